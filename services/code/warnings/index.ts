import { say, type Words, withTexts } from '../../../sentences/index.ts';
import type { Change } from '../../domain/change.ts';
import { distinct } from '../../domain/distinct.ts';
import type { Plan } from '../../domain/plan.ts';
import { nameOf } from '../../domain/resource-id.ts';
import { type Language, TITLES } from '../code.ts';
import { filesOf } from '../declared/files.ts';
import { partOf } from '../declared/parts.ts';
import { oneLine } from '../quote.ts';
import { aboutBypass, aboutPolicy, aboutRecovery, aboutRole } from './vault.ts';
import { aboutBinding, aboutImport, aboutRenewal, aboutSync } from './web.ts';

/** What goes wrong where the code of a plan is used without thinking; what stands in its way comes first. */
export function warningsOf(
  { changes, blockedBy }: Pick<Plan, 'changes' | 'blockedBy'>,
  language: Language,
): readonly Words[] {
  const guards = blockedBy
    .filter(({ stops }) => stops === 'plan')
    .map(({ says }) => say('warnings.in-the-way', { guard: says }));
  const about = changes.flatMap((change) => aboutChange(change, language));
  const all = [...guards, ...deeds(changes, language), ...reach(changes, language), ...about, ...patience(changes)];
  return distinct(all.map((words) => withTexts(words, oneLine)));
}

function aboutChange(change: Change, language: Language): readonly Words[] {
  switch (change.kind) {
    case 'add-access-policy':
      return aboutPolicy(nameOf(change.vaultId), language);
    case 'assign-role':
      return aboutRole(nameOf(change.scope), language);
    case 'set-network-bypass':
      return aboutBypass(nameOf(change.vaultId), language);
    case 'recover-vault':
      return aboutRecovery(nameOf(change.vaultId));
    case 'start-renewal':
      return aboutRenewal(language);
    case 'sync-certificate':
      return aboutSync(language);
    case 'import-certificate':
      return aboutImport(language);
    case 'bind-hostname':
      return aboutBinding(language);
    case 'recover-secret':
    case 'enable-secret-version':
      return [];
  }
}

/** What a template cannot say is not left out, but it is not carried out by a deployment either. */
function deeds(changes: readonly Change[], language: Language): readonly Words[] {
  if (language === 'az' || language === 'powershell') return [];
  const left = changes.filter(isDeed).length;
  if (left === 0) return [];
  return [
    left === changes.length ? say('warnings.action-alone') : say('warnings.action-too', { language: TITLES[language] }),
  ];
}

function reach(changes: readonly Change[], language: Language): readonly Words[] {
  const homes = filesOf(changes).flatMap(({ home }) => home ?? []);
  const subscriptions = new Set(homes.map(({ subscriptionId }) => subscriptionId.toLowerCase()));
  if (language === 'bicep' && homes.length > 1) return [say('warnings.files', { count: homes.length })];
  if (language === 'terraform' && subscriptions.size > 1)
    return [say('warnings.subscriptions', { count: subscriptions.size })];
  return [];
}

/** Said with every grant that something in the same plan has to wait for. */
function patience(changes: readonly Change[]): readonly Words[] {
  const grants = changes.some(({ kind }) => kind === 'add-access-policy' || kind === 'assign-role');
  const uses = changes.some(({ kind }) => kind === 'sync-certificate' || kind === 'import-certificate');
  return grants && uses ? [say('warnings.right-takes-time')] : [];
}

/** Whether a change is a deed, which no template can say. */
export function isDeed(change: Change): boolean {
  return partOf(change).is === 'deed';
}
