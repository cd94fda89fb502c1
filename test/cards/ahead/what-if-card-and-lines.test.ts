import { about, moreCauses, untoldLines } from '../../../cards/ahead/lines.ts';
import { plain } from '../../../cards/parts/run.ts';
import { whatIfCard, whichVaultCard } from '../../../cards/what-if-card.ts';
import type { WhatBreaks } from '../../../services/index.ts';
import { NOW } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';
import { said, spacingsOf, stylesOf } from '../case/said.ts';
import { WHAT_BREAKS } from '../outlook-cards.ts';
import { linesOf } from '../parts-of.ts';
import { group, members, UNTOLD } from './groups.ts';

describe('what a change of a vault would break', () => {
  const NOTHING: WhatBreaks = { ...WHAT_BREAKS, untrusted: null };
  const lines = (but: Partial<WhatBreaks>) => linesOf(whatIfCard({ ...NOTHING, ...but }, NOW, 'en'));

  test.each([
    ['private', 'if its public network access is turned off'],
    ['untrusted', 'if it shuts out trusted Microsoft services too'],
    ['roles', 'if it switches to Azure roles (RBAC)'],
    ['access-policies', 'if it switches to access policies'],
    ['ungranted', 'if it loses what lets App Service in'],
    ['deleted', 'if it is deleted'],
  ] as const)('is told with the change: %s', (what, words) => {
    expect(lines({ what }).slice(0, 3)).toEqual([
      '🟢 What if · kv-shop',
      words,
      'seen just now (23 Nov 2026, 09:00 UTC)',
    ]);
  });

  test.each<[string, Partial<WhatBreaks>, string, readonly string[]]>([
    ['nothing', {}, '🟢', ['None of 12 would break']],
    ['what is so already', { already: true }, '🟢', ['It is so already: nothing would change']],
    ['an empty vault', { total: 0 }, '⚪', ['No certificate follows this vault']],
    [
      'some',
      { breaks: [group({ at: null })], already: true, untold: [UNTOLD], holds: 0 },
      '🟡',
      [
        '2 of 12 would break',
        'It is so. 2 certificates.',
        'app0 and app1',
        'Nobody would notice on that day: App Service keeps what it holds, and fails at the next sync.',
        'Cannot be told for 2, not seen: the policy.',
        'app0 and app1',
        'To let the bot look:',
        'az x',
      ],
    ],
    [
      'what cannot be told',
      { untold: [{ ...UNTOLD, mend: '' }], already: true },
      '⚪',
      ['What would break cannot be told'],
    ],
  ])('is headed by how many: %s', (_, but, icon, told) => {
    const all = lines(but);

    expect(all[0]?.slice(0, icon.length)).toBe(icon);
    expect(all.slice(3, 3 + told.length)).toEqual(told);
  });

  test('tells six causes, and three of what cannot be told', () => {
    const untold = Array.from({ length: 5 }, () => UNTOLD);
    const told = lines({ breaks: Array.from({ length: 8 }, () => group()), untold });

    expect(told.filter((line) => line.startsWith('It is so.'))).toHaveLength(6);
    expect(told).toContain('and 2 more causes');
    expect(told.filter((line) => line.startsWith('Cannot be told'))).toHaveLength(3);
  });

  test('says when the first hits users, where a day is known', () => {
    expect(lines({ breaks: [group()] })[4]).toBe(
      'It is so. 2 certificates, the first hits users in 9 days (3 Dec 2026, 09:00 UTC).',
    );
  });

  test('says of the others what becomes of them, as far as there are any', () => {
    expect(lines({ broken: 1, mended: 2, holds: 11, untrusted: 3 }).slice(4)).toEqual([
      '1 is broken today, and would stay so.',
      '2 are broken today, and would work.',
      '11 would go on as before.',
      'App Service comes in as a trusted Microsoft service. Without that exception (bypass) 3 of 12 would break.',
    ]);
    expect(lines({ holds: 12 })).toHaveLength(4);
    expect(lines({ holds: 0, untrusted: 0 })).toHaveLength(4);
  });

  test('asks back which vault is meant', () => {
    const which = (asked: string | null) => linesOf(whichVaultCard(asked, 'what breaks if NAME is deleted?', 'en'));

    expect(which(null)[0]).toBe('❔ What if');
    expect(which('kv').slice(0, 2)).toEqual(['❔ What if · kv', 'Which vault?']);
    expect(which(null).at(-1)).toContain('what breaks if NAME is deleted?');
  });
});

describe('what cannot be told', () => {
  const told = (count: number, vaults: readonly (string | null)[]) =>
    said(untoldLines([{ unseen: 'it', mend: '', members: members(count, vaults) }], 'ahead.untold', 3));

  test('says whom it is about, four by name, and in which vaults many of them are, the most first', () => {
    expect(told(7, ['kv-a', 'kv-b', 'kv-b'])).toEqual([
      'Cannot be told for 7, not seen: it.',
      'app0, app1, app2, app3 and 3 more',
      'In 2 vaults: kv-b (4) and kv-a (3)',
    ]);
    expect(told(5, ['kv-a', null])[2]).toBe('In one vault: kv-a (3)');
  });

  test('says no vault where all are named, or none is known', () => {
    expect(told(4, ['kv-a'])).toHaveLength(2);
    expect(told(5, [null])).toHaveLength(2);
  });

  test('is as plain to see as what fails, and cut where it is too long', () => {
    const many = [UNTOLD, UNTOLD, UNTOLD];
    const drawn = untoldLines(many, 'ahead.untold', 2);

    expect(stylesOf(drawn)).toEqual(['emphasis']);
    expect(said(drawn).filter((line) => line.startsWith('Cannot'))).toHaveLength(2);
    expect(spacingsOf(drawn)).toEqual(['Small', 'None', 'None', 'None', 'Small', 'None', 'None', 'None']);
    expect(untoldLines([], 'ahead.untold', 2)).toEqual([]);
  });

  test('has names small below the sentence, and counts more causes only where there are', () => {
    const [, names] = about('It is so.', members(1));

    expect(names).toMatchObject({ spacing: 'None', runs: [{ isSubtle: true, size: 'Small' }] });
    expect(moreCauses(0)).toEqual([]);
    expect(moreCauses(2).map(({ runs }) => english(plain(runs)))).toEqual(['and 2 more causes']);
  });
});
