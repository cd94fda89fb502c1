import { readAhead, readAlertOrder } from '../../../bot/language/alert-order.ts';

test.each<[string, object]>([
  ['acknowledge', { verb: 'acknowledge', id: null }],
  ['ack a1b2c3', { verb: 'acknowledge', id: 'a1b2c3' }],
  ['Acknowledge #A1B2C3.', { verb: 'acknowledge', id: 'a1b2c3' }],
  ['acknowledge alert a1b2c3', { verb: 'acknowledge', id: 'a1b2c3' }],
  ['hand over a1b2c3 to Ben Okafor', { verb: 'hand-over', id: 'a1b2c3', to: 'Ben Okafor' }],
  ['hand it over', null as unknown as object],
  ['assign it to <at>Ben</at>', { verb: 'hand-over', id: null, to: 'Ben' }],
  [
    'snooze a1b2c3 until tomorrow because the vault is rebuilt',
    { verb: 'snooze', id: 'a1b2c3', ahead: { daysAhead: 1, hour: 9, minute: 0 }, reason: 'the vault is rebuilt' },
  ],
  ['snooze for 2h: known', { verb: 'snooze', id: null, ahead: { seconds: 7200 }, reason: 'known' }],
  ['snooze a1b2c3 until whenever', { verb: 'snooze', id: 'a1b2c3', ahead: null, reason: '' }],
  ['snooze kv-shop', null as unknown as object],
  ['who should acknowledge a1b2c3?', null as unknown as object],
  ['do not acknowledge a1b2c3', null as unknown as object],
  ['should I snooze it for 2h?', null as unknown as object],
])('%s', (text, order) => {
  expect(readAlertOrder(text)).toEqual(order);
});

test.each<[string, object | null]>([
  ['an hour', { seconds: 3600 }],
  ['30 minutes', { seconds: 1800 }],
  ['3d', { seconds: 259_200 }],
  ['a week', { seconds: 604_800 }],
  ['tomorrow at 14:30', { daysAhead: 1, hour: 14, minute: 30 }],
  ['today 18', { daysAhead: 0, hour: 18, minute: 0 }],
  ['18:00', { daysAhead: 0, hour: 18, minute: 0 }],
  ['2026-12-24', { day: '2026-12-24', hour: 9, minute: 0 }],
  ['2026-12-24 07:15', { day: '2026-12-24', hour: 7, minute: 15 }],
  ['tomorrow at 25:00', null],
  ['ever', null],
])('a time ahead: %s', (text, ahead) => {
  expect(readAhead(text)).toEqual(ahead);
});
