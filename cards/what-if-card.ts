import { type Key, type Locale, say, type Words } from '../sentences/index.ts';
import type { CauseGroup, Instant, WhatBreaks, WhatIf } from '../services/index.ts';
import { about, moreCauses, untoldLines } from './ahead/lines.ts';
import { name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { block, type Line, line, type Section } from './parts/section.ts';
import { type Band, drawn, fitting } from './parts/sheet.ts';
import { absolute, relative, when } from './parts/time.ts';
import type { View } from './view.ts';

const CHANGES: { readonly [W in WhatIf]: Key } = {
  private: 'what-if.private',
  untrusted: 'what-if.untrusted',
  roles: 'what-if.roles',
  'access-policies': 'what-if.access-policies',
  ungranted: 'what-if.ungranted',
  deleted: 'what-if.deleted',
};

/** How many certificates a change of a vault would break, by which rule, and of which that cannot be told. */
export function whatIfCard(answer: WhatBreaks, now: Instant, locale: Locale): View {
  const heading = headingOf(answer);
  return fitting(
    [6, 3, 1],
    (most) => ({
      band: bandOf(answer, now),
      heading,
      sections: [
        ...breaking(answer, now, most),
        ...untoldLines(answer.untold, 'what-if.untold', Math.min(most, 3)),
        ...block({ id: 'others', lines: others(answer) }),
      ],
      speech: say('what-if.speech', { heading }),
    }),
    locale,
  );
}

/** Asks back where no vault is named, or none that is known. */
export function whichVaultCard(asked: string | null, example: string, locale: Locale): View {
  const band: Band = {
    style: 'emphasis',
    icon: '❔',
    word: say('what-if.word'),
    about: asked ? name(asked) : '',
    under: [],
  };
  const heading = say('what-if.which-vault');
  const lines = [line(run(say('what-if.name-one', { example })))];
  const speech = say('what-if.speech', { heading });
  return drawn({ band, heading, sections: block({ id: 'which-vault', lines }), speech }, locale);
}

function bandOf(answer: WhatBreaks, now: Instant): Band {
  const { icon, style } = signOf(answer);
  return {
    icon,
    style,
    word: say('what-if.word'),
    about: name(answer.vault),
    under: [say(CHANGES[answer.what]), say('list.seen', { when: when(answer.takenAt, now) })],
  };
}

function signOf({ breaks, untold, total }: WhatBreaks): Pick<Band, 'icon' | 'style'> {
  if (breaks.length > 0) return { icon: '🟡', style: 'warning' };
  return untold.length > 0 || total === 0 ? { icon: '⚪', style: 'emphasis' } : { icon: '🟢', style: 'good' };
}

function headingOf({ breaks, untold, already, total }: WhatBreaks): Words {
  const count = counted(breaks);
  if (total === 0) return say('what-if.no-certificates');
  if (count > 0) return say('what-if.breaks', { count, total });
  if (counted(untold) > 0) return say('what-if.nothing-told');
  return already ? say('what-if.already') : say('what-if.nothing', { total });
}

function breaking({ breaks }: WhatBreaks, now: Instant, most: number): readonly Section[] {
  const lines = breaks.slice(0, most).flatMap((group) => about(causeOf(group, now), group.members));
  const quiet = breaks.length > 0 ? [line(subtle(say('what-if.later')))] : [];
  return block({ id: 'breaking', lines: [...lines, ...moreCauses(breaks.length - most), ...quiet] });
}

function causeOf({ says: cause, at, members }: CauseGroup, now: Instant): Words {
  const holes = { cause, count: members.length };
  if (at === null) return say('what-if.cause', holes);
  return say('what-if.cause-hits', { ...holes, relative: relative(at, now), at: absolute(at) });
}

function others({ broken, mended, holds, untrusted, total }: WhatBreaks): readonly Line[] {
  return [
    ...(broken > 0 ? [line(run(say('what-if.broken', { count: broken })))] : []),
    ...(mended > 0 ? [line(run(say('what-if.mended', { count: mended })))] : []),
    ...(holds > 0 && holds < total ? [line(run(say('what-if.holds', { count: holds })))] : []),
    ...(untrusted ? [line(run(say('what-if.trusted', { count: untrusted, total })))] : []),
  ];
}

function counted(groups: readonly { readonly members: readonly unknown[] }[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}
