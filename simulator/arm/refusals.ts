import type { Verdict } from '../authorization/access.ts';
import { nameOf } from '../authorization/directory.ts';
import { type Refusal, refuse } from '../http/answer.ts';
import type { Estate } from '../world/estate.ts';
import { parseId } from '../world/resource-id.ts';
import type { Needed } from './action.ts';

/** ARM's words for a caller who may not. */
export function notAllowed(
  estate: Estate,
  oid: string,
  { action, scope }: Needed,
  verdict: Verdict & { may: false },
): Refusal {
  const client = `The client '${nameOf(estate.world.directory, oid)}' with object id '${oid}'`;
  if (verdict.why === 'denied') {
    const { by } = verdict;
    const denial = `the deny assignment with name '${by.properties.denyAssignmentName ?? by.name}' and Id '${by.name}' at scope '${by.properties.scope ?? ''}'`;
    const message = `${client} has permission to perform action '${action}' on scope '${scope}'; however, the access is denied because of ${denial}.`;
    return refuse(403, 'DenyAssignmentAuthorizationFailed', message);
  }
  const condition = verdict.why === 'condition' ? ' or an ABAC condition is not fulfilled' : '';
  const message = `${client} does not have authorization${condition} to perform action '${action}' over scope '${scope || '/'}' or the scope is invalid. If access was recently granted, please refresh your credentials.`;
  return refuse(403, 'AuthorizationFailed', message);
}

/** ARM's words for a resource that is not there. */
export function notFound(id: string): Refusal {
  const { namespace, types, resourceGroup } = parseId(id);
  const steps = id.split('/');
  const names = steps.slice(steps.lastIndexOf(namespace) + 1).filter((_, index) => index % 2 === 1);
  const where = resourceGroup ? `under resource group '${resourceGroup}' ` : '';
  const message = `The Resource '${namespace}/${types}/${names.join('/')}' ${where}was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`;
  return refuse(404, 'ResourceNotFound', message);
}
