import { fixBox } from '../../../cards/case/fix/fix-box.ts';
import { leftovers } from '../../../cards/case/fix/leftovers.ts';
import type { Guard, Plan } from '../../../services/index.ts';
import { plan } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { said, spacingsOf, stylesOf } from './said.ts';

const box = (but: Partial<Plan>, most = 10) => said(fixBox(plan(but), most));
const [GRANT, SYNC] = [changes['add-access-policy'], changes['sync-certificate']];

test('what a plan would do stands in a box of its own: its risk, each change by its number, and who else is near', () => {
  const drawn = fixBox(plan(), 10);

  expect(stylesOf(drawn)).toEqual(['emphasis']);
  expect(said(drawn)).toEqual([
    'The fix   low risk · step 1 can be undone',
    expect.stringMatching(/^1\. Let Microsoft Azure App Service read kv-shop/),
    expect.stringMatching(/^2\. Sync /),
    'Also on this vault: kv-shop-api-contoso-com and kv-shop-pay-contoso-com; nothing changes there.',
  ]);
});

test.each([
  [[GRANT, GRANT], 'can be undone'],
  [[SYNC, SYNC], 'cannot be undone'],
  [[SYNC, GRANT, GRANT], 'steps 2 and 3 can be undone'],
])('how much of it can be undone is said, %#', (all, words) => {
  expect(box({ changes: all })[0]).toBe(`The fix   low risk · ${words}`);
});

test('a blocked undo is no undo, and what stops the plan alone does not block it', () => {
  const guard = (stops: Guard['stops']): Guard => ({ rule: 'read-only-lock', stops, says: 'A lock.' });

  expect(box({ blockedBy: [guard('plan'), guard('undo')] })[0]).toContain('· undo is blocked');
  expect(box({ blockedBy: [guard('plan')] })[0]).toContain('· step 1 can be undone');
});

test('up to three neighbours are named, more are counted, and none are not spoken of', () => {
  const near = (count: number) =>
    box({ alsoOnVault: ['a', 'b', 'c', 'd'].slice(0, count) }).find((each) => each.includes('Also'));

  expect(near(0)).toBeUndefined();
  expect(near(1)).toBe('Also on this vault: a; nothing changes there.');
  expect(near(3)).toBe('Also on this vault: a, b and c; nothing changes there.');
  expect(near(4)).toBe('Also on this vault: 4 certificates; nothing changes there.');
});

test('what a short list leaves out is counted', () => {
  const guard = { rule: 'read-only-lock', stops: 'plan', says: 'A lock.' } as const;
  const left = { says: 'A dead grant stays.', command: 'az x' };
  const lines = box({ changes: [GRANT, SYNC, SYNC], blockedBy: [guard, guard, guard], leftovers: [left, left] }, 1);

  expect(lines).toEqual([
    expect.stringContaining('The fix'),
    expect.stringMatching(/^1\. /),
    'and 2 more changes',
    'In the way: A lock.',
    'and 2 more obstacles',
    'Left for a person: A dead grant stays.',
    'az x',
    'and 1 more leftover',
    expect.stringContaining('Also on this vault'),
  ]);
});

test('a lock keeps a role that is granted for a time, and nothing else that is granted or stays', () => {
  const blockedBy = [{ rule: 'read-only-lock', stops: 'undo', says: 'A lock.' } as const];
  const words = (kind: 'assign-role' | 'add-access-policy', grantHours: number) =>
    box({ blockedBy, changes: [changes[kind], SYNC], terms: { ...plan().terms, grantHours } }).join();

  expect(words('assign-role', 8)).toContain('Cannot be undone afterwards, nor ends by itself: A lock.');
  expect(words('assign-role', 0)).toContain('Cannot be undone afterwards: A lock.');
  expect(words('add-access-policy', 8)).toContain('Cannot be undone afterwards: A lock.');
});

test('a grant for a time says for how long, and one without a time says nothing of that', () => {
  const hours = (grantHours: number) => box({ terms: { ...plan().terms, grantHours } }).join();

  expect(hours(1)).toContain('The grant is for 1 hour; then the bot takes it back by itself.');
  expect(hours(0)).not.toContain('The grant is for');
});

test('the command for what is left stands right under it, and there is none where none would help', () => {
  const left = plan({
    leftovers: [
      { says: 'A dead grant stays.', command: 'az x' },
      { says: 'A note.', command: '' },
    ],
  });
  const drawn = leftovers(left, 10);

  expect(said(drawn)).toEqual(['Left for a person: A dead grant stays.', 'az x', 'Left for a person: A note.']);
  expect(spacingsOf(drawn)).toEqual(['Small', 'None', 'Small']);
  expect(stylesOf(drawn)).toEqual(['emphasis']);
});
