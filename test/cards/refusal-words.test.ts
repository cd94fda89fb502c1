import { refusalWords } from '../../cards/refusal-words.ts';
import { say } from '../../sentences/index.ts';
import { english } from '../helpers/english.ts';

const told = (...[refusal]: Parameters<typeof refusalWords>) => english(refusalWords(refusal));

test('a reason that is a sentence stands between the fact and the advice', () => {
  expect(told({ code: 'not-an-approver', because: say('refusal.not-listed') })).toBe(
    'You may not decide this. You are not on the list of those who may decide here. Somebody who may make this change has to decide it.',
  );
});

test('names that are too long are cut where they stand, and what would help is said all the same', () => {
  const because = say('rights.no-role', { action: 'a'.repeat(5_000), scope: '\u202eevil\n', enough: 'Owner' });

  const words = told({ code: 'not-an-approver', because });

  expect(words).toMatch(/No role gives a{299}… at evil : Owner would do\. Somebody who may/);
});

test('a blank at the end of a name that just fits stays', () => {
  const because = say('rights.no-role', { action: `${'a'.repeat(299)} `, scope: 'x', enough: 'Owner' });

  expect(told({ code: 'not-an-approver', because })).toMatch(/gives a{299} {2}at x/);
});

test('a reason that the audit of an earlier version kept as a few words is made a sentence', () => {
  expect(told({ code: 'blocked', because: 'a sync alone would fail' })).toContain(' A sync alone would fail. Clear it');
  expect(told({ code: 'blocked', because: 'A lock.' })).toContain(' A lock. Clear it');
  expect(told({ code: 'blocked', because: 'x'.repeat(5_000) }).length).toBeLessThan(800);
});
