import { capital, type Locale, say, type Words } from '../sentences/index.ts';
import { type Instant, nameOf, type Refusal, type Subscribed, type Watch } from '../services/index.ts';
import { totals } from './list-card.ts';
import { name, plainName } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { actions, type Button, block, type Line, line, type Section, under } from './parts/section.ts';
import { type Band, drawn, fitting } from './parts/sheet.ts';
import { when } from './parts/time.ts';
import type { View } from './view.ts';
import { scopeWords } from './watching/scope-words.ts';

const MOST_CAUSES = 5;

/** That something is watched from now on, and how it stands now. */
export function watchBegunCard({ watch, already, seen }: Subscribed, minutes: number, locale: Locale): View {
  const causes = seen.causes.slice(0, MOST_CAUSES).map(({ says }) => under(run(says)));
  const more = seen.causes.length - causes.length;
  const now: readonly Line[] =
    causes.length > 0
      ? [
          line(strong(say('watching.broken-now'))),
          ...causes,
          ...(more > 0 ? [line(subtle(say('alert.more-causes', { count: more })))] : []),
        ]
      : [line(run(say('watching.all-quiet')))];
  const looks = minutes > 0 ? say('watching.told-when', { count: minutes }) : say('watching.nobody-looks');
  const heading = already ? say('watching.already') : say('watching.begun');
  const band = bandOf(capital(scopeWords(watch.scope)), [capital(totals(seen.counts))]);
  const sections = [...block({ id: 'now', lines: [...now, line(subtle(looks))] }), ...actions([stop(watch, null)])];
  return drawn({ band, heading, sections, speech: say('notice.speech', { word: band.word, heading }) }, locale);
}

/** All that is watched in a conversation, each with its end. */
export function watchesCard(watches: readonly Watch[], now: Instant, locale: Locale): View {
  if (watches.length === 0) return nothingCard(say('watching.none'), locale);
  const heading = say('watching.count', { count: watches.length });
  const band = bandOf(say('watching.here'), []);
  return fitting(
    [6, 3, 1],
    (most) => {
      const rest = watches.length - most;
      return {
        band,
        heading,
        sections: [
          ...watches.slice(0, most).flatMap((watch, index) => entry(watch, index + 1, now)),
          ...block({ id: 'more', lines: rest > 0 ? [line(subtle(say('watching.more', { count: rest })))] : [] }),
        ],
        speech: say('notice.speech', { word: band.word, heading }),
      };
    },
    locale,
  );
}

/** That some of it is not watched any more. */
export function watchEndedCard(ended: readonly Watch[], locale: Locale): View {
  if (ended.length === 0) return nothingCard(say('watching.not-watched'), locale);
  const heading = say('watching.ended');
  const band = bandOf(say('watching.here'), []);
  const lines = ended.slice(0, 20).map(({ scope }) => line(run(capital(scopeWords(scope)))));
  const speech = say('notice.speech', { word: band.word, heading });
  return drawn({ band, heading, sections: block({ id: 'ended', lines }), speech }, locale);
}

/** That no more is watched than was. */
export function watchRefusedCard({ because }: Refusal, locale: Locale): View {
  const heading = say('notice.nothing-changed');
  const band = bandOf(say('watching.here'), []);
  const sections = block({ id: 'refused', lines: [line(run(because))] });
  return drawn({ band, heading, sections, speech: say('notice.speech', { word: band.word, heading }) }, locale);
}

function nothingCard(heading: Words, locale: Locale): View {
  const band = bandOf(say('watching.here'), []);
  const lines = [line(run(say('watching.how-to', { example: 'watch kv-shop here' })))];
  const speech = say('notice.speech', { word: band.word, heading });
  return drawn({ band, heading, sections: block({ id: 'none', lines }), speech }, locale);
}

function bandOf(about: Words, under: readonly Words[]): Band {
  return { style: 'default', icon: '👁️', word: say('watching.title'), about, under };
}

function entry(watch: Watch, place: number, now: Instant): readonly Section[] {
  const by = say('watching.by-at', { person: name(watch.by.name), when: when(watch.at, now) });
  const lines = [line(run(`${place}. `), strong(capital(scopeWords(watch.scope)))), under(subtle(by))];
  return [...block({ id: `watch-${place}`, lines }), ...actions([stop(watch, place)])];
}

function stop({ id, scope: { by, value } }: Watch, place: number | null): Button {
  const called = by === 'certificate' ? nameOf(value) : value;
  return {
    title: place === null ? say('watching.stop') : say('watching.stop-number', { place }),
    verb: 'unwatch',
    data: { watchId: id },
    word: `unwatch ${by === 'everything' ? 'everything' : plainName(called) ? called : value}`,
    style: 'default',
  };
}
