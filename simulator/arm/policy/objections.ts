import type { Estate } from '../../world/estate.ts';
import type { Resource } from '../../world/resource.ts';
import { covers, scopeOf } from '../../world/resource-id.ts';
import { vaultRules } from './rules.ts';

/** What an assigned policy has against a resource. */
export interface Objection {
  readonly assignment: Resource;
  readonly title: string;
  readonly effect: 'Deny' | 'Audit';
}

/** What the policies assigned at and above a resource would have against it, were it like this. */
export function objections(estate: Estate, resource: Pick<Resource, 'id' | 'type' | 'properties'>): Objection[] {
  if (resource.type.toLowerCase() !== 'microsoft.keyvault/vaults') return [];
  const assignments = estate
    .all()
    .filter(({ type }) => type.toLowerCase() === 'microsoft.authorization/policyassignments');
  return assignments.flatMap((assignment) => {
    const definition = String(assignment.properties.policyDefinitionId ?? '');
    const rule = vaultRules[definition.split('/').at(-1)?.toLowerCase() ?? ''];
    const effect = effectOf(assignment);
    if (!rule?.objects(resource.properties) || !effect || !reaches(assignment, resource.id)) return [];
    return [{ assignment, title: rule.title, effect }];
  });
}

/** The private link policy calls its effect otherwise than the rest; each only audits unless told to deny. */
function effectOf({ properties }: Resource): Objection['effect'] | undefined {
  const parameters = Object(properties.parameters);
  const given = Reflect.get(parameters, 'effect') ?? Reflect.get(parameters, 'audit_effect');
  const effect = String(Reflect.get(Object(given), 'value') ?? 'Audit').toLowerCase();
  if (effect === 'disabled') return undefined;
  const enforced = String(properties.enforcementMode ?? 'Default').toLowerCase() === 'default';
  return enforced && effect === 'deny' ? 'Deny' : 'Audit';
}

function reaches({ id, properties }: Resource, resourceId: string): boolean {
  const spared = Array.isArray(properties.notScopes) ? properties.notScopes : [];
  return covers(scopeOf(id), resourceId) && !spared.some((scope) => covers(String(scope), resourceId));
}
