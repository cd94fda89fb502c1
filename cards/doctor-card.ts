import { type Key, type Locale, say, type Words } from '../sentences/index.ts';
import { type Checked, type Verdict, worstOf } from '../services/index.ts';
import { name } from './parts/clean.ts';
import { command, type Run, run, strong, subtle } from './parts/run.ts';
import { block, type Line, line, type Section, under, unfolding } from './parts/section.ts';
import { type Band, drawn, fitting } from './parts/sheet.ts';
import type { Style, View } from './view.ts';

/** How many lines a card shows at most, and then fewer, until it is small enough to send. */
const LENGTHS = [40, 20, 12, 8, 5, 3, 2, 1, 0];

/** A command goes over several runs: cut short it would be worth nothing. Blanks at an end would be lost. */
const PIECE = /.{1,600}\S(?=\S)|.{1,601}/gsu;

const HEADS: { readonly [V in Verdict]: { readonly style: Style; readonly icon: string; readonly heading: Key } } = {
  ok: { style: 'good', icon: '🟢', heading: 'doctor-card.well' },
  warn: { style: 'warning', icon: '🟡', heading: 'doctor-card.ailing' },
  fail: { style: 'attention', icon: '🔴', heading: 'doctor-card.ill' },
};

/** What the bot found out about itself: first what fails, then what wants a look, and folded what works. */
export function doctorCard(lines: readonly Checked[], locale: Locale): View {
  const worst = worstOf(lines);
  const of = (verdict: Verdict) => lines.filter((each) => each.verdict === verdict);
  const [fail, warn, ok] = [of('fail'), of('warn'), of('ok')];
  const { style, icon, heading } = HEADS[worst];
  const word = say('doctor-card.word');
  const counts = say('doctor-card.counts', { fail: fail.length, warn: warn.length, ok: ok.length });
  const band: Band = { style, icon, word, about: '', under: [counts] };
  return fitting(
    LENGTHS,
    (most) => ({
      band,
      heading: say(heading),
      sections: [...told([...fail, ...warn], most), ...unfolding([[say('doctor-card.works'), working(ok, most)]], [])],
      speech: say('notice.speech', { word, heading: say(heading) }),
    }),
    locale,
  );
}

/** Said at once, before anything has answered. */
export function examiningCard(askedBy: string, locale: Locale): View {
  const asked = [say('words.asked-by', { person: name(askedBy) })];
  const band: Band = {
    style: 'accent',
    icon: '🔎',
    word: say('notice.looking'),
    about: say('doctor-card.examining'),
    under: asked,
  };
  return short(band, say('doctor-card.examining-heading'), [line(run(say('doctor-card.examining-told')))], locale);
}

/** Why somebody is not told, and what would have to be set. */
export function notAdminCard(why: 'none' | 'not-listed' | 'groups-unread', personId: string, locale: Locale): View {
  const band: Band = { style: 'default', icon: '✋', word: say('notice.not-done'), about: '', under: [] };
  const lines = [
    line(run(say(why === 'none' ? 'doctor-card.no-admins' : 'doctor-card.who-is-admin'))),
    ...(why === 'groups-unread' ? [line(run(say('doctor-card.groups-unread')))] : []),
    ...(personId ? [line(run(say('doctor-card.your-id', { id: name(personId) })))] : []),
  ];
  return short(band, say('doctor-card.not-admin'), lines, locale);
}

function short(band: Band, heading: Words, lines: readonly Line[], locale: Locale): View {
  const speech = say('notice.speech', { word: band.word, heading });
  return drawn({ band, heading, sections: block({ id: 'doctor', lines }), speech }, locale);
}

function told(lines: readonly Checked[], most: number): readonly Section[] {
  const shown = lines
    .slice(0, most)
    .flatMap((each) => [line(strong(each.verdict === 'fail' ? '✕ ' : '! '), run(each.says)), ...mending(each)]);
  return block({ id: 'troubles', lines: [...shown, ...more(lines.length - most)] });
}

function mending({ mend }: Checked): readonly Line[] {
  if (mend === null) return [];
  if ('setting' in mend) return [under(run(say('doctor-card.setting', { setting: mend.setting })))];
  return mend.commands.map((each) => under(...inPieces(each)));
}

function inPieces(text: string): readonly Run[] {
  return Array.from(text.matchAll(PIECE), ([piece]) => command(piece));
}

function working(lines: readonly Checked[], most: number): readonly Section[] {
  const shown = lines.slice(0, most).map(({ says }) => line(subtle(says)));
  return block({ id: 'working', lines: [...shown, ...more(lines.length - most)] });
}

function more(count: number): readonly Line[] {
  return count > 0 ? [line(subtle(say('doctor-card.more', { count })))] : [];
}
