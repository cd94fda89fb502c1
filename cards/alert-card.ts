import { capital, type Locale, listed, say, type Words } from '../sentences/index.ts';
import { type Alert, colourOf, type Instant, lasting, nameOf } from '../services/index.ts';
import { stateOf } from './alert/state.ts';
import { COLOURS } from './case/colours.ts';
import { brokenAt } from './parts/broken-at.ts';
import { name, plainName } from './parts/clean.ts';
import { chosen, forms, typed } from './parts/forms.ts';
import { run, subtle } from './parts/run.ts';
import { actions, type Button, block, type Line, line, type Section, under } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { absolute, relative } from './parts/time.ts';
import type { View } from './view.ts';

/** The others are counted. */
const MOST_NAMES = 3;

type Told = Alert['causes'][number];

/** Something that is broken, on the one card that a room has of it, as it is now. */
export function alertCard(alert: Alert, now: Instant, locale: Locale): View {
  const band = bandOf(alert);
  const heading = headingOf(alert);
  return fitting(
    [6, 3, 1],
    (most) => ({
      band,
      heading,
      sections: [
        ...causes(alert, now, most),
        ...block({ id: 'state', style: 'emphasis', lines: stateOf(alert, now).map((words) => line(run(words))) }),
        ...(alert.resolvedAt === null ? [...buttons(alert), ...forms(formsOf(alert))] : []),
      ],
      speech: say('notice.speech', { word: band.word, heading }),
    }),
    locale,
  );
}

function bandOf(alert: Alert): Band {
  const { openedAt, resolvedAt } = alert;
  const about = aboutOf(alert);
  if (resolvedAt !== null) {
    const under = [say('alert.lasted', { from: absolute(openedAt), to: absolute(resolvedAt) })];
    return { ...COLOURS.green, word: say('alert.over'), about, under };
  }
  return { ...COLOURS[colourOf(alert)], about, under: [say('alert.since', { at: absolute(openedAt) })] };
}

/** The vault where it is one, else the certificate, else how many causes there are. */
function aboutOf({ causes }: Alert): Words {
  const [first] = causes;
  if (!first || causes.length > 1) return say('list.several-causes', totalsOf(causes));
  return first.vaultId ? say('alert.in-vault', { vault: name(nameOf(first.vaultId)) }) : name(first.names[0] ?? '');
}

function headingOf(alert: Alert): Words {
  if (alert.resolvedAt !== null) return say('alert.is-sound');
  const causes = lasting(alert);
  const [first] = causes;
  if (!first || causes.length > 1) return say('alert.several', totalsOf(causes));
  return first.marks.length > 1
    ? say('alert.certificates', { count: first.marks.length })
    : capital(brokenAt(first.link));
}

function totalsOf(causes: readonly Told[]) {
  return { causes: causes.length, count: causes.reduce((sum, { marks }) => sum + marks.length, 0) };
}

function causes(alert: Alert, now: Instant, most: number): readonly Section[] {
  const shown = alert.resolvedAt === null ? lasting(alert) : alert.causes;
  const more = shown.length - most;
  const lines = shown.slice(0, most).flatMap((cause) => causeLines(cause, alert.resolvedAt !== null, now));
  return block({
    id: 'causes',
    lines: more > 0 ? [...lines, line(subtle(say('alert.more-causes', { count: more })))] : lines,
  });
}

/** What it is, whom it concerns, and when users are hit; of what is over, when they would have been is no use. */
function causeLines({ says, names, marks, outageAt, over }: Told, isOver: boolean, now: Instant): readonly Line[] {
  const shown = names.slice(0, MOST_NAMES).map(name);
  const left = marks.length - shown.length;
  const who = listed(left > 0 ? [...shown, say('words.more', { count: left })] : shown);
  const hit =
    isOver || outageAt === null
      ? []
      : [under(run(say('alert.hits', { relative: relative(outageAt, now), at: absolute(outageAt) })))];
  const gone = over === 'gone' ? [under(run(say('alert.is-gone')))] : [];
  return [line(run(says)), under(subtle(who)), ...hit, ...gone];
}

function buttons(alert: Alert): readonly Section[] {
  const { id, stage } = alert;
  const [first] = lasting(alert);
  const data = { alertId: id };
  const mine: readonly Button[] =
    stage === 'acknowledged'
      ? []
      : [
          {
            title: say('alert.acknowledge'),
            verb: 'acknowledge',
            data,
            word: `acknowledge ${id}`,
            style: 'positive',
          },
        ];
  const called = first?.names[0] ?? '';
  const look: readonly Button[] = first
    ? [
        {
          title: say('alert.look-into'),
          verb: 'ask-here',
          data: { certificateId: first.certificateId },
          word: `check ${plainName(called) ? called : first.certificateId}`,
          style: 'default',
        },
      ]
    : [];
  return actions([...mine, ...look]);
}

function formsOf({ id }: Alert) {
  const data = { alertId: id };
  return [
    {
      title: say('alert.snooze'),
      verb: 'snooze',
      data,
      word: `snooze ${id} until tomorrow because …`,
      inputs: [
        chosen('until', say('alert.snooze-until'), [
          ['1 hour', say('alert.in-1-hour')],
          ['4 hours', say('alert.in-4-hours')],
          ['tomorrow', say('alert.tomorrow')],
          ['7 days', say('alert.in-7-days')],
        ]),
        typed('reason', say('alert.snooze-reason'), say('alert.needed')),
      ],
    },
    {
      title: say('alert.hand-over'),
      verb: 'hand-over',
      data,
      word: `hand over ${id} to …`,
      inputs: [typed('to', say('alert.hand-over-to'), say('alert.needed'))],
    },
  ];
}
