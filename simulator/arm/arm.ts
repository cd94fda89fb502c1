import { Access } from '../authorization/access.ts';
import { type Answer, refuse } from '../http/answer.ts';
import type { Request } from '../http/request.ts';
import { type Match, Routes } from '../http/routes.ts';
import type { Estate } from '../world/estate.ts';
import { parseId, scopeOf } from '../world/resource-id.ts';
import { type Needed, neededFor } from './action.ts';
import { logWrite } from './activity.ts';
import { admit, checkApiVersion } from './admission.ts';
import { type Ask, bodyOf, type Operation } from './ask.ts';
import { attributesOf } from './authorization/attributes.ts';
import { cloudMetadata } from './cloud-metadata.ts';
import { checkLocks } from './locked.ts';
import { checkPolicy } from './policy/deny.ts';
import { notAllowed } from './refusals.ts';
import { armRoutes } from './routes.ts';
import { countCall } from './throttling.ts';

const routes = new Routes<Operation>(armRoutes);

/** Answers as Azure Resource Manager: version, what anybody may know, token, address, permission, locks, policy, and then the resource provider. */
export function answerArm(request: Request, estate: Estate): Answer {
  checkApiVersion(request);
  const told = cloudMetadata(request, estate);
  if (told) return told;
  const caller = admit(request, estate);
  const match = routes.find(request.method, request.path) ?? unknownAddress(request);
  checkSubscription(estate, request.path);
  const access = new Access(estate, caller.oid);
  const ask: Ask = { estate, request, id: request.path, params: match.params, caller, access };
  const needed = neededBy(match.handle, request);
  if (needed) authorize(ask, needed);
  if (request.method === 'PUT' || request.method === 'PATCH') bodyOf(ask);
  if (needed) checkLocks(ask, needed);
  checkPolicy(ask);
  const answer = match.handle.answer(ask);
  logWrite(ask);
  return { ...answer, headers: { ...countCall(estate, request.method), ...answer.headers } };
}

/** The permission an operation takes; none for one that answers everybody with their own. */
function neededBy({ open, action }: Operation, { method, path }: Request): Needed | undefined {
  if (open) return undefined;
  return action ? { action, scope: scopeOf(path) } : neededFor(method, path);
}

function authorize(ask: Ask, needed: Needed): void {
  const verdict = ask.access.judge({ plane: 'control', ...needed, attributes: attributesOf(ask) });
  if (!verdict.may) throw notAllowed(ask.estate, ask.caller.oid, needed, verdict);
}

function unknownAddress({ method, path }: Request): Match<Operation> {
  const known = routes.methods(path);
  if (known.length > 0)
    throw refuse(405, 'MethodNotAllowed', `The requested resource does not support http method '${method}'.`);
  throw refuse(404, 'InvalidResourceType', `The resource type could not be found for '${method} ${path}'.`);
}

function checkSubscription(estate: Estate, path: string): void {
  const { subscription } = parseId(path);
  if (subscription === '') return;
  const known = estate.world.subscriptions.some(
    (one) => one.subscriptionId.toLowerCase() === subscription.toLowerCase(),
  );
  if (known) return;
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(subscription)) {
    throw refuse(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`);
  }
  throw refuse(
    400,
    'InvalidSubscriptionId',
    `The provided subscription identifier '${subscription}' is malformed or invalid.`,
  );
}
