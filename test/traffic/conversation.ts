import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync } from 'node:fs';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { TeamsBot } from '../../bot/teams-bot.ts';
import { type Case, type Person, planDigest } from '../../services/index.ts';
import { readWorld } from '../../simulator/world/read-world.ts';
import type { World } from '../../simulator/world/world.ts';
import { enterRoom } from '../helpers/room.ts';
import type { Exchange } from './conformance.ts';

/** All that the bot and Azure said to each other. */
export interface Traffic {
  readonly exchanges: readonly Exchange[];
  /** Of requests and answers alike. */
  readonly headers: readonly Readonly<Record<string, unknown>>[];
}

/** More of them say nothing new. */
const MOST_CERTIFICATES = 4;
const OTHER_TIMERS = ['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const;

type Room = Awaited<ReturnType<typeof enterRoom>>;

/** The files of every world that there is. */
export const worldFiles: readonly string[] = ['simulator/worlds', 'test/worlds'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`),
);

/** Plays in a world what people do there, and gives what was said to Azure for it. */
export async function conversationTraffic(worldFile: string): Promise<Traffic> {
  const world = withoutDelay(readWorld(JSON.parse(readFileSync(worldFile, 'utf8'))));
  const room = await enterRoom(world);
  const headers = hearHeaders(room.simulator.url);
  const pauses = shortenPauses();
  try {
    await converse(room, world);
  } finally {
    pauses.end();
    headers.end();
    await room.leave();
  }
  return { exchanges: room.simulator.requests(), headers: headers.heard };
}

/** What is said does not change with how long it takes. */
function withoutDelay(world: World): World {
  const { behaviour } = world;
  const faults = behaviour.faults.map((fault) => ({ ...fault, delayMilliseconds: 0, headers: {} }));
  return { ...world, behaviour: { ...behaviour, latencyMilliseconds: 0, faults } };
}

/** One asks, another approves, a third orders a sync; each looks at what came of it. */
async function converse(room: Room, { directory, resources }: World): Promise<void> {
  const [asker = { id: '', name: '' }, approver = asker, other = approver] = directory.users.map(
    ({ id, displayName }): Person => ({ id, name: displayName }),
  );
  const { say, press } = hurried(room);
  await say('what is yellow?', asker);
  for (const id of ofInterest(room, resources)) {
    await say(`why is ${id} yellow?`, asker);
    for (const button of ['approve', 'refresh', 'undo']) await press(button, approver);
    await say(`sync ${id}`, other);
    for (const button of ['sync', 'refresh']) await press(button, approver);
  }
}

/** A certificate of the world, and one for each cause that was listed. */
function ofInterest({ told }: Room, resources: World['resources']): readonly string[] {
  const certificates = resources.filter(({ type }) => /^microsoft\.web\/certificates$/i.test(type));
  const listed = told.findLast((event) => event.type === 'listed')?.overview.groups ?? [];
  const ids = [
    ...certificates.slice(0, 1).map(({ id }) => id),
    ...listed.flatMap((group) => group.certificateIds[0] ?? []),
  ];
  return [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()].slice(0, MOST_CERTIFICATES);
}

/** The room with a bot that does not wait: it lets the time of the simulator pass instead. */
function hurried({ app, adapter, simulator, told }: Room) {
  const wait = async (seconds: number) => {
    const body = JSON.stringify({ hours: seconds / 3600 });
    await fetch(`${simulator.url}/_simulator/advance`, { method: 'POST', body });
  };
  const bot = new TeamsBot({ ...app, ports: { ...app.ports, wait } });
  const settle = () => app.follower.idle();
  return {
    say: (text: string, by: Person) => adapter.say(bot, text, by).then(settle),
    press: (button: string, by: Person) => adapter.press(bot, button, carriedBy(told), by).then(settle),
  };
}

/** The SDKs pause before they try again or look again; here time passes fifty times as fast for them. */
function shortenPauses() {
  jest.useFakeTimers({ doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', ...OTHER_TIMERS] });
  const ticking = setInterval(() => jest.advanceTimersByTime(250), 5);
  return {
    end: () => {
      clearInterval(ticking);
      jest.useRealTimers();
    },
  };
}

/** What the buttons of the newest card carry. */
function carriedBy(told: Room['told']): { readonly caseId: string; readonly digest: string } {
  const newest = told.findLast((event) => event.type === 'moved');
  const current: Case | undefined = newest?.current;
  return { caseId: current?.id ?? '', digest: current && 'plan' in current ? planDigest(current.plan) : '' };
}

/** Listens to the headers that go to a server and come back. */
function hearHeaders(url: string) {
  const heard: Readonly<Record<string, unknown>>[] = [];
  const listen = (message: unknown) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (request.getHeader('host') === new URL(url).host) heard.push(request.getHeaders(), response.headers);
  };
  subscribe('http.client.response.finish', listen);
  return { heard, end: () => unsubscribe('http.client.response.finish', listen) };
}
