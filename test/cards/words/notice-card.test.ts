import {
  approvedAloneCard,
  breakGlassCard,
  inLineCard,
  lookingCard,
  notTakenCard,
  refusalCard,
  signInFirstCard,
  troubleCard,
  unreachableCard,
} from '../../../cards/notice-card.ts';
import type { View } from '../../../cards/view.ts';
import { say } from '../../../sentences/index.ts';
import { BEN } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';
import { flawsOf } from '../flaws.ts';
import { elementsOf, linesOf } from '../parts-of.ts';

const NOTICES: readonly (readonly [string, View, string, string, readonly string[]])[] = [
  [
    'somebody asks',
    lookingCard('shop', 'Ana Silva', 'en'),
    'accent',
    'Looking. Looking at the certificate.',
    [
      '🔎 Looking · shop',
      'asked by Ana Silva',
      'Looking at the certificate',
      'Reading the certificate, its vault and its host names. A few seconds.',
    ],
  ],
  [
    'somebody asks for what has no name',
    lookingCard(say('notice.every-certificate'), 'Ana Silva', 'en'),
    'accent',
    'Looking. Looking at the certificate.',
    [
      '🔎 Looking · every certificate',
      'asked by Ana Silva',
      'Looking at the certificate',
      'Reading the certificate, its vault and its host names. A few seconds.',
    ],
  ],
  [
    'the bot fails',
    troubleCard('4711', 'en'),
    'default',
    'Trouble. The answer could not be worked out.',
    [
      '⚠️ Trouble',
      'The answer could not be worked out',
      'The fault is in the bot and has been logged. Ask again; if it stays, hand this reference to whoever runs it.',
      'Reference: 4711',
    ],
  ],
  [
    'Azure is not there',
    unreachableCard('en'),
    'emphasis',
    'Unknown. Azure could not be reached.',
    [
      '⚪ Unknown',
      'Azure could not be reached',
      'Nothing was judged and nothing was changed. Ask again in a few minutes.',
    ],
  ],
  [
    'others come first',
    inLineCard(3, 'en'),
    'default',
    'Busy. You are in line.',
    ['⏳ Busy', 'You are in line', '3 other questions are before yours. This card becomes the answer.'],
  ],
  [
    'there is no room',
    notTakenCard('full', 'en'),
    'default',
    'Busy. Too much is being asked at the moment.',
    [
      '⏳ Busy',
      'Too much is being asked at the moment',
      'Nothing was looked at and nothing was changed. Ask again in a minute.',
    ],
  ],
  [
    'the bot is being stopped',
    notTakenCard('stopping', 'en'),
    'default',
    'Busy. Greenlight is being restarted.',
    [
      '⏳ Busy',
      'Greenlight is being restarted',
      'Nothing was looked at and nothing was changed. Ask again in a minute.',
    ],
  ],
  [
    'a press is not followed',
    refusalCard({ code: 'stale', because: '' }, 'en'),
    'default',
    'Not done. Nothing was changed.',
    ['✋ Not done', 'Nothing was changed', 'This card shows an older plan. Decide on the newest card, or check again.'],
  ],
  [
    'somebody approves alone',
    breakGlassCard(BEN, 'shop', 'It burns.', 'en'),
    'attention',
    'Break glass. A fix was approved by whoever asked for it.',
    [
      '🧯 Break glass · shop',
      'A fix was approved by whoever asked for it',
      'Ben Okafor asked for the fix of shop and approved it alone.',
      'The reason: It burns.',
      'It is marked in the audit. The card of the case shows how it goes.',
    ],
  ],
  [
    'somebody has approved alone by word',
    approvedAloneCard('en'),
    'default',
    'Break glass. Approved alone.',
    ['🧯 Break glass', 'Approved alone', 'The card of the case shows how it goes.'],
  ],
];

test.each(NOTICES)('when %s the notice says so', (_, view, style, speech, lines) => {
  const [head] = view.card.body as readonly object[];

  expect(linesOf(view)).toEqual(lines);
  expect(head).toMatchObject({ style });
  expect(view.card.speak).toBe(speech);
});

test('whoever has to sign in first is asked to, and told that it goes on by itself', () => {
  const [head, asks, goesOn] = linesOf(signInFirstCard('en'));

  expect(head).toBe(`🔑 ${english(say('sign-in.first'))}`);
  expect(head).not.toContain('[');
  expect(linesOf(lookingCard('x'.repeat(61), 'Ana Silva', 'en'))[0]).toBe(`🔎 Looking · ${'x'.repeat(59)}…`);
  expect(asks).toMatch(/sign in/i);
  expect(flawsOf(signInFirstCard('en'))).toEqual([]);
  expect(goesOn).toMatch(/\S\.$/);
});

test('what is typed stands whole and its marks small in the notice of a broken glass', () => {
  const { card } = breakGlassCard(BEN, 'shop', 'x '.repeat(200), 'en');
  const runs = elementsOf(card).filter(({ type }) => type === 'TextRun');

  expect(runs.at(-1)).toMatchObject({ isSubtle: true, size: 'Small' });
  expect(runs.map(({ text }) => text).join('')).toContain('x x x');
});
