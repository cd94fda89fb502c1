import { type Key, listed, say, type Words } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import type { Vault } from '../domain/key-vault.ts';
import { type Need, roleFor } from '../domain/need.ts';
import { denialOf, grantOf, POLICY_PERMISSIONS, type Rights } from '../domain/rights.ts';
import { giveRole, policyOf, setPolicy } from './commands.ts';
import { byCommands, linesOf } from './line.ts';
import { ownRole, type Receiver } from './receiver.ts';

/** A kind of fix, and what Azure asks of whoever carries it out. */
export interface Fix {
  readonly says: Words;
  readonly needs: readonly Need[];
}

/** The roles by which App Service is let in to a vault that obeys roles: the bot need give no other, and to nobody else. */
const CERTIFICATE_USER = 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba';
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';

/** A condition that leaves only that. Source: learn.microsoft.com, "delegate-role-assignments-examples". */
function onlyTo(appService: string | null): string {
  const part = (verb: string, from: string) => {
    const assignment = `${from}[Microsoft.Authorization/roleAssignments`;
    const these = `${assignment}:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${CERTIFICATE_USER}, ${SECRETS_USER}}`;
    const toIt = appService ? ` AND ${assignment}:PrincipalId] ForAnyOfAnyValues:GuidEquals {${appService}}` : '';
    return `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${verb}'})) OR (${these}${toIt}))`;
  };
  return `${part('write', '@Request')} AND ${part('delete', '@Resource')}`;
}

const MAY_ASSIGN = 'Microsoft.Authorization/roleAssignments/write';

/** What the bot changes of App Service in a subscription or a resource group. */
export function webFixes(scope: string): readonly Fix[] {
  return [
    { says: say('doctor-rights.fix-sync'), needs: [{ action: 'Microsoft.Web/certificates/write', scope }] },
    { says: say('doctor-rights.fix-bind'), needs: [{ action: 'Microsoft.Web/sites/hostNameBindings/write', scope }] },
  ];
}

/** What the bot changes of a vault and in it. */
export function vaultFixes(
  { id: scope, model }: Pick<Vault, 'id' | 'model'>,
  appService: string | null,
): readonly Fix[] {
  const request = { roleId: CERTIFICATE_USER, principalId: appService ?? '', principalType: 'ServicePrincipal' };
  const inside = (verb: string): Need => ({
    action: `Microsoft.KeyVault/vaults/certificates/${verb}/action`,
    scope,
    inVault: model,
  });
  const letIn: Need =
    model === 'roles'
      ? { action: MAY_ASSIGN, scope, request }
      : { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope };
  return [
    { says: say('doctor-rights.fix-let-in'), needs: [letIn] },
    { says: say('doctor-rights.fix-network'), needs: [{ action: 'Microsoft.KeyVault/vaults/write', scope }] },
    { says: say('doctor-rights.fix-certificates'), needs: ['update', 'recover', 'create'].map(inside) },
  ];
}

/** All that is needed anywhere to change something. */
export const CHANGING: readonly Need[] = [
  ...webFixes(''),
  ...vaultFixes({ id: '', model: 'roles' }, null),
  ...vaultFixes({ id: '', model: 'access-policies' }, null),
].flatMap(({ needs }) => needs);

/** Where something is to be fixed. */
export interface FixedAt {
  readonly scope: string;
  readonly name: string;
  readonly vault: Vault | null;
  /** Object id of App Service; null where it is not known. */
  readonly appService: string | null;
}

/** Which fixes the bot could carry out at a scope. That it could not is no fault of a bot that is only to look. */
export function fixesLine(at: FixedAt, fixes: readonly Fix[], rights: readonly Rights[], caller: Receiver): Checked {
  const { scope, name } = at;
  const lines = linesOf('fixes', scope);
  const lacking = (fix: Fix) =>
    fix.needs.filter((need) => !rights.some((each) => each.need === need && isAllowed(each)));
  const [able, unable] = [
    fixes.filter((fix) => lacking(fix).length === 0),
    fixes.filter((fix) => lacking(fix).length > 0),
  ];
  const [can, cannot] = [able, unable].map((some) => listed(some.map(({ says }) => says)));
  if (unable.length === 0) return lines.ok(say('doctor-rights.fixes-all', { scope: name, can: can ?? '' }));
  const key: Key = able.length === 0 ? 'doctor-rights.fixes-none' : 'doctor-rights.fixes-some';
  const holes = { scope: name, cannot: cannot ?? '', ...(able.length === 0 ? {} : { can: can ?? '' }) };
  return lines.warn(say(key, holes), byCommands(...giving(unable.flatMap(lacking), at, caller)));
}

/** Where changes are made as whoever approves, Azure judges each of them, and the bot is to have no right to any. */
export function fixesByApprovers(): Checked {
  return linesOf('fixes').ok(say('doctor-rights.fixes-by-approvers'));
}

/** Sure to be allowed: a condition that cannot be judged, or a denial that could not be read, is no yes. */
function isAllowed(rights: Rights): boolean {
  return rights.denials.seen && !denialOf(rights, rights.need) && grantOf(rights).certainty === 'yes';
}

/**
 * The least that gives what is lacking. The bot's own role lets it give roles as well, whatever it is given for, so it is never
 * given without the condition.
 */
function giving(needs: readonly Need[], { vault, appService }: FixedAt, caller: Receiver): readonly string[] {
  const byRole = needs
    .filter(({ inVault }) => inVault !== 'access-policies')
    .map((need) => {
      const own = ownRole('fixer', { ...need, isData: need.inVault === 'roles' }, caller.roles);
      const condition = own !== null || need.action === MAY_ASSIGN ? onlyTo(appService) : null;
      return giveRole(caller, own ?? roleFor(need), need.scope, condition);
    });
  const permissions = needs.flatMap(({ action, inVault }) =>
    inVault === 'access-policies' ? (POLICY_PERMISSIONS[action.toLowerCase()]?.permission ?? []) : [],
  );
  if (vault === null || permissions.length === 0) return byRole;
  const certificates = [...new Set([...policyOf(caller, vault).certificates, ...permissions])];
  return [...byRole, setPolicy(caller, vault.id, { certificates })];
}
