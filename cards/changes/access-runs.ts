import { name } from '../parts/clean.ts';
import { type Run, run, strong } from '../parts/run.ts';
import { type ChangeOf, granted, last } from './names.ts';

/** A change of who may read a vault, or from where. */
export function accessRuns(
  change: ChangeOf<'add-access-policy' | 'assign-role' | 'set-network-bypass'>,
): readonly Run[] {
  switch (change.kind) {
    case 'add-access-policy':
      return [
        run('Let '),
        strong(name(change.principalName)),
        run(' read '),
        strong(last(change.vaultId)),
        run(` (access policy: without → with ${granted(change)})`),
      ];
    case 'assign-role':
      return [
        run('Give '),
        strong(name(change.principalName)),
        run(` the role ${name(change.roleName)} on `),
        strong(last(change.scope)),
        run(' (not assigned → assigned)'),
      ];
    case 'set-network-bypass':
      return [
        run('Let trusted Microsoft services through the firewall of '),
        strong(last(change.vaultId)),
        run(` (bypass: ${name(change.undo.bypass)} → ${change.bypass}); its other rules stay`),
      ];
  }
}
