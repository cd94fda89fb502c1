import { isFinal } from '../../bench/soak/verdict.ts';
import type { AuditLine } from '../../services/domain/audit.ts';
import { firstBroken } from '../../services/domain/audit-check.ts';
import { isAtWork } from '../../services/index.ts';
import type { RecordedExchange } from '../../simulator/simulator.ts';
import { BEN, changesAzure } from '../helpers/room.ts';
import type { Asked } from './people.ts';
import type { Room } from './room.ts';
import { isSound } from './truth.ts';

/** What did not hold, in words; and how much of what was there to hold it against. */
export interface Held {
  readonly faults: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Holds all that is left of a run against what must hold whatever happens. */
export async function faultsOf(room: Room, asked: readonly Asked[], last: readonly Asked[]): Promise<Held> {
  const audit = await Array.fromAsync(room.stores.store.audit());
  const writes = writesTo(room.simulator.requests());
  const broken = await firstBroken(audit);
  const faults = [
    ...(broken ? [`the audit is broken: ${JSON.stringify(broken)}`] : []),
    ...(await casesOf(room, audit)),
    ...approvalsOf(asked, audit, writes),
    ...twice(audit, writes, room.lies),
    ...greensOf(asked, audit, writes),
    ...answersOf(room, [...asked, ...last]),
    ...(await lastWords(room, last)),
    ...(await lifeOf(room)),
  ];
  const approved = asked.filter(({ shop }) => of(audit, shop.certificate).some(({ event }) => event === 'approved'));
  const counts = {
    asked: asked.length,
    killed: asked.filter(({ isKilled }) => isKilled).length,
    approved: approved.length,
    resolved: audit.filter(({ stage }) => stage === 'resolved').length,
    writes: writes.length,
    lies: room.lies.length,
    audit: audit.length,
    sent: room.channel.requests(),
  };
  return { faults, counts };
}

interface Write {
  /** Its place among all requests. */
  readonly place: number;
  readonly what: string;
  readonly url: string;
}

/** Every change that Azure has taken. */
function writesTo(requests: readonly RecordedExchange[]): readonly Write[] {
  return requests.flatMap((each, place) =>
    changesAzure(each) && each.status < 300
      ? [{ place, url: each.url, what: `${each.method} ${each.url.split('?')[0]} ${JSON.stringify(each.requestBody)}` }]
      : [],
  );
}

/** Every case is at an end that has a name, and says of itself that it is green only where nothing was unread. */
async function casesOf({ stores }: Room, audit: readonly AuditLine[]): Promise<readonly string[]> {
  const ids = [...new Set(audit.map(({ caseId }) => caseId))].filter((id) => id !== '');
  const kept = await Promise.all(ids.map((id) => stores.store.read(id)));
  return kept.flatMap((stored) => {
    if (!stored) return [];
    const { id, stage, diagnosis } = stored.current;
    return [
      ...(isAtWork(stored.current) ? [`case ${id} is still ${stage}`] : []),
      ...(diagnosis.colour === 'green' && diagnosis.gaps.length > 0 ? [`case ${id} is green with gaps`] : []),
    ];
  });
}

/** Azure was changed only where somebody who may has approved. */
function approvalsOf(
  asked: readonly Asked[],
  audit: readonly AuditLine[],
  writes: readonly Write[],
): readonly string[] {
  return asked.flatMap(({ shop, fate }) => {
    const made = writes.filter(({ url }) => url.toLowerCase().includes(shop.group));
    const approvals = of(audit, shop.certificate).filter(({ event }) => event === 'approved');
    const strangers = approvals.filter(({ by }) => by?.id !== BEN.id);
    return [
      ...(made.length > 0 && approvals.length === 0 ? [`${shop.certificate} was changed, and nobody approved`] : []),
      ...(fate !== 'approved' && made.length > 0 ? [`${shop.certificate} was changed though it was ${fate}`] : []),
      ...(strangers.length > 0 ? [`${shop.certificate} was approved by ${strangers[0]?.by?.name}`] : []),
      ...(approvals.length > 1 ? [`${shop.certificate} was approved ${approvals.length} times`] : []),
    ];
  });
}

/**
 * No change is made twice. A sync may be asked again; and whoever was not answered, and is then shown the state before, cannot
 * know that it was made.
 */
function twice(audit: readonly AuditLine[], writes: readonly Write[], lies: readonly number[]): readonly string[] {
  const again = writes.flatMap(({ what, place }, index) => {
    const before = writes.slice(0, index).findLast((each) => each.what === what);
    const isSync = /^PUT \S+\/Microsoft\.Web\/certificates\//i.test(what);
    if (!before || isSync || lies.some((lie) => lie > before.place && lie <= place)) return [];
    return [`made twice: ${what.slice(0, 200)}`];
  });
  const done = audit.filter(
    ({ outcome, change }) => outcome === 'done' && change?.kind !== 'sync-certificate' && change,
  );
  const names = done.map(({ caseId, asks, change }) => `${caseId} ${asks} ${JSON.stringify(change)}`);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [...again, ...repeated.map((name) => `done twice: ${name.slice(0, 200)}`)];
}

/** Nothing is called green, or resolved, that nobody has mended: all of it was broken in the beginning. */
function greensOf(asked: readonly Asked[], audit: readonly AuditLine[], writes: readonly Write[]): readonly string[] {
  return asked.flatMap(({ shop }) => {
    const isMended = writes.some(({ url }) => url.toLowerCase().includes(shop.group));
    const greens = of(audit, shop.certificate).filter(
      ({ colour, stage }) => colour === 'green' || stage === 'resolved',
    );
    return greens.length > 0 && !isMended ? [`${shop.certificate} was called green, and was broken all along`] : [];
  });
}

/** Every message that was taken has an answer, or a word why not, unless whoever was at it was killed. */
function answersOf({ channel }: Room, asked: readonly Asked[]): readonly string[] {
  return asked.flatMap(({ thread, isTaken, isKilled, shop }) => {
    const cards = channel.cardsIn(thread);
    if (isKilled) return [];
    if (!isTaken || cards.some(isFinal) || (cards.length === 0 && channel.swallowedIn(thread))) return [];
    return [
      `${shop.certificate}: no answer in ${thread}: ${cards.map(({ summary }) => summary).join(' | ') || 'nothing'}`,
    ];
  });
}

/** When all is fair again, what it says of a shop is what is. */
async function lastWords({ simulator, stores, channel }: Room, last: readonly Asked[]): Promise<readonly string[]> {
  const world = simulator.world();
  const all = await Promise.all(
    last.map(async ({ shop, thread, isTaken }) => {
      const [stored] = await Array.fromAsync(stores.store.inThread(thread));
      if (!isTaken) return [`${shop.certificate}: nobody took a question in fair weather`];
      if (!stored)
        return [
          `${shop.certificate}: no case in fair weather: ${channel.cardsIn(thread).map(({ summary }) => summary)}`,
        ];
      const { colour } = stored.current.diagnosis;
      const sound = isSound(world, shop);
      return (colour === 'green') === sound
        ? []
        : [`${shop.certificate} is called ${colour}, and is ${sound ? '' : 'not '}sound`];
    }),
  );
  return all.flat();
}

/** Nobody's process has died of it, and nothing was thrown that nobody caught. */
async function lifeOf({ instances }: Room): Promise<readonly string[]> {
  const alive = await Promise.all(instances.map((each) => each.lives()));
  return [
    ...alive.flatMap((lives, number) => (lives ? [] : [`instance ${number} does not answer any more`])),
    ...instances.flatMap((each, number) => {
      const strays = each
        .said()
        .split('\n')
        .filter((line) => line.includes('"msg":"unhandled"'));
      return strays.map((line) => `instance ${number}: ${line.slice(0, 600)}`);
    }),
  ];
}

function of(audit: readonly AuditLine[], certificate: string): readonly AuditLine[] {
  return audit.filter(({ certificateId }) => certificateId.endsWith(`/${certificate}`));
}
