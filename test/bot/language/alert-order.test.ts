import { readAlertOrder } from '../../../bot/language/alert-order.ts';
import { readAhead } from '../../../bot/language/times/until.ts';

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
  [
    'snooze a1b2c3 until monday 9:00, because it is rebuilt',
    { verb: 'snooze', id: 'a1b2c3', ahead: { weekday: 1, hour: 9, minute: 0 }, reason: 'it is rebuilt' },
  ],
  [
    'snooze bis Freitag, weil umgebaut wird',
    { verb: 'snooze', id: null, ahead: { weekday: 5, hour: 9, minute: 0 }, reason: 'umgebaut wird' },
  ],
  [
    "snooze jusqu'à vendredi, car c'est connu",
    { verb: 'snooze', id: null, ahead: { weekday: 5, hour: 9, minute: 0 }, reason: "c'est connu" },
  ],
  [
    'snooze a1b2c3 hasta el lunes a las 8 porque se sabe',
    { verb: 'snooze', id: 'a1b2c3', ahead: { weekday: 1, hour: 8, minute: 0 }, reason: 'se sabe' },
  ],
  [
    'snooze até sexta-feira, pois é conhecido',
    { verb: 'snooze', id: null, ahead: { weekday: 5, hour: 9, minute: 0 }, reason: 'é conhecido' },
  ],
  [
    'a1b2c3 金曜日9時までスヌーズ、理由: 作業中',
    { verb: 'snooze', id: 'a1b2c3', ahead: { weekday: 5, hour: 9, minute: 0 }, reason: '作業中' },
  ],
  ['snooze a1b2c3 until whenever', { verb: 'snooze', id: 'a1b2c3', ahead: null, reason: '' }],
  ['snooze kv-shop', null as unknown as object],
  ['who should acknowledge a1b2c3?', null as unknown as object],
  ['do not acknowledge a1b2c3', null as unknown as object],
  ['should I snooze it for 2h?', null as unknown as object],
])('%s', (text, order) => {
  expect(readAlertOrder(text)).toEqual(order);
});

test.each<[string, string | null, object | null, string]>([
  ['Snooze A1B2C3 until tomorrow', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, ''],
  ['snooze a1b2c3 for 2h: the vault\nis rebuilt', 'a1b2c3', { seconds: 7200 }, 'the vault\nis rebuilt'],
  ['明日までスヌーズ', null, { daysAhead: 1, hour: 9, minute: 0 }, ''],
  ['Snooze 明日まで', null, { daysAhead: 1, hour: 9, minute: 0 }, ''],
  ['snooze A1B2C3 明日まで', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, ''],
  ['A1B2C3は明日までスヌーズして', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, ''],
  ['a1b2c3を明日まで静かにしてください。理由：\n作業中', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, '作業中'],
  ['snooze明日まで', null, { daysAhead: 1, hour: 9, minute: 0 }, ''],
  ['a1b2c3スヌーズ明日まで', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, ''],
  ['a1b2c3 明日までスヌーズ、 理由: 作業中', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, '作業中'],
  ['a1b2c3 明日までスヌーズ、理由 作業中', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, '作業中'],
  ['a1b2c3 スヌーズ 明日まで、作業中', 'a1b2c3', { daysAhead: 1, hour: 9, minute: 0 }, '作業中'],
])('a snooze however it is written: %j', (text, id, ahead, reason) => {
  expect(readAlertOrder(text)).toEqual({ verb: 'snooze', id, ahead, reason });
});

test('whoever is handed to stands bare', () => {
  expect(readAlertOrder('Assign A1B2C3 to @ Ana.')).toEqual({ verb: 'hand-over', id: 'a1b2c3', to: 'Ana' });
  expect(readAlertOrder('hand over to &lt;Ana&gt; Ben')).toEqual({ verb: 'hand-over', id: null, to: 'Ben' });
});

test.each([
  'snooze it until tomorrow? yes',
  'snooze a1b2c3 until tomorrow?',
  'hand over a1b2c3 to Ben?',
  'assign a1b2c3 to Ben？',
  '明日まで待って',
  '明日まで',
  'スヌーズは不要、明日まで',
  'a1b2c3 明日までにスヌーズ解除',
  '明日まで snooze しないで',
])('%s is no order about an alert', (text) => {
  expect(readAlertOrder(text)).toBeNull();
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
  ['monday 9:00', { weekday: 1, hour: 9, minute: 0 }],
  ['next Friday', { weekday: 5, hour: 9, minute: 0 }],
  ['fri 5 pm', { weekday: 5, hour: 17, minute: 0 }],
  ['Freitag', { weekday: 5, hour: 9, minute: 0 }],
  ['Montag um 8 Uhr', { weekday: 1, hour: 8, minute: 0 }],
  ['lundi à 14h30', { weekday: 1, hour: 14, minute: 30 }],
  ['el viernes a las 10', { weekday: 5, hour: 10, minute: 0 }],
  ['segunda-feira às 8', { weekday: 1, hour: 8, minute: 0 }],
  ['月曜日9時', { weekday: 1, hour: 9, minute: 0 }],
  ['next week', { weekday: 1, hour: 9, minute: 0 }],
  ['3 December', { month: 11, date: 3, hour: 9, minute: 0 }],
  ['December 3rd at 7:15', { month: 11, date: 3, hour: 7, minute: 15 }],
  ['may 4', { month: 4, date: 4, hour: 9, minute: 0 }],
  ['3. Dezember 8 Uhr', { month: 11, date: 3, hour: 8, minute: 0 }],
  ['3.12.', { month: 11, date: 3, hour: 9, minute: 0 }],
  ['3 décembre', { month: 11, date: 3, hour: 9, minute: 0 }],
  ['3 de diciembre', { month: 11, date: 3, hour: 9, minute: 0 }],
  ['3 de dezembro às 10:30', { month: 11, date: 3, hour: 10, minute: 30 }],
  ['12月3日', { month: 11, date: 3, hour: 9, minute: 0 }],
  ['morgen früh', { daysAhead: 1, hour: 9, minute: 0 }],
  ['demain à 8h', { daysAhead: 1, hour: 8, minute: 0 }],
  ['zwei Tage', { seconds: 172_800 }],
  ['trois heures', { seconds: 10_800 }],
  ['30 minutos', { seconds: 1800 }],
  ['2時間', { seconds: 7200 }],
  ['45 December', null],
  ['monday 25:00', null],
  ['tomorrow at 25:00', null],
  ['ever', null],
])('a time ahead: %s', (text, ahead) => {
  expect(readAhead(text)).toEqual(ahead);
});
