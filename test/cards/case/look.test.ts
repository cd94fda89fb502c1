import { namesSeen } from '../../../cards/case/hand/names-seen.ts';
import { chain } from '../../../cards/case/look/chain.ts';
import { countdown } from '../../../cards/case/look/countdown.ts';
import { headline } from '../../../cards/case/look/headline.ts';
import { why } from '../../../cards/case/look/why.ts';
import { plain } from '../../../cards/parts/run.ts';
import { say } from '../../../sentences/index.ts';
import { type Countdown, type Finding, LINKS } from '../../../services/index.ts';
import { chainWith, diagnosis, GRANT_MISSING, NOW, YELLOW } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';
import { elementsOf } from '../parts-of.ts';
import { said, spacingsOf } from './said.ts';

const later = '2026-12-09T09:00:30Z';
const finding = (says: string, but: Partial<Finding> = {}): Finding => ({ ...GRANT_MISSING, says, rule: says, ...but });

describe('the countdown', () => {
  const words = (known: Partial<Countdown> | null, outageAt: string | null = later) =>
    countdown(diagnosis({ outageAt, countdown: known && { from: 'held', host: null, before: [], ...known } }), NOW).map(
      ({ runs }) => english(plain(runs)),
    );

  test.each<[Partial<Countdown> | null, string, string]>([
    [
      { from: 'served' },
      later,
      'Users are hit in 16 days (9 Dec 2026, 09:00 UTC), when the certificate that browsers get from a host name ends.',
    ],
    [
      { from: 'bound' },
      later,
      'Users are hit in 16 days (9 Dec 2026, 09:00 UTC), when the certificate bound to a host name ends.',
    ],
    [{ from: 'refused' }, later, 'Users are hit now: browsers refuse the certificate at a host name.'],
    [null, NOW, 'Users have been hit since 23 Nov 2026, 09:00 UTC (just now).'],
    [
      { from: 'held' },
      NOW,
      'Users have been hit since 23 Nov 2026, 09:00 UTC (just now), when the certificate that App Service holds ended.',
    ],
  ])('knows no host name, or nothing but the day: %j', (known, outageAt, line) => {
    expect(words(known, outageAt)).toEqual([line]);
  });

  test('says nothing where no day is known', () => {
    expect(words({ before: ['sync'] }, null)).toEqual([]);
  });

  test('says what ends it from the very moment on', () => {
    expect(words({ before: ['sync'] }, NOW)[1]).toBe('To end that: sync.');
    expect(words({ before: ['sync', 'binding'] })[1]).toBe('Before that: sync, then mend the bindings.');
  });
});

describe('what was found', () => {
  const cause = { rule: 'cause', link: 'access' } as const;
  const told = (findings: readonly Finding[], most = 10) =>
    said(why(diagnosis({ findings, firstBroken: cause }), NOW, most));
  const note = finding('a note', { colour: 'green' });

  test('is said cause first, then the other faults, then the notes', () => {
    const sameRule = finding('of another link', { rule: 'cause', link: 'sync' });

    expect(told([note, finding('another'), sameRule, finding('cause')])).toEqual([
      'cause',
      'Also: another',
      'Also: of another link',
      'Note: a note',
    ]);
  });

  test('keeps its order where nothing is broken first', () => {
    expect(said(why(diagnosis({ findings: [note, finding('b'), finding('a')] }), NOW, 10))).toEqual([
      'b',
      'Also: a',
      'Note: a note',
    ]);
  });

  test('is counted where the list is short', () => {
    expect(told([finding('cause'), finding('b'), finding('c'), note, note, note], 1)).toEqual([
      'cause',
      'Also: b',
      'Note: a note',
      'and 1 more finding',
      'and 2 more notes',
    ]);
    expect(told([finding('cause'), finding('b'), note], 1).join()).not.toContain('more');
  });

  test('is no part of a card where nothing was', () => {
    expect(why(diagnosis(), NOW, 10)).toEqual([]);
  });
});

describe('the chain', () => {
  test('is no part of a card that has none', () => {
    expect(chain(diagnosis({ chain: [] }))).toEqual([]);
  });

  test('stands as signs in one line, with its words small and subtle right below', () => {
    const drawn = chain(diagnosis({ chain: chainWith({ access: 'broken', sync: 'unread' }) }));
    const runs = elementsOf(drawn[0]?.element).filter(({ type }) => type === 'TextRun');

    expect(said(drawn)).toEqual([
      '✓ certificate· ✓ vault· ✕ access· ✓ network· ✓ secret· ✓ renewal· ? sync· ✓ binding· ✓ served'.replaceAll(
        '·',
        ' ·',
      ),
      'Broken: access; not read: sync; the rest sound.',
    ]);
    expect(spacingsOf(drawn)).toEqual(['Small', 'None']);
    expect(runs.at(-1)).toMatchObject({ isSubtle: true, size: 'Small' });
  });

  test.each([
    ['sound', '✓', { isSubtle: true }],
    ['broken', '✕', { weight: 'Bolder' }],
    ['unread', '?', { weight: 'Bolder' }],
    ['not-reached', '–', { isSubtle: true }],
    ['not-looked', '○', { isSubtle: true }],
  ] as const)('has a sign for every state, bold where it needs an eye: %s %s', (state, sign, dress) => {
    const [drawn] = chain(
      diagnosis({
        chain: [
          { link: 'vault', state },
          { link: 'sync', state },
        ],
      }),
    );
    const [first, between] = elementsOf(drawn?.element).filter(({ type }) => type === 'TextRun');

    expect(first).toEqual({ type: 'TextRun', text: expect.anything(), sign, ...dress });
    expect(between).toEqual({ type: 'TextRun', text: '· ', sign: '', isSubtle: true });
  });

  test('has every link sound, or none, in as many words', () => {
    expect(said(chain(diagnosis())).at(-1)).toBe('All links sound.');
    expect(said(chain(diagnosis({ chain: [{ link: 'vault', state: 'broken' }] }))).at(-1)).toBe('Broken: vault.');
  });
});

test('names are read from requests alone, and not from words', () => {
  const proof = { says: 'x', source: say('look.held'), command: '', at: NOW };
  const seen = namesSeen({ ...YELLOW, findings: [{ ...GRANT_MISSING, evidence: [proof] }] });

  expect(seen).toEqual({ vaultId: null, vaultName: null, secretName: null, planId: null, applicationId: null });
});

test('names are read from what was found, even where nothing is broken first', () => {
  const { vaultName } = namesSeen({ ...YELLOW, firstBroken: null });

  expect(vaultName).toBe('kv-shop');
});

test.each(LINKS)(
  'a fault of the %s that has no words of its own is headed by its link, and has a step that mends it',
  (link) => {
    const rule = 'a rule of a later version';
    const heading = english(headline(diagnosis({ colour: 'yellow', firstBroken: { link, rule } })));
    const lines = countdown(
      diagnosis({ outageAt: later, countdown: { from: 'held', host: null, before: [link] } }),
      NOW,
    );

    expect(heading).toMatch(/^[A-Z][^[\]]+$/);
    expect(lines.map(({ runs }) => english(plain(runs)))[1]).toMatch(/^Before that: [^[\]]+\.$/);
  },
);

test('nothing broken is headed by what was seen', () => {
  expect(english(headline(diagnosis()))).toBe('Every link is sound');
  expect(english(headline(diagnosis({ colour: 'unknown' })))).toBe('Nothing wrong found, and not everything seen');
  expect(english(headline(diagnosis({ colour: 'yellow', firstBroken: { link: 'served', rule: 'x' } })))).toContain(
    'Browsers',
  );
});
