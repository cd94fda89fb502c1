import { done, progress, underway } from '../../../cards/case/fix/progress.ts';
import { OPEN } from '../../../cards/case/fix/signs.ts';
import { headingOfGroup } from '../../../cards/case/group/heading.ts';
import { how } from '../../../cards/case/group/how.ts';
import { memberLines } from '../../../cards/case/group/members.ts';
import { namesUnder, spokenSubject, subjectOfCase } from '../../../cards/case/group/subject.ts';
import { plain } from '../../../cards/parts/run.ts';
import { caseAt, plan } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';
import { groupCaseAt, groupPlan, membersOf } from '../group-cards.ts';
import { said } from './said.ts';

type Work = Parameters<typeof memberLines>[0];

const group = (count: number, apart: readonly string[] = []) => ({
  vaultId: '/v/kv-shop',
  members: membersOf(count),
  apart,
});
const lines = (current: Work, count: number, going: 'on' | 'over', most: number) =>
  memberLines(current, group(count), going, most).map(({ runs }) => english(plain(runs)));
const asked = (change: number) =>
  ({ change, at: '2026-11-23T09:00:24Z', outcome: 'done', says: '', requestId: '' }) as const;

test('every certificate of a group says how far it is, the canary first', () => {
  const current = { ...groupCaseAt('approved', 4, 1), begun: { change: 3, at: '2026-11-23T09:00:25Z' } };

  expect(lines({ ...current, steps: [asked(0), asked(1), asked(2)] }, 4, 'on', 10)).toEqual([
    '1 of 4 done',
    '✓ kv-shop-wildcard-contoso-com: synced; seen green at 09:00:28 UTC · first, as the canary',
    '… kv-shop-app001: asked for; looking at it',
    '… kv-shop-app002: being synced',
    '– kv-shop-app003: not begun',
  ]);
});

test('what is over and was not sound, or never confirmed, is marked as broken', () => {
  const current = groupCaseAt('unresolved', 4, 1, { colour: 'yellow', sound: false });

  expect(lines({ ...current, steps: [asked(0), asked(1), asked(2), asked(3)] }, 4, 'over', 10)).toEqual([
    '1 of 4 done',
    expect.stringMatching(/^✓ /),
    '✕ kv-shop-app001: asked for, but not sound at 09:00:28 UTC',
    '✕ kv-shop-app002: failed',
    '– kv-shop-app003: not begun',
  ]);
});

test('the signs are bold', () => {
  const current = groupCaseAt('unresolved', 4, 1, { colour: 'yellow', sound: false });
  const signs = memberLines(current, group(4), 'over', 10).flatMap(({ runs }) => runs.filter(({ sign }) => sign));

  for (const { sign, weight } of [...signs, OPEN['?'], OPEN['…']]) expect([sign, weight]).toEqual([sign, 'Bolder']);
});

test('of many, the canary and those nearest to the one in hand are shown, and the others counted', () => {
  const shown = (done: number, most: number) =>
    lines(groupCaseAt('approved', 9, done), 9, 'on', most).map((line) => /app\d+|wildcard|and .*/.exec(line)?.[0]);

  expect(shown(5, 4).slice(1)).toEqual(['wildcard', 'app004', 'app005', 'app006', 'and 5 more certificates']);
  expect(shown(9, 3).slice(1)).toEqual(['wildcard', 'app007', 'app008', 'and 6 more certificates']);
  expect(shown(5, 1).slice(1)).toEqual(['wildcard', 'and 8 more certificates']);
  expect(shown(0, 9)).toHaveLength(10);
  expect(shown(0, 8).at(-1)).toBe('and 1 more certificate');
});

test('a group of which nothing was looked at yet has none done', () => {
  expect(lines({ plan: groupPlan(2), steps: [] }, 2, 'on', 10)).toEqual([
    '0 of 2 done',
    '– kv-shop-wildcard-contoso-com: not begun · first, as the canary',
    '– kv-shop-app001: not begun',
  ]);
});

test('what a group shares comes before its certificates: ahead, in hand, asked for, or never confirmed', () => {
  const work = { plan: groupPlan(2), steps: [] };
  const begun = { change: 0, at: '2026-11-23T09:00:25Z' };
  const open = { ...work, steps: [{ ...asked(0), outcome: 'no-answer' as const }] };

  expect(said(underway(work, 10))[0]).toMatch(/^– Let Microsoft Azure App Service read kv-shop/);
  expect(said(underway({ ...work, begun }, 10))[0]).toMatch(/^… Let Microsoft Azure App Service read kv-shop/);
  expect(said(underway({ ...work, steps: [asked(0)] }, 10))[0]).toMatch(/^✓ kv-shop gives/);
  expect(said(underway({ ...work, steps: [asked(0), { ...asked(1), outcome: 'no-answer' }] }, 10))[0]).toMatch(/^✓ /);
  expect(said(underway(open, 10))[0]).toMatch(/^… Access policy of kv-shop: asked for/);
  expect(said(progress(open, '?', 10))[0]).toMatch(/^\? Access policy of kv-shop: asked for/);
  expect(said(progress(open, '…', 10))[0]).toMatch(/^… Access policy of kv-shop: asked for/);
  expect(said(underway(work, 10)).join()).not.toContain('Sync ');
});

test('what is over shows the certificates too, and waits for none of them', () => {
  const work = { plan: groupPlan(2), steps: [asked(0), asked(1)], checks: [] };

  expect(said(progress(work, '?', 10)).slice(1)).toEqual([
    '0 of 2 done',
    '✕ kv-shop-wildcard-contoso-com: failed · first, as the canary',
    '– kv-shop-app001: not begun',
  ]);
  expect(said(done(work, 10))).toEqual(said(progress(work, '?', 10)));
  expect(said(progress(work, '…', 10))[2]).toMatch(/^… kv-shop-wildcard-contoso-com: asked for; looking at it/);
});

test.each([
  ['approved', 3, 'Carrying out the fix: 3 of 8 done'],
  ['applied', 3, 'Carrying out the fix: 3 of 8 done'],
  ['resolved', 8, 'Fixed: all 8 are green'],
  ['unresolved', 3, 'Stopped with 3 of 8 done; the rest was left alone'],
  ['failed', 3, 'Stopped with 3 of 8 done; the rest was left alone'],
] as const)('a group that is %s is headed by how many are done', (stage, done, words) => {
  expect(english(headingOfGroup(groupCaseAt(stage, 8, done)) ?? '')).toBe(words);
  expect(headingOfGroup(caseAt[stage] as Parameters<typeof headingOfGroup>[0])).toBeNull();
});

test('a group that is fixed but not green says so', () => {
  const current = groupCaseAt('resolved', 3, 2, { colour: 'yellow', sound: true });

  expect(english(headingOfGroup(current) ?? '')).toBe('Fault fixed on all 3; not all is green yet');
});

test('how a group is mended is said with its canary, and what it leaves apart', () => {
  expect(how(plan())).toEqual([]);
  expect(how(plan({ group: group(0) }))).toEqual([]);
  expect(said(how(plan({ group: group(3) })))).toEqual([
    expect.stringMatching(/^3 certificates, one approval\. kv-shop-wildcard-contoso-com is synced first/),
  ]);
  expect(said(how(plan({ group: group(3, ['a', 'b', 'c', 'd', 'e']) })))[1]).toBe(
    'Not in this fix, because it needs something else: a, b, c, d and 1 more',
  );
});

test('a case about several certificates is named by their number and vault, where it has one', () => {
  const several = (vaultId: string | null) => ({ target: TARGET, plan: plan({ group: { ...group(3), vaultId } }) });

  expect(english(subjectOfCase({ target: TARGET }))).toBe(TARGET.name);
  expect(english(subjectOfCase(several('/v/kv-shop')))).toBe('3 certificates of kv-shop');
  expect(english(subjectOfCase(several(null)))).toBe('3 certificates');
  expect(english(spokenSubject(several('/v/*kv*')) ?? '')).toBe('3 certificates');
  expect(english(subjectOfCase(several('/v/*kv*')))).toBe('3 certificates of *kv*');
  expect(spokenSubject({ target: { ...TARGET, name: '*bold*' } })).toBeNull();
  expect(namesUnder({ target: TARGET })).toEqual(TARGET.hostNames);
  expect(namesUnder(several(null))).toEqual(['kv-shop-wildcard-contoso-com', 'kv-shop-app001', 'kv-shop-app002']);
});
