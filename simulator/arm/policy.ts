import { refuse } from '../http/answer.ts';
import type { Resource } from '../world/resource.ts';
import { covers, scopeOf } from '../world/resource-id.ts';
import type { Ask } from './ask.ts';

type VaultRule = (properties: Record<string, unknown>) => boolean;

/** Built-in policies that can stop a write of a vault, by definition id, and what each objects to. */
const vaultRules: Readonly<Record<string, { readonly title: string; readonly objects: VaultRule }>> = {
  '12d4fa5e-1f9f-4c21-97a9-b99b3c6611b5': {
    title: 'Azure Key Vault should use RBAC permission model',
    objects: ({ enableRbacAuthorization }) => enableRbacAuthorization !== true,
  },
  '405c5871-3e91-4644-8a63-58e19d68ff5b': {
    title: 'Azure Key Vault should disable public network access',
    objects: ({ publicNetworkAccess }) => String(publicNetworkAccess ?? '').toLowerCase() !== 'disabled',
  },
  '55615ac9-af46-4a59-874e-391cc3dfb490': {
    title: 'Azure Key Vault should have firewall enabled or public network access disabled',
    objects: ({ publicNetworkAccess, networkAcls }) =>
      String(publicNetworkAccess ?? '').toLowerCase() !== 'disabled' &&
      String(Reflect.get(Object(networkAcls), 'defaultAction') ?? '').toLowerCase() !== 'deny',
  },
};

/** Azure Policy looks at a vault as it would be after a write, and stops what an assignment with effect Deny objects to. */
export function checkPolicy({ estate, request, id }: Ask): void {
  if (request.method !== 'PUT' && request.method !== 'PATCH') return;
  if (!/\/providers\/microsoft\.keyvault\/vaults\/[^/]+$/i.test(id)) return;
  const given = Object(Reflect.get(Object(request.body), 'properties'));
  const after = { ...estate.find(id)?.properties, ...given };
  const assignments = estate
    .all()
    .filter(({ type }) => type.toLowerCase() === 'microsoft.authorization/policyassignments');
  for (const assignment of assignments) {
    const definitionId = String(assignment.properties.policyDefinitionId ?? '');
    const rule = vaultRules[definitionId.split('/').at(-1)?.toLowerCase() ?? ''];
    if (rule?.objects(after) && denies(assignment) && covers(scopeOf(assignment.id), id))
      throw disallowed(id, assignment, rule.title);
  }
}

function denies({ properties }: Resource): boolean {
  const effect = Reflect.get(Object(Reflect.get(Object(properties.parameters), 'effect')), 'value');
  const enforced = String(properties.enforcementMode ?? 'Default').toLowerCase() === 'default';
  return enforced && String(effect ?? 'Audit').toLowerCase() === 'deny';
}

function disallowed(id: string, { name, id: assignmentId, properties }: Resource, title: string): Error {
  const identifiers = {
    policyAssignment: { name: properties.displayName ?? name, id: assignmentId },
    policyDefinition: { name: title, id: properties.policyDefinitionId },
  };
  const info = {
    policyAssignmentId: assignmentId,
    policyAssignmentName: name,
    policyDefinitionId: properties.policyDefinitionId,
    policyDefinitionEffect: 'Deny',
  };
  const message = `Resource '${id.split('/').at(-1)}' was disallowed by policy. Policy identifiers: '${JSON.stringify([identifiers])}'.`;
  return refuse(403, 'RequestDisallowedByPolicy', message, { additionalInfo: [{ type: 'PolicyViolation', info }] });
}
