import { isQuietIn, mannerOf } from '../../../services/domain/room-manner.ts';
import type { Room } from '../../../services/domain/watch.ts';
import { USUAL_WATCHING } from '../../../services/domain/watching.ts';
import { clockText, type Wish, wished, wishText } from '../../../services/domain/wished.ts';
import { ANA, BEN } from '../../helpers/cases.ts';

const VAULT = { by: 'vault', value: 'kv-shop' } as const;
const EVERYTHING = { by: 'everything', value: '' } as const;
/** Nine in the morning. */
const NOW = '2026-11-23T09:00:00.000Z';
const DAY = '2026-11-23';
const ROOM: Room = {
  conversation: 'room',
  reference: null,
  locale: 'en',
  zone: 'UTC',
  watches: [],
  alerts: [],
  pending: [],
  digestOf: '2026-11-22',
};
const wish = (of: Wish, room: Room = ROOM, house: object = {}) =>
  wished(room, of, BEN, NOW, { ...USUAL_WATCHING, ...house });

describe('a digest', () => {
  const at = (hour: number, minute: number): Wish => ({ of: 'digest', at: { hour, minute } });

  test('whose time has passed today comes tomorrow for the first time', () => {
    expect(wish(at(8, 30))).toEqual({ ...ROOM, wishes: { digest: { hour: 8, minute: 30 } }, digestOf: DAY });
    expect(wish(at(9, 0)).digestOf).toBe(DAY);
  });

  test('whose time is still ahead comes today, though there was one already', () => {
    expect(wish(at(9, 1)).digestOf).toBe('2026-11-22');
    expect(wish(at(9, 1), { ...ROOM, digestOf: DAY }).digestOf).toBe('');
    expect(wish(at(10, 0), { ...ROOM, digestOf: DAY }).digestOf).toBe('');
  });

  test('has passed by the clock, not by the hour', () => {
    const day = (hour: number, minute: number) =>
      wished(ROOM, at(hour, minute), BEN, '2026-11-23T09:20:00Z', USUAL_WATCHING).digestOf;

    expect([day(9, 10), day(9, 20), day(9, 21)]).toEqual([DAY, DAY, '2026-11-22']);
  });

  test('may not be wanted at all', () => {
    expect(wish({ of: 'digest', at: null })).toEqual({ ...ROOM, wishes: { digest: null } });
  });

  test('keeps what else the room wants', () => {
    expect(wish(at(8, 30), { ...ROOM, wishes: { quiet: null } }).wishes).toEqual({
      quiet: null,
      digest: { hour: 8, minute: 30 },
    });
  });

  test('comes by the clock of a new time zone', () => {
    expect(wish({ of: 'zone', zone: 'America/New_York' }, { ...ROOM, digestOf: DAY })).toEqual({
      ...ROOM,
      zone: 'America/New_York',
      digestOf: '',
    });
    expect(wish({ of: 'zone', zone: 'Asia/Tokyo' }).digestOf).toBe(DAY);
  });

  test('comes as the house has it where nothing else is wanted any more', () => {
    const own = { ...ROOM, wishes: { digest: { hour: 20, minute: 0 } } };

    expect(wish({ of: 'usual' }, own)).toEqual({ ...ROOM, digestOf: DAY });
    expect(wish({ of: 'usual' }, own, { digestHour: null })).toEqual(ROOM);
    expect(wish({ of: 'usual' })).toBe(ROOM);
  });
});

test('quiet hours, a wait and a language are kept beside what else a room wants', () => {
  const own = { ...ROOM, wishes: { digest: null } };
  const hours = { from: 22, to: 7 };

  expect(wish({ of: 'quiet', hours }, own)).toEqual({ ...own, wishes: { digest: null, quiet: hours } });
  expect(wish({ of: 'escalation', minutes: 5 }, own)).toEqual({
    ...own,
    wishes: { digest: null, escalationMinutes: 5 },
  });
  expect(wish({ of: 'language', locale: 'de' }, own)).toEqual({ ...own, locale: 'de' });
});

test('a wish that is fulfilled already leaves the room the same', () => {
  expect(wish({ of: 'language', locale: 'en' })).toBe(ROOM);
  expect(wish({ of: 'zone', zone: 'UTC' }, { ...ROOM, digestOf: DAY }, { digestHour: 9 })).not.toBe(ROOM);
});

describe('a call for another room', () => {
  const call: Wish = { of: 'call', scope: VAULT, minutes: 10 };
  const kept = { scope: { by: 'vault', value: 'KV-shop' }, minutes: 10, by: ANA, at: '2026-11-01T00:00:00Z' } as const;
  const other = { ...kept, scope: { by: 'app', value: 'shop' } } as const;
  const calling: Room = { ...ROOM, calls: [kept, other] };

  test('is kept with who wants it and since when', () => {
    expect(wish(call).calls).toEqual([{ scope: VAULT, minutes: 10, by: BEN, at: NOW }]);
  });

  test('waits as long as the house, or half an hour where that escalates nothing', () => {
    const usual: Wish = { ...call, minutes: null };

    expect(wish(usual, ROOM, { escalationMinutes: 45 }).calls?.[0]?.minutes).toBe(45);
    expect(wish(usual, ROOM, { escalationMinutes: 0 }).calls?.[0]?.minutes).toBe(30);
    expect(wish({ ...call, minutes: 0 }).calls?.[0]?.minutes).toBe(0);
  });

  test('takes the place of the one for the same, unless that is as it is wanted', () => {
    expect(wish(call, calling)).toBe(calling);
    expect(wish({ ...call, minutes: 20 }, calling).calls).toEqual([
      other,
      { scope: VAULT, minutes: 20, by: BEN, at: NOW },
    ]);
  });

  test('is taken back for one thing, or for everything', () => {
    expect(wish({ of: 'no-call', scope: VAULT }, calling).calls).toEqual([other]);
    expect(wish({ of: 'no-call', scope: EVERYTHING }, calling).calls).toEqual([]);
    expect(wish({ of: 'no-call', scope: { by: 'vault', value: 'kv-other' } }, calling)).toBe(calling);
    expect(wish({ of: 'no-call', scope: EVERYTHING })).toBe(ROOM);
  });
});

test.each<[Wish, string]>([
  [{ of: 'digest', at: { hour: 8, minute: 5 } }, 'digest at 08:05'],
  [{ of: 'digest', at: null }, 'no digest'],
  [{ of: 'quiet', hours: { from: 22, to: 7 } }, 'quiet hours 22-7'],
  [{ of: 'quiet', hours: null }, 'no quiet hours'],
  [{ of: 'escalation', minutes: 5 }, 'escalation after 5 minutes'],
  [{ of: 'escalation', minutes: 0 }, 'no escalation'],
  [{ of: 'zone', zone: 'Europe/Berlin' }, 'time zone Europe/Berlin'],
  [{ of: 'language', locale: 'de' }, 'language de'],
  [{ of: 'call', scope: VAULT, minutes: 10 }, 'called for vault kv-shop after 10 minutes'],
  [{ of: 'call', scope: EVERYTHING, minutes: null }, 'called for everything'],
  [{ of: 'no-call', scope: VAULT }, 'not called any more for vault kv-shop'],
  [{ of: 'usual' }, 'as the house has it'],
])('the audit has %j as: %s', (of, text) => {
  expect(wishText(of)).toBe(text);
});

test('a clock shows two figures each', () => {
  expect([clockText({ hour: 7, minute: 0 }), clockText({ hour: 17, minute: 45 })]).toEqual(['07:00', '17:45']);
});

describe('a room is told', () => {
  const house = { ...USUAL_WATCHING, quiet: { from: 22, to: 7 } };

  test('as its house has it, where it has said nothing', () => {
    const usual = { digest: { hour: 8, minute: 0 }, quiet: house.quiet, escalationMinutes: 30 };

    expect(mannerOf({}, house)).toEqual(usual);
    expect(mannerOf({ wishes: {} }, { ...house, digestHour: null })).toEqual({ ...usual, digest: null });
  });

  test('as it wants, and of nothing where it wants that', () => {
    const none = { digest: null, quiet: null, escalationMinutes: 0 };

    expect(mannerOf({ wishes: none }, house)).toEqual(none);
  });

  test('in its quiet hours by its own clock', () => {
    const at = (time: string, zone = 'UTC', of: object = {}) =>
      isQuietIn({ zone, ...of }, house, `2026-11-23T${time}:00Z`);

    expect([at('21:59'), at('22:00'), at('06:59'), at('07:00')]).toEqual([false, true, true, false]);
    expect(at('21:59', 'Europe/Berlin')).toBe(true);
    expect(at('23:00', 'UTC', { wishes: { quiet: null } })).toBe(false);
  });
});
