import { type Key, type Locale, say, type Words } from '../sentences/index.ts';
import { clockText, mannerOf, type Refusal, type Room, type RoomCall, type Watching } from '../services/index.ts';
import { name } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, type Line, line, type Section, under } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import type { View } from './view.ts';
import { scopeWords } from './watching/scope-words.ts';

/** Why the settings are shown. */
export type Occasion = 'shown' | 'changed' | 'already';

const HEADINGS = { shown: 'room.shown', changed: 'room.changed', already: 'room.already' } as const;

const LANGUAGES: { readonly [L in Locale]: Key } = {
  en: 'room.language-en',
  de: 'room.language-de',
  fr: 'room.language-fr',
  es: 'room.language-es',
  pt: 'room.language-pt',
  ja: 'room.language-ja',
};

/** What to say to change them. The words are English in every language. */
const EXAMPLES: readonly string[] = [
  'digest at 8:30 here',
  'quiet hours 22-7',
  'escalate after 45 minutes',
  'escalate kv-shop to this room after 30 minutes',
];

/** How a conversation is told of changes, and what to say to have it otherwise. */
export function settingsCard(room: Room, house: Watching, occasion: Occasion, locale: Locale): View {
  const heading = say(HEADINGS[occasion]);
  const band = bandOf(say('watching.here'));
  return fitting(
    [10, 5, 2],
    (most) => ({
      band,
      heading,
      sections: [...settings(room, house), ...calls(room.calls ?? [], most), ...examples()],
      speech: say('notice.speech', { word: band.word, heading }),
    }),
    locale,
  );
}

/** Why a setting is left as it is. */
export function settingRefusedCard({ because }: Refusal, locale: Locale): View {
  const heading = say('notice.nothing-changed');
  const band = bandOf(say('watching.here'));
  const sections = [...block({ id: 'refused', lines: [line(run(because))] }), ...examples()];
  return fitting(
    [1],
    () => ({ band, heading, sections, speech: say('notice.speech', { word: band.word, heading }) }),
    locale,
  );
}

function bandOf(about: Words): Band {
  return { style: 'default', icon: '⚙️', word: say('room.title'), about, under: [] };
}

function settings(room: Room, house: Watching): readonly Section[] {
  const { wishes = {}, zone, locale } = room;
  const { digest, quiet, escalationMinutes } = mannerOf(room, house);
  const hours = quiet && {
    from: clockText({ hour: quiet.from, minute: 0 }),
    to: clockText({ hour: quiet.to, minute: 0 }),
  };
  const lines: readonly Line[] = [
    setting(
      'room.digest',
      digest ? say('room.digest-at', { time: clockText(digest) }) : say('room.none'),
      'digest' in wishes,
    ),
    setting('room.quiet', hours ? say('room.quiet-hours', hours) : say('room.none'), 'quiet' in wishes),
    setting(
      'room.escalation',
      escalationMinutes > 0 ? say('room.escalated-after', { count: escalationMinutes }) : say('room.none'),
      'escalationMinutes' in wishes,
    ),
    setting('room.zone', name(zone), true),
    setting('room.language', say(LANGUAGES[locale]), true),
  ];
  return block({ id: 'settings', lines });
}

/** What the house has set is marked as such. */
function setting(
  called: 'room.digest' | 'room.quiet' | 'room.escalation' | 'room.zone' | 'room.language',
  value: Words,
  isOwn: boolean,
): Line {
  return line(strong(say(called)), run(' '), run(value), ...(isOwn ? [] : [subtle(' '), subtle(say('room.usual'))]));
}

function calls(all: readonly RoomCall[], most: number): readonly Section[] {
  if (all.length === 0) return [];
  const more = all.length - most;
  return block({
    id: 'calls',
    lines: [
      line(strong(say('room.calls'))),
      ...all
        .slice(0, most)
        .map(({ scope, minutes, by }) =>
          under(run(say('room.call', { what: scopeWords(scope), count: minutes, person: name(by.name) }))),
        ),
      ...(more > 0 ? [line(subtle(say('digest.more', { count: more })))] : []),
    ],
  });
}

function examples(): readonly Section[] {
  const lines = [line(subtle(say('room.say'))), ...EXAMPLES.map((words) => under(strong(words)))];
  return block({ id: 'examples', lines });
}
