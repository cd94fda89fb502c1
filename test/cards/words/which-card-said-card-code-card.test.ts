import { saidCard } from '../../../cards/by-word/said-card.ts';
import { whichCard } from '../../../cards/by-word/which-card.ts';
import { codeCard, codeHelpCard, inLanguage, noCodeCard } from '../../../cards/code-card.ts';
import { codeOf, type Language, planCode } from '../../../services/index.ts';
import { caseAt, diagnosis, plan, proposedWith, SYNC_ALONE, UNKNOWN, YELLOW } from '../../helpers/cases.ts';
import { changes, TARGET } from '../../helpers/changes.ts';
import { STOPPED, SYNCABLE } from '../by-word-cards.ts';
import { groupPlan } from '../group-cards.ts';
import { elementsOf, linesOf, pressedOn } from '../parts-of.ts';
import { endedWith } from '../variant-parts.ts';

const code = planCode(plan());

describe('which one is meant', () => {
  const lines = (...of: Parameters<typeof whichCard>) => linesOf(whichCard(...of));

  test('is asked with what each plan would do, and the exact words for it', () => {
    expect(lines('approve', [caseAt.proposed as never, SYNCABLE as never, STOPPED as never], 'en')).toEqual([
      '💬 By word',
      'Nothing is decided yet; which one is meant?',
      `1. ${TARGET.name}`,
      expect.stringMatching(/^Let Microsoft Azure App Service read kv-shop/),
      expect.stringMatching(/^Sync /),
      `Say: approve ${code}`,
      `2. ${TARGET.name}`,
      expect.stringMatching(/^Sync /),
      `Say: sync ${planCode(SYNC_ALONE)}`,
      `3. ${TARGET.name}`,
      expect.stringMatching(/^Let /),
      expect.stringMatching(/^Sync /),
      expect.stringMatching(/^In the way: The ReadOnly lock/),
    ]);
    expect(lines('approve', [caseAt.proposed as never], 'en')[1]).toBe('Nothing is decided yet');
  });

  test('is asked of whoever declines even where something stops the plan', () => {
    expect(lines('decline', [STOPPED as never], 'en').at(-1)).toBe(`Say: decline ${planCode(STOPPED.plan)}`);
    expect(lines('sync', [STOPPED as never], 'en').at(-1)).toMatch(/^In the way/);
    expect(lines('sync', [caseAt.proposed as never], 'en').at(-1)).toBe(`Say: approve ${code}`);
  });

  test('is asked of whoever takes back with what would be taken back, and nothing that cannot be', () => {
    const done = endedWith('resolved', { changes: [changes['add-access-policy'], changes['sync-certificate']] });
    const undone = lines('undo', [done as never], 'en');

    expect(undone.slice(2)).toEqual([
      `1. ${TARGET.name}`,
      expect.stringMatching(/^Takes get on secrets/),
      `Say: undo ${planCode(done.plan)}`,
    ]);
    expect(lines('undo', [caseAt.proposed as never], 'en')).toHaveLength(4);
  });

  test('is cut where it is long, and the rest counted', () => {
    const eleven = Array.from({ length: 11 }, () => SYNCABLE);
    const many = proposedWith({ changes: Array.from({ length: 12 }, () => changes['sync-certificate']) });

    expect(lines('approve', eleven as never, 'en').at(-1)).toBe('and 1 more case');
    expect(lines('approve', eleven.slice(1) as never, 'en').join()).not.toContain('more case');
    expect(lines('approve', [many as never], 'en').slice(-3)).toEqual([
      expect.stringMatching(/^Sync /),
      'and 2 more changes',
      expect.stringMatching(/^Say: /),
    ]);
    expect(lines('approve', [many as never], 'en').filter((line) => line.startsWith('Sync '))).toHaveLength(10);
  });

  test('has each in a box of its own, by its name in bold', () => {
    const { card } = whichCard('approve', [caseAt.proposed as never, SYNCABLE as never], 'en');
    const boxes = elementsOf(card).filter(({ id }) => /^case-/.test(String(id)));
    const [, name] = elementsOf(boxes[0]).filter(({ type }) => type === 'TextRun');

    expect(boxes.map(({ id, style }) => [id, style])).toEqual([
      ['case-1', 'emphasis'],
      ['case-2', 'emphasis'],
    ]);
    expect(name).toMatchObject({ weight: 'Bolder' });
    expect(card.speak).toMatch(/^Nothing is decided yet; which one is meant/);
  });
});

test.each([
  ['approve', caseAt.approved, 'Approved'],
  ['approve', caseAt.proposed, 'Your approval counts; somebody else has to approve too'],
  ['sync', caseAt.proposed, 'Your approval counts; somebody else has to approve too'],
  ['decline', caseAt.proposed, 'Declined; nothing was changed'],
  ['sync', caseAt.approved, 'The sync is on its way'],
  ['undo', caseAt.undoing, 'Taking it back'],
  ['refresh', caseAt.proposed, 'Looking again'],
] as const)('what was said is confirmed in words: %s, %#', (verb, current, heading) => {
  const view = saidCard(verb, current, 'en');

  expect(linesOf(view)).toEqual([`💬 By word · ${TARGET.name}`, heading, 'The card of the case shows how it stands.']);
  expect(view.card.speak).toBe(`${heading}.`);
});

describe('the fix as code', () => {
  const written = { id: 'c-7f3a', target: TARGET, plan: plan() };
  const view = (language: Language, of = written) => codeCard(of, codeOf(of.plan, language), 'en');

  test.each([
    ['bicep', 'bicep'],
    ['arm', 'arm template'],
    ['terraform', 'terraform'],
    ['az', 'az cli'],
    ['powershell', 'powershell'],
  ] as const)('is offered in every other language: not %s', (language, words) => {
    const titles = pressedOn(view(language).card);

    expect(titles).toHaveLength(4);
    for (const button of titles) expect(button).toEqual([expect.any(String), 'code', 'default', expect.anything()]);
    expect(JSON.stringify(titles)).not.toContain(`"language":"${language}"`);
    expect(inLanguage(written, language)).toMatchObject({
      data: { caseId: 'c-7f3a', language },
      word: `give me the fix for ${TARGET.name} as ${words}`,
    });
  });

  test('stands two buttons in a row', () => {
    const rows = elementsOf(view('az').card).filter(({ type }) => type === 'ActionSet');

    expect(rows.map(({ actions }) => (actions as unknown[]).length)).toEqual([2, 2]);
  });

  test('of several certificates is asked for by their vault, where they have one', () => {
    const several = groupPlan(3);
    const word = (of: typeof several) => inLanguage({ ...written, plan: of }, 'az').word;

    expect(word(several)).toBe('give me the fix for all of kv-shop as az cli');
    expect(word({ ...several, group: { vaultId: null, members: [], apart: [] } })).toBe(
      `give me the fix for ${TARGET.name} as az cli`,
    );
  });

  test('is headed by what it is, and a template that declares nothing says so', () => {
    const alone = { ...written, plan: SYNC_ALONE };

    expect(linesOf(view('az')).slice(0, 2)).toEqual([`📋 Azure CLI · ${TARGET.name}`, 'The fix as code']);
    for (const language of ['bicep', 'arm', 'terraform'] as const) {
      expect(linesOf(view(language, alone))[1]).toBe('Nothing to write into a template');
      expect(linesOf(view(language))[1]).toBe('The fix as code');
    }
    for (const language of ['az', 'powershell'] as const)
      expect(linesOf(view(language, alone))[1]).toBe('The fix as code');
  });

  test('has its warnings in a box of that colour, each with a sign', () => {
    const warnings = elementsOf(view('bicep').card).find(({ id }) => id === 'warnings');

    expect(warnings).toMatchObject({ style: 'warning' });
    expect(linesOf(view('bicep'))[2]).toMatch(/^⚠️ /);
  });

  test('says in red that it is not all there, where it is not', () => {
    const long = { ...written, plan: plan({ changes: Array.from({ length: 90 }, () => changes['bind-hostname']) }) };
    const left = elementsOf(view('arm', long).card).find(({ id }) => id === 'left');

    expect(left).toMatchObject({ style: 'attention' });
    expect(elementsOf(left).find(({ type }) => type === 'TextRun')).toMatchObject({
      text: expect.stringMatching(/^The card cannot hold \d+ more lines/),
      weight: 'Bolder',
    });
    expect(linesOf(view('az')).join()).not.toContain('cannot hold');
  });

  test.each([
    ['is broken', YELLOW, 'What is broken there has to be mended by hand'],
    ['was seen', UNKNOWN, 'Nothing was found broken, but not all of it could be seen'],
    ['is not broken', diagnosis(), 'No link of its chain was found broken.'],
  ])('is not there, and why: what %s', (_, seen, words) => {
    const none = noCodeCard({ target: TARGET, diagnosis: seen }, 'en');

    expect(linesOf(none).slice(0, 2)).toEqual([`📋 As code · ${TARGET.name}`, 'There is no fix to write down']);
    expect(linesOf(none)[2]).toContain(`${TARGET.name} – ${words}`);
    expect(none.card.speak).toBe('As code. There is no fix to write down.');
  });

  test('is asked for by a name and a language', () => {
    expect(linesOf(codeHelpCard('en'))).toEqual([
      '📋 As code',
      'Name the certificate whose fix you want as code',
      'Say: give me the fix for shop.contoso.com as bicep',
      'Also as arm template, terraform, az cli, powershell.',
    ]);
  });
});
