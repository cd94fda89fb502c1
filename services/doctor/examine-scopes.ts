import { say } from '../../sentences/index.ts';
import { inTurns } from '../azure/in-turns.ts';
import type { Role } from '../domain/access.ts';
import type { Checked } from '../domain/checked.ts';
import type { Caller } from '../domain/examined.ts';
import { nameOf, subscriptionOf } from '../domain/resource-id.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import { attempt } from './attempt.ts';
import { excessLines } from './excess.ts';
import { vaultsOf, webScopesOf } from './extent.ts';
import { fixesByApprovers } from './fixes.ts';
import { byCommands, linesOf } from './line.ts';
import { lookAtVault } from './look-at-vault.ts';
import { lookAtWeb } from './look-at-web.ts';
import type { Known, Looked } from './looked.ts';
import type { DoctorPorts, Extent } from './ports.ts';
import type { Receiver } from './receiver.ts';

/** So many scopes are looked at side by side. */
const AT_ONCE = 8;

/** The rights of the bot, scope by scope: what it lacks to read, what it could mend, and what it had better not hold. */
export async function examineScopes(
  { bot, ...known }: Omit<Known, 'caller'> & { readonly bot: Caller },
  extent: Extent,
  ports: DoctorPorts,
): Promise<readonly Checked[]> {
  const [webs, vaults] = [webScopesOf(extent.scopes, known.seen), vaultsOf(extent.scopes, known.seen)];
  if (webs.length + vaults.length === 0) return [];
  const roles = await rolesOf(
    [...webs, ...vaults].map(({ id }) => id),
    extent,
    ports,
  );
  const caller: Receiver = { ...bot, roles };
  const looks = [
    ...webs.map((scope) => ({ id: scope.id, look: () => lookAtWeb(scope, { ...known, caller }, extent, ports) })),
    ...vaults.map((vault) => ({ id: vault.id, look: () => lookAtVault(vault, { ...known, caller }, extent, ports) })),
  ];
  const looked = await inTurns(looks, AT_ONCE, ({ id, look }) => (ports.clock() < known.until ? look() : noTime(id)));
  const held = {
    assignments: looked.flatMap(({ assignments }) => assignments),
    vaults: vaults.flatMap(({ vault }) => vault ?? []),
  };
  const lines = looked.flatMap((each) => each.lines);
  const approvers = ports.changesAs === 'approver' ? [fixesByApprovers()] : [];
  return [...lines, ...approvers, ...excessLines(held, caller, ports.changesAs)];
}

/** The roles that can be given where the bot looks. Where it may not see them, commands name none but Azure's own. */
async function rolesOf(
  scopes: readonly string[],
  { each }: Extent,
  { examiner, within }: DoctorPorts,
): Promise<readonly Role[]> {
  const subscriptions = [...new Set(scopes.map((scope) => subscriptionOf(scope).toLowerCase()))];
  const answers = await inTurns(subscriptions, AT_ONCE, (id) => attempt(each, within, () => examiner.roles(id)));
  return answers.flatMap((answer) => ('value' in answer ? answer.value : []));
}

function noTime(id: string): Looked {
  const mend = byCommands(`npm run -s doctor -- --scope ${word(id)}`);
  return {
    lines: [linesOf('reading', id).fail(say('doctor-rights.no-time', { scope: nameOf(id) }), mend)],
    assignments: [],
  };
}
