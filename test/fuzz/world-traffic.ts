import { readdirSync, readFileSync } from 'node:fs';
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { join } from 'node:path';
import { Control } from '../../simulator/control/control.ts';
import { dispatch } from '../../simulator/dispatch.ts';
import { type Answer, ok, Refusal } from '../../simulator/http/answer.ts';
import { spoil } from '../../simulator/http/faults.ts';
import { type RecordedExchange, Recorder } from '../../simulator/http/recorder.ts';
import { splitHost } from '../../simulator/http/request.ts';
import { clouds } from '../../simulator/world/clouds.ts';
import type { Estate } from '../../simulator/world/estate.ts';
import { enterRoom, readWorld } from '../helpers/room.ts';

/** The one that is too large to be changed a thousand times. */
const LARGE = 'forty-one-cause';

/** Every world of the tests and the seed incident, by name. */
export const WORLDS: ReadonlyMap<string, unknown> = new Map(
  ['simulator/worlds', 'test/worlds'].flatMap((folder) =>
    readdirSync(folder)
      .map((file) => file.replace('.json', ''))
      .filter((name) => name !== LARGE)
      .map((name) => [name, withMishap(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))] as const),
  ),
);

/** With a mishap that meets nobody, but says all that one may say. */
function withMishap({ behaviour, ...world }: { readonly behaviour: { readonly faults: readonly object[] } }): unknown {
  const headers = { 'retry-after': '1' };
  const mishap = {
    method: 'GET',
    path: '/nothing',
    times: 1,
    skip: 0,
    status: 503,
    headers,
    body: {},
    delayMilliseconds: 5,
  };
  return { ...world, behaviour: { ...behaviour, faults: [...behaviour.faults, mishap] } };
}

/** Worlds in which what the bot asks and does differs. */
const TOLD = [
  'seed-incident',
  'role-missing',
  'thumbprint-pinned',
  'served-certificate-differs',
  'vault-soft-deleted',
  'secret-soft-deleted',
  'secret-disabled',
  'firewall-blocks-app-service',
  'binding-on-old-certificate',
  'renewal-not-automatic',
  'renewal-failed',
];

/** What the bot asks of Azure, and does there, in a question, a fix and an undo. */
export async function ownTraffic(): Promise<readonly RecordedExchange[]> {
  const all: RecordedExchange[] = [];
  for (const name of TOLD) {
    const room = await enterRoom(readWorld(name));
    for (const words of ['what is yellow?', 'why is kv-shop-wildcard-contoso-com yellow?']) await room.say(words);
    for (const verb of ['approve', 'undo']) await room.press(verb);
    all.push(...room.simulator.requests());
    await room.leave();
  }
  return [
    ...new Map(all.map((each) => [`${each.method} ${each.url} ${JSON.stringify(each.requestBody)}`, each])).values(),
  ];
}

/** The answer of an estate to a request, as it would be sent. Throws where the simulator would have broken off. */
export function answerOf(estate: Estate, { method, url, requestBody, caller }: RecordedExchange): Answer {
  const claims = Buffer.from(JSON.stringify({ oid: caller })).toString('base64url');
  const headers = { authorization: `Bearer e30.${claims}.` };
  const { management } = clouds[estate.world.cloud];
  const request = {
    ...splitHost(url.replace(/^https:\//, ''), management),
    method,
    headers,
    body: requestBody ?? undefined,
  };
  return sendable(() => dispatch(request, estate));
}

/** What its mishaps leave of an answer. */
export function spoilt(estate: Estate): readonly Answer[] {
  return estate.world.behaviour.faults.map((fault) => sendable(() => spoil(fault, ok({})) ?? ok({})));
}

/** The answers of its side door to who only looks, and what it does when a day and an hour go by. */
export function sideDoor(estate: Estate): readonly Answer[] {
  const control = new Control(estate, new Recorder());
  const looks = ['world', 'about', 'requests', 'served/shop.contoso.com', 'served/%00'];
  const seen = looks.map((path) => sendable(() => control.answer('GET', `/_simulator/${path}`, '')));
  return [...seen, sendable(() => control.answer('POST', '/_simulator/advance', '{"hours":25}'))];
}

function sendable(asking: () => Answer): Answer {
  const answer = refusedOr(asking);
  JSON.stringify(answer.body);
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  return answer;
}

function refusedOr(asking: () => Answer): Answer {
  try {
    return asking();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
