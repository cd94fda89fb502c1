import { alertCard } from '../../../cards/alert-card.ts';
import type { Alert } from '../../../services/index.ts';
import { alertAt, cause } from '../../helpers/alerts.ts';
import { BEN, NOW } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';
import { elementsOf, linesOf, pressedOn } from '../parts-of.ts';

const SAYS = 'App Service may not read kv-shop: no access policy names Microsoft Azure App Service.';
const HITS = 'Users are hit in 16 days (9 Dec 2026, 09:00 UTC).';
const { open, acknowledged, snoozed, resolved } = alertAt;

const lines = (alert: Alert) => linesOf(alertCard(alert, NOW, 'en'));
const inHand = (alert: Alert) => lines(alert).filter((line) => !line.includes(': say "'));
const withCauses = (...buts: readonly object[]): Alert => ({
  ...open,
  causes: buts.map((but) => ({ ...cause(), over: null, calmSince: null, ...but })),
});
const titles = (alert: Alert) => pressedOn(alertCard(alert, NOW, 'en').card);

test('an open alert says where it is broken, since when, whom it concerns and when users are hit', () => {
  expect(inHand(open)).toEqual([
    '🟡 Yellow · vault kv-shop',
    'since 23 Nov 2026, 08:30 UTC',
    'Broken at access',
    SAYS,
    TARGET.name,
    HITS,
  ]);
});

test.each<[string, Alert, readonly string[]]>([
  ['acknowledged', acknowledged, ['Ben Okafor is on it.']],
  ['snoozed', snoozed, ['Quiet until 24 Nov 2026, 09:00 UTC, by Ben Okafor: The vault is rebuilt tonight']],
  ['handed over', { ...open, owner: BEN }, ['Handed to Ben Okafor, who has not answered yet.']],
  [
    'coming and going',
    { ...open, breaks: ['2026-11-23T08:00:00Z', '2026-11-23T08:20:00Z', NOW] },
    ['It comes and goes: 3 times since 23 Nov 2026, 08:00 UTC. This card alone follows it until it holds still.'],
  ],
  ['coming back twice', { ...open, breaks: ['2026-11-23T08:00:00Z', NOW] }, []],
  ['quiet no more', { ...open, snooze: snoozed.snooze }, []],
  ['quiet for no known reason', { ...snoozed, snooze: null }, ['Handed to Ben Okafor, who has not answered yet.']],
  ['never broken', { ...open, breaks: [] }, []],
])('an alert that is %s says so below its causes', (_, alert, more) => {
  expect(inHand(alert).slice(6)).toEqual(more);
});

test('what becomes of it stands in a box of its own', () => {
  const state = elementsOf(alertCard(acknowledged, NOW, 'en').card).find(({ id }) => id === 'state');

  expect(state).toMatchObject({ style: 'emphasis' });
});

test('a resolved alert says from when to when, and neither whose it was nor when users would have been hit', () => {
  const breaks = ['2026-11-23T08:00:00Z', '2026-11-23T08:20:00Z', NOW];

  expect(lines({ ...resolved, owner: BEN, breaks })).toEqual([
    '🟢 Resolved · vault kv-shop',
    'from 23 Nov 2026, 08:30 UTC to 23 Nov 2026, 09:00 UTC',
    'It is sound again',
    SAYS,
    TARGET.name,
  ]);
  expect(titles(resolved)).toEqual([]);
});

test('of what is gone it is said that nobody sees it, in place of that it were sound', () => {
  const gone: Alert = { ...resolved, causes: open.causes.map((each) => ({ ...each, over: 'gone' })) };

  expect(lines(gone).at(-1)).toBe(
    'Its certificates are not seen any more: deleted, or no longer readable for the bot.',
  );
});

test.each<[string, Alert, string, string]>([
  ['of one vault', withCauses({}), 'vault kv-shop', 'Broken at access'],
  ['of a certificate without a vault', withCauses({ vaultId: null }), TARGET.name, 'Broken at access'],
  ['of nothing with a name', withCauses({ vaultId: null, names: [] }), 'without a name', 'Broken at access'],
  ['of several certificates', withCauses({ marks: ['a', 'b'] }), 'vault kv-shop', '2 certificates, one cause'],
  [
    'of several causes',
    withCauses({ marks: ['a', 'b'] }, {}),
    '2 causes behind 3 certificates',
    '2 causes, 3 certificates',
  ],
  ['of which one cause lasts', withCauses({ over: 'green' }, {}), '2 causes behind 2 certificates', 'Broken at access'],
  ['of nothing that lasts', withCauses({ over: 'green' }), 'vault kv-shop', '0 causes, 0 certificates'],
  ['of nothing at all', withCauses(), '0 causes behind 0 certificates', '0 causes, 0 certificates'],
])('an alert %s is named and headed by that', (_, alert, about, heading) => {
  const [head, , second] = lines(alert);

  expect(head).toContain(` · ${about}`);
  expect(second).toBe(heading);
});

test('what is over is not told while something lasts; what is over as a whole is', () => {
  const told = lines(withCauses({ says: 'It was so.', over: 'green' }, { says: 'It is so.' }));

  expect(told).toContain('It is so.');
  expect(told).not.toContain('It was so.');
});

test('three certificates are named, and the others counted; so are more causes than fit', () => {
  const named = (...names: readonly string[]) => lines(withCauses({ names, marks: ['a', 'b', 'c', 'd', 'e'] }))[4];
  const seven = Array.from({ length: 7 }, (_, place) => ({ says: `cause ${place}` }));

  expect(named('a', 'b', 'c', 'd')).toBe('a, b, c and 2 more');
  expect(named('a')).toBe('a and 4 more');
  expect(lines(withCauses({ names: ['a'], marks: ['a'] }))[4]).toBe('a');
  expect(lines(withCauses(...seven))).toContain('1 more cause');
  expect(lines(withCauses(...seven.slice(1))).join()).not.toContain('more cause');
  expect(lines(withCauses(...seven))).not.toContain('cause 6');
});

test('what hits nobody says no day', () => {
  expect(lines(withCauses({ outageAt: null })).join()).not.toContain('Users are hit');
});

test('an open alert can be acknowledged, which catches the eye, looked into, snoozed and handed over', () => {
  const alertId = 'a1b2c3';

  expect(titles(open)).toEqual([
    ['Acknowledge', 'acknowledge', 'positive', { alertId }],
    ['Look into it', 'ask-here', 'default', { certificateId: TARGET.certificateId }],
    ['Snooze', 'snooze', undefined, { alertId }],
    ['Hand over', 'hand-over', undefined, { alertId }],
  ]);
  expect(titles(acknowledged)).toHaveLength(3);
  expect(JSON.stringify(titles(acknowledged))).not.toContain('Acknowledge');
});

test('the same can be said in words', () => {
  expect(lines(open).slice(-4)).toEqual([
    'Acknowledge: say "acknowledge a1b2c3".',
    `Look into it: say "check ${TARGET.name}".`,
    'Snooze: say "snooze a1b2c3 until tomorrow because …".',
    'Hand over: say "hand over a1b2c3 to …".',
  ]);
  expect(lines(withCauses({ names: ['a name'] })).join()).toContain(`say "check ${TARGET.certificateId}"`);
  expect(lines(withCauses({ names: [] })).join()).toContain(`say "check ${TARGET.certificateId}"`);
  expect(lines(withCauses()).join()).not.toContain('Look into it');
});

test('to snooze asks until when, an hour unless another is chosen, and why; to hand over asks to whom', () => {
  const { card } = alertCard(open, NOW, 'en');
  const inputs = elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));

  expect(inputs.map(({ type, id, label, value }) => [type, id, label, value])).toEqual([
    ['Input.ChoiceSet', 'until', 'Quiet until', '1 hour'],
    ['Input.Text', 'reason', 'Why it can wait', undefined],
    ['Input.Text', 'to', 'Who has it from now on', undefined],
  ]);
  expect(inputs[0]?.choices).toEqual([
    { title: 'in an hour', value: '1 hour' },
    { title: 'in four hours', value: '4 hours' },
    { title: 'tomorrow, 09:00', value: 'tomorrow' },
    { title: 'in a week', value: '7 days' },
  ]);
  for (const { isRequired, errorMessage } of inputs.slice(1)) {
    expect([isRequired, errorMessage]).toEqual([true, 'This is needed.']);
  }
});
