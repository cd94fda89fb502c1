import { firstOf, type Locale, say, type Words } from '../sentences/index.ts';
import type { OverviewGroup, Target } from '../services/index.ts';
import { offerOfAll } from './group-offer.ts';
import { clip, name, plainName } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { actions, block, line, type Section, under } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import type { View } from './view.ts';

/** More than these nobody reads; a better word finds it sooner. */
const MOST = 6;

/** A longer name would be cut off on a button, on a telephone; its number stands before it. */
const LONGEST_TITLE = 22;

/** Asks back where what was asked fits several certificates; what is behind several of them is offered first. */
export function choiceCard(
  asked: Words,
  choices: readonly Target[],
  locale: Locale,
  groups: readonly OverviewGroup[] = [],
): View {
  return fitting(
    [MOST, 3, 1],
    (most) => {
      const more = choices.length - most;
      const heading = say('choice.heading', { count: choices.length });
      const hint = [line(subtle(say('choice.more', { count: more })))];
      const rest = more > 0 ? block({ id: 'more', lines: hint }) : [];
      return {
        band: band(asked),
        heading,
        sections: [...groups.flatMap((group) => together(group, locale)), ...offers(choices, most, locale), ...rest],
        speech: say('choice.speech', { heading }),
      };
    },
    locale,
  );
}

/** What is behind several of them, and the button that mends them together. */
function together(group: OverviewGroup, locale: Locale): readonly Section[] {
  const offer = offerOfAll(group, locale);
  if (offer.length === 0) return [];
  const told = say('list.cause', { cause: group.cause, count: group.certificateIds.length });
  return [...block({ id: 'together', lines: [line(run(told))] }), ...offer];
}

/** Says that nothing has that name, and what comes near. */
export function unknownNameCard(asked: Words, nearest: readonly Target[], locale: Locale): View {
  const heading = say('choice.not-found');
  const words = nearest.length > 0 ? say('choice.near') : say('choice.how-to-ask', { example: 'what is yellow?' });
  return fitting(
    [MOST, 3, 1],
    (most) => {
      const sections = [...block({ id: 'near', lines: [line(run(words))] }), ...offers(nearest, most, locale)];
      return { band: band(asked), heading, sections, speech: say('choice.not-found-speech') };
    },
    locale,
  );
}

function band(asked: Words): Band {
  return {
    style: 'emphasis',
    icon: '❔',
    word: say('choice.asked'),
    about: (typeof asked === 'string' ? clip(asked, 120) : asked) || say('choice.nothing'),
    under: [],
  };
}

function offers(targets: readonly Target[], most: number, locale: Locale): readonly Section[] {
  const shown = targets.slice(0, most);
  const byPlace = block({ id: 'by-place', lines: shown.length > 1 ? [line(subtle(say('choice.by-place')))] : [] });
  return [...shown.flatMap((target, index) => offer(target, index + 1, wordOf(target, targets), locale)), ...byPlace];
}

/** What tells it from the others: its name, or else the id that only one thing has. */
function wordOf({ certificateId, name: called }: Target, targets: readonly Target[]): string {
  const isAlone = targets.filter((each) => each.name.toLowerCase() === called.toLowerCase()).length === 1;
  return `check ${isAlone && plainName(called) ? called : certificateId}`;
}

function offer(
  { certificateId, name: called, hostNames }: Target,
  place: number,
  word: string,
  locale: Locale,
): readonly Section[] {
  const hosts = hostNames.length > 0 ? firstOf(hostNames.map(name), 3) : say('choice.no-host-names');
  const short = called.length <= LONGEST_TITLE ? plainName(called) : null;
  const title = short ? say('choice.check', { certificate: short }) : say('choice.check-number', { place });
  return [
    ...block({ id: `choice-${place}`, lines: [line(run(`${place}. `), strong(name(called))), under(subtle(hosts))] }),
    ...actions([{ title, verb: 'ask', data: { certificateId, locale }, word, style: 'default' }]),
  ];
}
