import { Access } from '../authorization/access.ts';
import type { Caller } from '../authorization/token.ts';
import { type Answer, refuse } from '../http/answer.ts';
import type { Request } from '../http/request.ts';
import { type Match, Routes } from '../http/routes.ts';
import type { Estate } from '../world/estate.ts';
import { parseId } from '../world/resource-id.ts';
import { neededFor } from './action.ts';
import { logWrite } from './activity.ts';
import { admit, checkApiVersion } from './admission.ts';
import { type Ask, bodyOf, type Operation } from './ask.ts';
import { attributesOf } from './authorization/attributes.ts';
import { checkLocks } from './locked.ts';
import { checkPolicy } from './policy.ts';
import { notAllowed } from './refusals.ts';
import { armRoutes } from './routes.ts';
import { countCall } from './throttling.ts';

const routes = new Routes<Operation>(armRoutes);

/** Answers as Azure Resource Manager: version, token, address, permission, locks, policy, and then the resource provider. */
export function answerArm(request: Request, estate: Estate): Answer {
  checkApiVersion(request);
  const caller = admit(request, estate);
  const match = routes.find(request.method, request.path) ?? unknownAddress(request);
  checkSubscription(estate, request.path);
  const access = new Access(estate, caller.oid);
  const ask: Ask = { estate, request, id: request.path, params: match.params, caller, access };
  if (!match.handle.open) authorize(ask, caller);
  if (request.method === 'PUT' || request.method === 'PATCH') bodyOf(ask);
  checkLocks(ask);
  checkPolicy(ask);
  const answer = match.handle.answer(ask);
  logWrite(ask);
  return { ...answer, headers: { ...countCall(estate, request.method), ...answer.headers } };
}

function authorize(ask: Ask, { oid }: Caller): void {
  const { estate, request, access } = ask;
  const needed = neededFor(request.method, request.path);
  const verdict = access.judge({ plane: 'control', ...needed, attributes: attributesOf(ask) });
  if (!verdict.may) throw notAllowed(estate, oid, needed, verdict);
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
