import { refuse } from '../../http/answer.ts';
import { parseId } from '../../world/resource-id.ts';
import type { Ask } from '../ask.ts';
import { type Objection, objections } from './objections.ts';

/** Azure Policy looks at a resource as it would be after a write, and stops what an assignment with effect Deny objects to. */
export function checkPolicy({ estate, request, id }: Ask): void {
  if (request.method !== 'PUT' && request.method !== 'PATCH') return;
  const { namespace, types } = parseId(id);
  const given = Object(Reflect.get(Object(request.body), 'properties'));
  const properties = { ...estate.find(id)?.properties, ...given };
  const denial = objections(estate, { id, type: `${namespace}/${types}`, properties }).find(
    ({ effect }) => effect === 'Deny',
  );
  if (denial) throw disallowed(id, denial);
}

function disallowed(id: string, { assignment, title }: Objection): Error {
  const { name, id: assignmentId, properties } = assignment;
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
