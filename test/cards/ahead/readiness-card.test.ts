import { readinessCard } from '../../../cards/readiness-card.ts';
import type { ReadinessReport, Unready } from '../../../services/index.ts';
import { NOW } from '../../helpers/cases.ts';
import { elementsOf, linesOf } from '../parts-of.ts';

const members = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    certificateId: `/c/${place}`,
    name: `app${place}`,
    vault: 'kv-shop',
  }));
const cause = { link: 'access', rule: 'grant-missing', says: 'It is so.' } as const;
const lacking = (why: Unready['why'], count = 3): Unready => ({ why, members: members(count) });
const UNTOLD = lacking({ kind: 'untold', unseen: 'the policy', mend: 'az x' });

const view = (but: Partial<ReadinessReport>, asked: string | null = null, now = NOW) =>
  readinessCard({ takenAt: NOW, total: 48, ready: 30, unready: [], ...but }, asked, now, 'en');
const lines = (...of: Parameters<typeof view>) => linesOf(view(...of));

test.each<[Unready['why'], string]>([
  [{ kind: 'uploaded' }, '3 were uploaded: somebody has to upload the next one each time.'],
  [{ kind: 'by-hand' }, '3 have no automatic renewal: the policy does not renew.'],
  [
    { kind: 'too-late', hours: 24 },
    '3 would miss the sync: the policy renews 24 hours before the end, and App Service may take 48 hours.',
  ],
  [{ kind: 'too-early', days: 90 }, '3 renew 90 days before the end, which is before a 47-day certificate begins.'],
  [{ kind: 'blocked', cause }, '3 renew, and App Service would not get it: It is so.'],
])('what somebody lacks is told with how many and whom: %j', (why, words) => {
  expect(lines({ unready: [lacking(why)] }).slice(2, 5)).toEqual([
    '3 of 48 are not ready for 47-day certificates',
    words,
    'app0, app1 and app2',
  ]);
});

test('what cannot be told is told apart, and does not count as not ready', () => {
  const told = lines({ unready: [lacking({ kind: 'uploaded' }, 2), UNTOLD] });

  expect(told[2]).toBe('2 of 48 are not ready for 47-day certificates');
  expect(told.slice(5, 9)).toEqual([
    'Cannot be told for 3, not seen: the policy.',
    'app0, app1 and app2',
    'To let the bot look:',
    'az x',
  ]);
});

test.each<[string, Partial<ReadinessReport>, string, string]>([
  ['some lack something', { unready: [lacking({ kind: 'uploaded' })] }, '🟡', '3 of 48 are not ready'],
  ['all are ready', { ready: 48 }, '🟢', 'All 48 are ready for 47-day certificates'],
  ['not all is told', { unready: [UNTOLD] }, '⚪', 'Nobody is known not to be ready'],
  ['nothing is told', { ready: 0, unready: [UNTOLD] }, '⚪', 'Who is ready for 47 days cannot be told'],
  ['there is none', { total: 0, ready: 0 }, '⚪', 'No certificates found'],
])('the head says how it stands where %s', (_, but, icon, heading) => {
  const [head, , second] = lines(but);

  expect(head?.slice(0, icon.length)).toBe(icon);
  expect(second).toContain(heading);
});

test('what was asked about stands in the head, or how many there are', () => {
  expect(lines({}, 'kv-shop').slice(0, 2)).toEqual(['🟢 47 days · kv-shop', 'seen just now (23 Nov 2026, 09:00 UTC)']);
  expect(lines({})[0]).toBe('🟢 47 days · 48 certificates');
});

test('the days from which it counts are told: what counts now, and what is to come', () => {
  const days = (now: string) => lines({ ready: 48 }, null, now).slice(3);

  expect(days(NOW)).toEqual([
    'Public certificates may live at most 200 days since 15 Mar 2026.',
    'From 15 Mar 2027 (in 111 days): at most 100 days.',
    'From 15 Mar 2029 (in 842 days): at most 47 days.',
    'Issuers of your own are not bound by that.',
    expect.stringMatching(
      /^Ballot SC-081v3 of the CA\/Browser Forum \(https:\/\/cabforum\.org\/2025\/04\/11\/ballot-sc081v3/,
    ),
  ]);
  expect(days('2027-03-15T00:00:00Z').slice(0, 2)).toEqual([
    'Public certificates may live at most 100 days since 15 Mar 2027.',
    expect.stringMatching(/^From 15 Mar 2029 /),
  ]);
  expect(days('2020-01-01T00:00:00Z')[0]).toMatch(/^From 15 Mar 2026 /);
  expect(days('2029-03-15T00:00:00Z').slice(0, 2)).toEqual([
    'Public certificates may live at most 47 days since 15 Mar 2029.',
    'Issuers of your own are not bound by that.',
  ]);
});

test('how many are ready is told where it is neither all nor none', () => {
  expect(lines({ unready: [UNTOLD] })).toContain('30 are ready.');
  expect(lines({ ready: 48 }).join()).not.toContain('are ready.');
  expect(lines({ ready: 0, unready: [UNTOLD] }).join()).not.toContain('are ready.');
});

test('more reasons than fit are counted, and what is not told is cut to three', () => {
  const nine = Array.from({ length: 9 }, () => lacking({ kind: 'uploaded' }, 1));
  const four = Array.from({ length: 4 }, (_, place) => ({ ...UNTOLD, why: { ...UNTOLD.why, unseen: `p${place}` } }));

  expect(lines({ unready: nine })).toContain('and 1 more cause');
  expect(lines({ unready: four as Unready[] }).filter((line) => line.startsWith('Cannot be told'))).toHaveLength(3);
});

test('the ballot can be opened', () => {
  const [link] = elementsOf(view({}).card).filter(({ selectAction }) => selectAction);

  expect(link?.selectAction).toMatchObject({
    type: 'Action.OpenUrl',
    url: expect.stringMatching(/^https:\/\/cabforum\.org\//),
  });
});
