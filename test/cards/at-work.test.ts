import { caseCard } from '../../cards/case-card.ts';
import { caseAt, NOW } from '../helpers/cases.ts';
import { changes } from '../helpers/changes.ts';
import { openText } from './parts-of.ts';
import { endedWith } from './variant-parts.ts';

const SINCE = '2026-11-23T09:00:21Z';
const { approved, applied } = caseAt;
const begun = (change: number) => ({ change, at: SINCE });
const shown = (current: Parameters<typeof caseCard>[0]) => openText(caseCard(current, NOW).card);

test('a change that is being asked for is named, with the hour since when, and who has to answer', () => {
  expect(shown({ ...approved, begun: begun(1) })).toMatch(
    /Now: Sync .*Step 2 of 2 is running since 09:00:21 UTC; waiting for App Service, which may take up to 2 minutes\./,
  );
  expect(shown({ ...approved, steps: [], begun: begun(0) })).toContain(
    'Step 1 of 2 is running since 09:00:21 UTC; waiting for Azure, which answers within seconds.',
  );
});

test('a plan of one change has no number', () => {
  const alone = { ...approved.plan, changes: [changes['sync-certificate']] };

  expect(shown({ ...approved, plan: alone, steps: [], begun: begun(0) })).toContain(
    'The change is running since 09:00',
  );
});

test('before the first change it is said that everything is looked at once more, and since when', () => {
  expect(shown({ ...approved, steps: [] })).toContain(
    'Looking once more before anything is touched, since 09:00:18 UTC.',
  );
  expect(shown({ ...approved, steps: [], begun: begun(0) })).not.toContain('Looking once more');
  expect(shown(approved)).not.toContain('Looking once more');
});

test('what Azure has to settle is waited for since a time, until another, and why is said', () => {
  const text = shown(applied);

  expect(text).toMatch(/Looking again until 23 Nov 2026, 09:15 UTC at the latest \(in 14 minutes\)\./);
  expect(text).toContain('Waiting since 09:00:25 UTC.');
  expect(text).toContain('An access policy works after seconds to a few minutes.');
  expect(text).toContain('What a sync has taken may take a few minutes to show.');
  expect(shown({ ...applied, begun: begun(1) })).toContain('Step 2 of 2 is running since 09:00:21 UTC');
});

test('what is being taken back is named in the same way', () => {
  const current = endedWith('undoing', { changes: [changes['add-access-policy'], changes['bind-hostname']] });

  expect(shown({ ...current, begun: begun(1) })).toMatch(/Now: Binds .*Step 2 of 2 is running since 09:00:21 UTC; /);
});

test('a case that is not at work says nothing of that', () => {
  for (const current of [caseAt.proposed, caseAt.resolved, caseAt.unresolved, caseAt.failed, caseAt.undone]) {
    expect(shown(current)).not.toMatch(/running since|Waiting since|Looking once more/);
  }
});
