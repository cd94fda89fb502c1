import type { DenyAssignment as DenyAssignmentModel } from '@azure/arm-authorization';
import type { DenyAssignment } from '../../domain/access.ts';
import type { Observed } from '../../domain/evidence.ts';
import { subscriptionOf } from '../../domain/resource-id.ts';
import { observed } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';
import { listIn, textIn } from '../said.ts';
import { bare, roleMend } from '../scope.ts';
import { permissionOf } from './roles.ts';

/** Lists the deny assignments at or above a resource. */
export function readDenials(scope: string, look: Look): Promise<Observed<readonly DenyAssignment[]>> {
  const subscriptionId = subscriptionOf(scope);
  const asked = askArm(
    look.cloud,
    `${scope}/providers/Microsoft.Authorization/denyAssignments`,
    API.authorization,
    'atScope()',
  );
  const list = async () => {
    const client = look.clients.authorization(subscriptionId);
    const models = await Array.fromAsync(client.denyAssignments.listForScope(bare(scope), { filter: 'atScope()' }));
    return models.map(denialOf);
  };
  return observed(sourceOf(asked, look), roleMend(look.identity, 'Reader', scope), list, []);
}

/** Lists every deny assignment at, above and below a subscription. */
export function readDenialsIn(subscriptionId: string, look: Look): Promise<Observed<readonly DenyAssignment[]>> {
  const scope = `/subscriptions/${subscriptionId}`;
  const asked = askArm(look.cloud, `${scope}/providers/Microsoft.Authorization/denyAssignments`, API.authorization);
  const list = async () => {
    const models = await Array.fromAsync(look.clients.authorization(subscriptionId).denyAssignments.list());
    return models.map(denialOf);
  };
  return observed(sourceOf(asked, look), roleMend(look.identity, 'Reader', scope), list, []);
}

function denialOf(model: DenyAssignmentModel): DenyAssignment {
  return {
    id: textIn(model.id),
    name: textIn(model.denyAssignmentName) || textIn(model.name),
    scope: textIn(model.scope),
    appliesToChildScopes: model.doNotApplyToChildScopes !== true,
    principals: listIn(model.principals).map(principalOf),
    excludedPrincipals: listIn(model.excludePrincipals).map(principalOf),
    permissions: listIn(model.permissions).map(permissionOf),
  };
}

function principalOf({ id, type }: { id?: string; type?: string }) {
  return { id: textIn(id), type: textIn(type) };
}
