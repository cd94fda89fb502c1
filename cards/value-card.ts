import { type Locale, say, type Words } from '../sentences/index.ts';
import { later, type Spread, type ValueReport, type Worth } from '../services/index.ts';
import { spanOf } from './history/span.ts';
import type { Recalled } from './history-card.ts';
import { command, run, strong, subtle } from './parts/run.ts';
import { block, type Line, line, type Section, under } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import { lasting } from './parts/time.ts';
import type { View } from './view.ts';

/** How many weeks or months are shown, the newest of them. */
const LENGTHS = [12, 6, 3, 1];

/** What the bot was good for in a conversation: each number with how it is counted. */
export function valueCard({ total, spans, by }: ValueReport, asked: Omit<Recalled, 'about'>, locale: Locale): View {
  const [word, heading] = [say('value.title'), say('value.heading', { avoided: total.avoided, green: total.green })];
  const { since, before } = asked;
  return fitting(
    LENGTHS,
    (most) => ({
      band: {
        style: 'default',
        icon: '📈',
        word,
        about: say('history.this-conversation'),
        under: since === null ? [] : [spanOf(since, before)],
      },
      heading,
      sections: [
        ...block({ id: 'total', style: 'emphasis', lines: totalLines(total) }),
        ...spanLines(spans, by, most),
        ...block({ id: 'counted', lines: [line(subtle(say('value.counted')))] }),
        ...howToGet(since),
      ],
      speech: say('notice.speech', { word, heading }),
    }),
    locale,
  );
}

function totalLines({ opened, diagnosis, green, toGreen, avoided, late, undated }: Worth): readonly Line[] {
  return [
    line(strong(say('value.opened', { count: opened }))),
    ...timeLine(diagnosis, 'value.to-diagnosis'),
    line(strong(say('value.green', { count: green }))),
    ...timeLine(toGreen, 'value.to-green'),
    line(strong(say('value.avoided', { count: avoided }))),
    ...(late > 0 ? [under(subtle(say('value.late', { count: late })))] : []),
    ...(undated > 0 ? [under(subtle(say('value.undated', { count: undated })))] : []),
  ];
}

function timeLine(spread: Spread | null, key: 'value.to-diagnosis' | 'value.to-green'): readonly Line[] {
  if (!spread) return [];
  return [under(subtle(say(key, { median: forSeconds(spread.median), most: forSeconds(spread.nineInTen) })))];
}

function spanLines(spans: ValueReport['spans'], by: ValueReport['by'], most: number): readonly Section[] {
  const key = by === 'week' ? 'value.week' : 'value.month';
  const rows = spans.slice(-most).map(({ from, worth: { opened, green, avoided } }) => {
    const told = { from: { at: `${from}T00:00:00.000Z`, as: 'day' } as const, opened, green, avoided };
    return line(run(say(key, told)));
  });
  return block({ id: 'spans', lines: spans.length > 1 ? rows : [] });
}

function howToGet(since: string | null): readonly Section[] {
  const whole = 'npm run -s audit -- value';
  return block({
    id: 'whole',
    lines: [line(subtle(say('value.whole'))), under(command(since === null ? whole : `${whole} --since ${since}`))],
  });
}

const START = '2000-01-01T00:00:00.000Z';

function forSeconds(seconds: number): Words {
  return lasting(START, later(START, Math.round(seconds)));
}
