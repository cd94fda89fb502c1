import { answerArm } from './arm/arm.ts';
import { answerGraph } from './graph/graph.ts';
import { type Answer, refuse } from './http/answer.ts';
import type { Request } from './http/request.ts';
import { answerVault } from './key-vault/data-plane/data-plane.ts';
import { clouds } from './world/clouds.ts';
import type { Estate } from './world/estate.ts';

/** Hands a request to the Azure service behind the host it names. */
export function dispatch(request: Request, estate: Estate): Answer {
  const { management, vaultSuffix, graph } = clouds[estate.world.cloud];
  const { host } = request;
  if (host === management) return answerArm(request, estate);
  if (host === graph) return answerGraph(request, estate);
  if (host.endsWith(`.${vaultSuffix}`)) return answerVault(request, estate, host.slice(0, -vaultSuffix.length - 1));
  const here = `${management}, ${graph} and *.${vaultSuffix}`;
  throw refuse(502, 'HostNotFound', `No such host in this cloud: '${host}'. Here are ${here}.`);
}
