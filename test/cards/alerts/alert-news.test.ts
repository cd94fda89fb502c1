import { alertDoneCard, alertNews, alertRefusedCard, escalationCard } from '../../../cards/alert-news.ts';
import { say } from '../../../sentences/index.ts';
import type { Alert } from '../../../services/index.ts';
import { alertAt, cause } from '../../helpers/alerts.ts';
import { BEN, NOW } from '../../helpers/cases.ts';
import { linesOf, pressedOn } from '../parts-of.ts';

const SAYS = 'App Service may not read kv-shop: no access policy names Microsoft Azure App Service.';
const { open, acknowledged, snoozed, resolved } = alertAt;
const four: Alert = {
  ...open,
  causes: ['a', 'b', 'c', 'd'].map((says) => ({ ...cause({ says }), over: null, calmSince: null })),
};

test.each([
  ['worse', 'Users are hit now'],
  ['better', 'Users are not hit any more, but it is not mended'],
  ['more', 'More certificates are affected'],
  ['changed', 'The cause is another one now'],
  ['again', 'It is broken again'],
  ['comes-and-goes', 'It comes and goes'],
  ['resolved', 'It is sound again'],
  ['gone', 'Its certificates are not seen any more'],
  ['snooze-over', 'The quiet time is over, and it is still broken'],
] as const)('what is new of an alert is told in its thread, with what lasts: %s', (news, words) => {
  const view = alertNews(open, news, 'en');

  expect(linesOf(view)).toEqual(['🟡 Alert a1b2c3', words, SAYS]);
  expect(view.card.speak).toBe(`Alert a1b2c3. ${words}.`);
});

test('that it was handed over is told with to whom, and without its causes', () => {
  expect(linesOf(alertNews({ ...open, owner: BEN }, 'handed-over', 'en'))).toEqual([
    '🟡 Alert a1b2c3',
    'Handed over',
    'Ben Okafor has it from now on',
  ]);
  expect(linesOf(alertNews(open, 'handed-over', 'en')).at(-1)).toBe('without a name has it from now on');
});

test('of many causes three are told', () => {
  expect(linesOf(alertNews(four, 'more', 'en')).slice(2)).toEqual(['a', 'b', 'c']);
  expect(linesOf(escalationCard(four, NOW, 'en'))).not.toContain('d');
});

test('nobody having acted is told with since when, to whom it was handed, and one button', () => {
  const { card, ...view } = escalationCard({ ...open, owner: BEN }, NOW, 'en');

  expect(linesOf(view)).toEqual([
    '🟡 Nobody has acted · Alert a1b2c3',
    'Open since 23 Nov 2026, 08:30 UTC, and nobody has acknowledged it',
    SAYS,
    'It was handed to Ben Okafor.',
    'Whoever takes it says so, here or on its card.',
    'Acknowledge: say "acknowledge a1b2c3".',
  ]);
  expect(pressedOn(card)).toEqual([['Acknowledge', 'acknowledge', 'positive', { alertId: 'a1b2c3' }]]);
  expect(card.speak).toMatch(/^Nobody has acted\. Open since /);
});

test('another conversation that is called hears where it was told', () => {
  const view = escalationCard(open, NOW, 'en', 'elsewhere');

  expect(linesOf(view)).toContain('It was told in another conversation. Whoever takes it says so, here or there.');
  expect(linesOf(view).join()).not.toContain('handed to');
});

test('a call that is answered says by whom, and asks for nothing', () => {
  const { card, ...view } = escalationCard(acknowledged, NOW, 'en', 'elsewhere');

  expect(linesOf(view)).toEqual(['🟡 Alert a1b2c3', 'Acknowledged', 'Ben Okafor is on it.', SAYS]);
  expect(pressedOn(card)).toEqual([]);
  expect(linesOf(escalationCard(snoozed, NOW, 'en')).slice(1, 3)).toEqual([
    'Quiet for a while',
    expect.stringMatching(/^Quiet until 24 Nov 2026/),
  ]);
});

test('a call whose alert is over says so', () => {
  const { card, ...view } = escalationCard(resolved, NOW, 'en', 'elsewhere');

  expect(linesOf(view)).toEqual([
    '🟢 Resolved · Alert a1b2c3',
    'It is sound again',
    'from 23 Nov 2026, 08:30 UTC to 23 Nov 2026, 09:00 UTC',
  ]);
  expect(pressedOn(card)).toEqual([]);
});

test.each([
  ['acknowledge', acknowledged, 'Acknowledged', 'Ben Okafor is on it.'],
  [
    'snooze',
    snoozed,
    'Quiet for a while',
    'Quiet until 24 Nov 2026, 09:00 UTC, by Ben Okafor: The vault is rebuilt tonight',
  ],
  ['hand-over', { ...open, owner: BEN }, 'Handed over', 'Handed to Ben Okafor, who has not answered yet.'],
] as const)('what was done by word is confirmed with how it stands: %s', (verb, alert, heading, state) => {
  expect(linesOf(alertDoneCard(alert, verb, NOW, 'en'))).toEqual(['🟡 Alert a1b2c3', heading, state]);
});

test('what is not done says why', () => {
  const view = alertRefusedCard({ code: 'blocked', because: say('alert.reason-missing') }, 'en');

  expect(linesOf(view)).toEqual([
    '✋ Not done',
    expect.stringMatching(/^Nothing is done/),
    'Why it can wait is not said.',
  ]);
});

test('no heading brings a second full stop with it when it is read aloud', () => {
  const refused = alertRefusedCard({ code: 'blocked', because: '' }, 'en');

  for (const { card } of [escalationCard(acknowledged, NOW, 'en'), escalationCard(snoozed, NOW, 'en'), refused]) {
    expect(card.speak).not.toMatch(/\.\./);
  }
});
