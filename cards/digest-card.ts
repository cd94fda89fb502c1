import { capital, clauses, type Locale, pieces, say, type Words } from '../sentences/index.ts';
import { type Alert, type Digest, type Instant, lasting, type Room } from '../services/index.ts';
import { COLOURS } from './case/colours.ts';
import { totals, worstOf } from './list-card.ts';
import { name } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, type Line, line, under } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import { absolute, relative, when } from './parts/time.ts';
import type { View } from './view.ts';

/** How things stand in the morning: what is open and who has it, and what comes next. */
export function digestCard(digest: Digest, { alerts }: Pick<Room, 'alerts'>, now: Instant, locale: Locale): View {
  const open = alerts.filter(({ resolvedAt, held }) => resolvedAt === null && !held);
  const { icon, style } = COLOURS[worstOf(digest.counts)];
  const band = {
    icon,
    style,
    word: say('digest.title'),
    about: capital(totals(digest.counts)),
    under: [say('list.seen', { when: when(digest.at, now) })],
  };
  const heading = open.length > 0 ? say('digest.open', { count: open.length }) : say('digest.quiet');
  return fitting(
    [8, 4, 1],
    (most) => ({
      band,
      heading,
      sections: [
        ...block({ id: 'open', lines: [...open.slice(0, most).flatMap(openLines), ...more(open.length - most)] }),
        ...block({ id: 'next', lines: nextLines(digest, now, most) }),
      ],
      speech: say('notice.speech', { word: band.word, heading }),
    }),
    locale,
  );
}

function openLines(alert: Alert): readonly Line[] {
  const causes = lasting(alert).slice(0, 2);
  const id = strong(`${alert.id} `);
  return [
    ...causes.map(({ says }, place) => (place === 0 ? line(id, run(says)) : under(run(says)))),
    under(subtle(stateOf(alert))),
  ];
}

function stateOf({ owner, stage, snooze }: Alert): Words {
  const has = owner ? say('digest.owner', { person: name(owner.name) }) : say('digest.nobody');
  if (stage !== 'snoozed' || !snooze) return has;
  return clauses([has, say('digest.quiet-until', { at: absolute(snooze.until) })]);
}

function more(count: number): readonly Line[] {
  return count > 0 ? [line(subtle(say('digest.more', { count })))] : [];
}

function nextLines({ next }: Digest, now: Instant, most: number): readonly Line[] {
  if (next.length === 0) return [];
  return [
    line(strong(say('digest.next'))),
    ...next.slice(0, most).map(({ name: called, outageAt }) => {
      const holes = { certificate: name(called), relative: relative(outageAt, now), at: absolute(outageAt) };
      return under(run(pieces([say('digest.item', holes)])));
    }),
  ];
}
