import { type Change, nameOf, type Step } from '../services/index.ts';
import { clip, name } from './parts/clean.ts';
import { plain, type Run, run, strong } from './parts/run.ts';
import { listed } from './parts/words.ts';

type AddAccessPolicy = Extract<Change, { kind: 'add-access-policy' }>;

/** One change as a sentence, with what is before and after it. */
export function describeChange(change: Change): string {
  return plain(changeRuns(change));
}

/** The same sentence with its names in bold. */
export function changeRuns(change: Change): readonly Run[] {
  switch (change.kind) {
    case 'add-access-policy':
      return [
        run('Let '),
        strong(name(change.principalName)),
        run(' read '),
        vault(change.vaultId),
        run(` (access policy: without → with ${granted(change)})`),
      ];
    case 'assign-role':
      return [
        run('Give '),
        strong(name(change.principalName)),
        run(` the role ${name(change.roleName)} on `),
        vault(change.scope),
        run(' (not assigned → assigned)'),
      ];
    case 'set-network-bypass':
      return [
        run('Let trusted Microsoft services through the firewall of '),
        vault(change.vaultId),
        run(` (bypass: ${name(change.undo.bypass)} → ${change.bypass}); its other rules stay`),
      ];
    case 'sync-certificate':
      return [
        run('Sync '),
        strong(name(nameOf(change.certificateId))),
        run(' (the version App Service holds → the newest in the vault)'),
      ];
    case 'bind-hostname':
      return [
        run('Bind '),
        strong(name(change.host)),
        run(` on ${site(change.siteId)} (${print(change.undo.thumbprint)} → ${print(change.thumbprint)})`),
      ];
  }
}

/** How a change is taken back, as a sentence; null where nothing can be taken back. */
export function describeUndo(change: Change): string | null {
  switch (change.kind) {
    case 'add-access-policy':
      return `Takes ${granted(change)} from ${name(change.principalName)} on ${name(nameOf(change.vaultId))} again.`;
    case 'assign-role':
      return `Deletes the assignment of ${name(change.roleName)} to ${name(change.principalName)} on ${name(nameOf(change.scope))}.`;
    case 'set-network-bypass':
      return `Sets the firewall bypass of ${name(nameOf(change.vaultId))} back to ${name(change.undo.bypass)}.`;
    case 'sync-certificate':
      return null;
    case 'bind-hostname':
      return `Binds ${name(change.host)} to ${print(change.undo.thumbprint)} again.`;
  }
}

/** How far a change has come, as a sentence. Without a step it has not been asked for. */
export function describeStep(change: Change, step: Pick<Step, 'outcome' | 'says'> | undefined): string {
  const subject = subjectOf(change);
  const words = step?.says ? `: ${step.says}` : '';
  switch (step?.outcome) {
    case undefined:
      return `Not done yet: ${describeChange(change)}`;
    case 'done':
      return settled(change);
    case 'no-answer':
      return `${subject}: asked for; the gateway did not answer in time, which is usual`;
    case 'conflict':
      return `${subject}: asked for; another change was under way there${words}`;
    case 'throttled':
      return `${subject}: asked for; Azure wants fewer requests for a while${words}`;
    case 'refused-for-now':
      return `${subject}: asked for; Azure refuses for now${words}`;
  }
}

function settled(change: Change): string {
  switch (change.kind) {
    case 'add-access-policy':
      return `${name(nameOf(change.vaultId))} gives ${name(change.principalName)} ${granted(change)}`;
    case 'assign-role':
      return `${name(change.principalName)} has the role ${name(change.roleName)} on ${name(nameOf(change.scope))}`;
    case 'set-network-bypass':
      return `The firewall of ${name(nameOf(change.vaultId))} lets trusted Microsoft services through`;
    case 'sync-certificate':
      return `${subjectOf(change)}: done`;
    case 'bind-hostname':
      return `${name(change.host)} is bound to ${print(change.thumbprint)}`;
  }
}

function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'add-access-policy':
      return `Access policy of ${name(nameOf(change.vaultId))}`;
    case 'assign-role':
      return `Role on ${name(nameOf(change.scope))}`;
    case 'set-network-bypass':
      return `Firewall of ${name(nameOf(change.vaultId))}`;
    case 'sync-certificate':
      return `Sync of ${name(nameOf(change.certificateId))}`;
    case 'bind-hostname':
      return `Binding of ${name(change.host)}`;
  }
}

/** What a policy would add to what is there: "get on secrets and certificates". */
function granted({ undo }: AddAccessPolicy): string {
  const [secrets, certificates] = [listed(undo.secrets.map(name)), listed(undo.certificates.map(name))];
  if (secrets === certificates) return `${secrets} on secrets and certificates`;
  const parts = [secrets && `${secrets} on secrets`, certificates && `${certificates} on certificates`];
  return listed(parts.filter((part) => part !== ''));
}

function vault(id: string): Run {
  return strong(name(nameOf(id)));
}

/** A slot is named with its app: "staging" alone would say nothing. */
function site(id: string): string {
  const slot = /\/sites\/([^/]+)\/slots\/([^/]+)/i.exec(id);
  return slot ? `${name(slot[1] ?? '')} (slot ${name(slot[2] ?? '')})` : name(nameOf(id));
}

/** A thumbprint as people compare them: both ends. */
function print(thumbprint: string | null): string {
  if (thumbprint === null) return 'no certificate';
  return thumbprint.length > 12
    ? `${clip(thumbprint.slice(0, 4), 4)}…${clip(thumbprint.slice(-4), 4)}`
    : name(thumbprint);
}
