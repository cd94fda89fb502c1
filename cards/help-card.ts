import { type Key, type Locale, say } from '../sentences/index.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, line, type Section, under, unfolding } from './parts/section.ts';
import { type Band, drawn } from './parts/sheet.ts';
import type { View } from './view.ts';

/** Something the bot is for, and what to say for it. The words are English: so they are understood in every language. */
export interface Topic {
  readonly id: string;
  readonly title: Key;
  readonly does: Key;
  readonly examples: readonly string[];
}

/** What is folded away, so that whoever is in a hurry reads one idea. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'mend',
    title: 'help.mend',
    does: 'help.mend-does',
    examples: ['sync shop.contoso.com', 'fix all of kv-shop', 'give me the fix for shop.contoso.com as bicep'],
  },
  {
    id: 'forecast',
    title: 'help.forecast',
    does: 'ahead.example-forecast',
    examples: [
      'what will fail at the next renewal?',
      'what will fail at the next renewal of kv-shop?',
      'forecast kv-shop',
    ],
  },
  {
    id: 'what-if',
    title: 'help.what-if',
    does: 'ahead.example-what-if',
    examples: [
      'what breaks if kv-shop goes private?',
      'what breaks if kv-shop switches to RBAC?',
      'what breaks if kv-shop is deleted?',
    ],
  },
  {
    id: 'readiness',
    title: 'ready.word',
    does: 'help.readiness-does',
    examples: ['who is ready for 47-day certificates?', '47-day readiness', 'readiness of kv-shop'],
  },
  {
    id: 'watch',
    title: 'help.watch',
    does: 'help.watch-does',
    examples: [
      'watch kv-shop here',
      'what do we watch?',
      'snooze until monday 9:00 because it is rebuilt',
      'unwatch kv-shop',
    ],
  },
  {
    id: 'room',
    title: 'help.room',
    does: 'help.room-does',
    examples: [
      'digest at 8:30 here',
      'quiet hours 22-7',
      'escalate kv-shop to this room after 30 minutes',
      'what are the settings here?',
    ],
  },
];

/** What is asked most, without anything to unfold. */
export const FIRST: readonly (readonly [string, Key])[] = [
  ['why is shop.contoso.com yellow?', 'notice.example-why'],
  ['what is yellow?', 'notice.example-list'],
  ['history of shop.contoso.com', 'notice.example-history'],
];

/** More buttons in a row run over the edge of a telephone, in one language or another. */
const A_ROW = 2;
const ROWS = [...Map.groupBy(TOPICS, (topic) => Math.floor(TOPICS.indexOf(topic) / A_ROW)).values()];

/** What the bot can do, with examples that work. */
export function helpCard(locale: Locale): View {
  const band: Band = { style: 'default', icon: '🚦', word: say('notice.greenlight'), about: '', under: [] };
  const heading = say('notice.what-to-ask');
  const first = [
    line(run(say('notice.what-it-does'))),
    ...FIRST.flatMap(([words, does]) => [line(strong(words)), under(subtle(say(does)))]),
    line(run(say('notice.who-approves'))),
  ];
  const sections = [
    ...block({ id: 'notice', lines: first }),
    ...block({ id: 'more', lines: [line(subtle(say('help.more')))] }),
    ...ROWS.flatMap(folded),
  ];
  return drawn({ band, heading, sections, speech: say('notice.speech', { word: band.word, heading }) }, locale);
}

function folded(topics: readonly Topic[]): readonly Section[] {
  return unfolding(
    topics.map(({ id, title, does, examples }) => {
      const lines = [line(run(say(does))), ...examples.map((words) => under(strong(words)))];
      return [say(title), block({ id: `help-${id}`, style: 'emphasis', lines })] as const;
    }),
    [],
  );
}
