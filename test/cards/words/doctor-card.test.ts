import { doctorCard, examiningCard, notAdminCard } from '../../../cards/doctor-card.ts';
import type { Checked } from '../../../services/index.ts';
import { elementsOf, linesOf } from '../parts-of.ts';

describe('a checkup', () => {
  const check = (verdict: Checked['verdict'], says: string, mend: Checked['mend'] = null): Checked => ({
    check: 'vault',
    verdict,
    scope: null,
    says,
    mend,
  });
  const lines = (...all: readonly Checked[]) => linesOf(doctorCard(all, 'en'));

  test('tells first what fails, then what wants a look, each with what mends it, and what works', () => {
    const setting = { setting: 'GREENLIGHT_ADMINS' };

    expect(
      lines(
        check('ok', 'works'),
        check('warn', 'wants', { commands: ['az x', 'az y'] }),
        check('fail', 'fails', setting as Checked['mend']),
      ),
    ).toEqual([
      '🔴 Checkup',
      '1 thing fails, 1 thing wants a look, 1 thing works.',
      'Some of what Greenlight lives by does not work',
      '✕ fails',
      'Setting: GREENLIGHT_ADMINS',
      '! wants',
      'az x',
      'az y',
      'works',
    ]);
  });

  test.each([
    ['ok', '🟢', 'good', 'Everything that Greenlight lives by works'],
    ['warn', '🟡', 'warning', 'Greenlight works, and some of what it lives by wants a look'],
    ['fail', '🔴', 'attention', 'Some of what Greenlight lives by does not work'],
  ] as const)('has the colour of the worst: %s', (verdict, icon, style, heading) => {
    const view = doctorCard([check('ok', 'a'), check(verdict, 'b')], 'en');

    expect(linesOf(view)[0]).toBe(`${icon} Checkup`);
    expect(linesOf(view)[2]).toBe(heading);
    expect((view.card.body as readonly object[])[0]).toMatchObject({ style });
  });

  test('folds what works, and counts what does not fit', () => {
    const many = (verdict: Checked['verdict']) => Array.from({ length: 41 }, () => check(verdict, verdict));
    const { card } = doctorCard([check('ok', 'works')], 'en');

    expect(elementsOf(card).find(({ id }) => id === 'working')).toMatchObject({ isVisible: false });
    expect(elementsOf(card).find(({ text }) => text === 'works')).toMatchObject({ isSubtle: true, size: 'Small' });
    expect(lines(...many('warn')).at(-1)).toMatch(/^(and )?1 more/);
    expect(lines(...many('ok')).at(-1)).toMatch(/^(and )?1 more/);
    expect(lines(...many('ok').slice(1)).join()).not.toContain('more');
    expect(elementsOf(doctorCard([check('fail', 'x')], 'en').card).find(({ id }) => id === 'working')).toBeUndefined();
  });

  test.each([601, 602, 1300])('has a command of %d letters whole, in runs that lose no blank', (length) => {
    const text = 'ab cd '
      .repeat(length)
      .slice(0, length - 1)
      .concat('z');
    const { card } = doctorCard([check('fail', 'x', { commands: [text] })], 'en');
    const runs = elementsOf(card)
      .filter(({ fontType }) => fontType === 'Monospace')
      .map((run) => String(run.text));

    expect(runs.join('')).toBe(text);
    expect(runs.every((run) => run === run.trim() || run === runs.at(-1))).toBe(true);
    expect(Math.max(...runs.map((run) => run.length))).toBeLessThanOrEqual(601);
  });

  test('says at once that it is under way, and for whom', () => {
    expect(linesOf(examiningCard('Ana Silva', 'en'))).toEqual([
      '🔎 Looking · Greenlight itself',
      'asked by Ana Silva',
      'Greenlight looks at itself',
      'Reading its configuration, identity, rights, store and registration. Up to a minute.',
    ]);
  });

  test.each([
    ['none', 'me', [/^Nobody is an admin yet/, /^Your object id: me$/]],
    ['not-listed', 'me', [/^Admins are the people and groups/, /^Your object id: me$/]],
    ['groups-unread', '', [/^Admins are the people and groups/, /^The groups in GREENLIGHT_ADMINS could not/]],
  ] as const)('is for admins alone, and says what would have to be set: %s', (why, id, told) => {
    const lines = linesOf(notAdminCard(why, id, 'en'));

    expect(lines[0]).toBe('✋ Not done');
    expect(lines.slice(2)).toEqual(told.map((words) => expect.stringMatching(words)));
  });
});
