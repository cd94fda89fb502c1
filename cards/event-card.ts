import { type Key, type Locale, pieces, say, type Words } from '../sentences/index.ts';
import {
  type Aftermath,
  type Consequences,
  type Instant,
  isTaken,
  nameOf,
  type Touched,
  type VaultEventKind,
} from '../services/index.ts';
import { name, plainName } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, type Line, line, type Section, under } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { absolute, lasting } from './parts/time.ts';
import type { Style, View } from './view.ts';

/** What happened, as the head of the card says it. */
const WHAT: { readonly [K in VaultEventKind]: Key } = {
  'new-version': 'event.new-version',
  'near-expiry': 'event.near-expiry',
  expired: 'event.expired',
  'access-changed': 'event.access-changed',
  'vault-changed': 'event.vault-changed',
  'roles-changed': 'event.roles-changed',
};

/** How a certificate stands after it. */
const STANDS: { readonly [A in Aftermath]: Key } = {
  breaking: 'event.breaking',
  broken: 'event.broken',
  unsafe: 'event.unsafe',
  unseen: 'event.unseen',
  ready: 'event.ready',
  mended: 'event.mended',
  sound: 'event.sound',
};

/** Longest list that is still read on a telephone. */
const LENGTHS = [10, 6, 3, 1];

/** What Azure told of by itself, and what follows from it for whom. */
export function eventCard(
  { event, vaultIds, vaultsLeft }: Consequences,
  worth: readonly Touched[],
  now: Instant,
  locale: Locale,
): View {
  const heading = headingOf(event.kind, worth);
  const word = say(WHAT[event.kind]);
  const [vaultId, ...others] = vaultIds;
  const isOne = vaultId !== undefined && others.length === 0;
  const where = isOne ? name(nameOf(vaultId)) : say('event.vaults', { count: vaultIds.length });
  const about = event.object === null ? where : pieces([name(event.object), ' · ', where]);
  const at = event.at < now ? event.at : now;
  const band: Band = {
    style: styleOf(worth),
    icon: '📣',
    word,
    about,
    under: [say('event.since', { time: lasting(at, now), at: absolute(at) })],
  };
  return fitting(
    LENGTHS,
    (most) => ({
      band,
      heading,
      sections: [...rows(worth, most), ...together(worth, event.object, vaultIds), ...leftOut(vaultsLeft)],
      speech: say('notice.speech', { word, heading }),
    }),
    locale,
  );
}

/** The one thing that somebody has to know. */
function headingOf(kind: VaultEventKind, worth: readonly Touched[]): Words {
  const many = (...standings: readonly Aftermath[]) =>
    worth.filter(({ standing }) => standings.includes(standing)).length;
  const count = worth.length;
  if (kind === 'near-expiry' || kind === 'expired') return say('event.follow-it', { count });
  if (kind === 'new-version') {
    const ready = many('ready');
    return ready === count ? say('event.all-ready', { count }) : say('event.some-ready', { ready, count });
  }
  const breaking = many('breaking');
  return breaking > 0 ? say('event.will-break', { count: breaking }) : say('event.can-sync-again', { count });
}

function styleOf(worth: readonly Touched[]): Style {
  if (worth.some(({ standing }) => standing === 'breaking' || standing === 'broken')) return 'warning';
  return worth.every(({ standing }) => isTaken(standing)) ? 'good' : 'accent';
}

function rows(worth: readonly Touched[], most: number): readonly Section[] {
  const more = worth.length - most;
  const isMany = takenOf(worth).length > 1;
  return block({
    id: 'touched',
    lines: [
      ...worth.slice(0, most).flatMap((each) => rowLines(each, isMany)),
      ...(more > 0 ? [line(subtle(say('event.more', { count: more })))] : []),
    ],
  });
}

/** Where one approval takes several, none of them is offered by itself. */
function rowLines({ name: called, standing, cause }: Touched, isMany: boolean): readonly Line[] {
  const certificate = isMany && isTaken(standing) ? null : plainName(called);
  const words = isTaken(standing) ? `sync ${certificate}` : `why is ${certificate} yellow?`;
  return [
    line(strong(name(called)), run(pieces([' · ', say(STANDS[standing])]))),
    ...(cause === null ? [] : [under(subtle(cause))]),
    ...(certificate === null ? [] : [under(subtle(say('event.say', { words })))]),
  ];
}

/** One approval for all that a sync would take, by its card below and by word. */
function together(worth: readonly Touched[], object: string | null, vaultIds: readonly string[]): readonly Section[] {
  const taken = takenOf(worth);
  const [vaultId = '', ...others] = vaultIds;
  const called = plainName(object ?? (others.length === 0 ? nameOf(vaultId) : ''));
  const words = `sync all of ${called}`;
  const lines = [
    line(run(say('event.together', { count: taken.length }))),
    ...(called ? [under(subtle(say('event.say', { words })))] : []),
  ];
  return block({ id: 'together', lines: taken.length > 1 ? lines : [] });
}

function takenOf(worth: readonly Touched[]): readonly Touched[] {
  return worth.filter(({ standing }) => isTaken(standing));
}

function leftOut(vaultsLeft: number): readonly Section[] {
  return block({
    id: 'left',
    lines: vaultsLeft > 0 ? [line(run(say('event.vaults-left', { count: vaultsLeft })))] : [],
  });
}
