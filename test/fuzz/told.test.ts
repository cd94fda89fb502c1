import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { readDelivery } from '../../bot/inbox/event.ts';
import { readIncident } from '../../bot/inbox/incident.ts';
import { type Change, changes, withChanges } from './mutated.ts';
import { DELIVERIES, INCIDENTS } from './told-samples.ts';
import { tried } from './tried.ts';
import { startWholeBot, type WholeBot } from './whole-bot.ts';

let bot: WholeBot;
beforeAll(async () => {
  bot = await startWholeBot();
});
afterAll(() => bot.close());

const one = (all: readonly unknown[], which: number) => all[which % all.length];

tried(
  'whatever Event Grid sends is a question, events of a vault, or nothing that is known',
  2000,
  fc.property(fc.nat(), changes(), (which, made) => {
    const read = readDelivery(withChanges(one(DELIVERIES, which), made));
    if (read === null || 'validates' in read) return;

    for (const { id, kind, at, scope } of read.events) {
      expect([id, kind, scope].every((each) => typeof each === 'string')).toBe(true);
      expect(Date.parse(at)).not.toBeNaN();
    }
  }),
);

tried(
  'whatever an on-call service sends is an incident with a page that is one, or nothing that is known',
  2000,
  fc.property(fc.nat(), changes(), (which, made) => {
    const heard = readIncident(withChanges(one(INCIDENTS, which), made));
    if (heard === null || heard === 'not-opened') return;

    expect(heard.url === null || heard.url.startsWith('https://')).toBe(true);
    expect(heard.id.trim()).toBe(heard.id);
    expect([heard.title, heard.text, heard.source].every((each) => typeof each === 'string')).toBe(true);
  }),
);

/** What is told anew each time: a matter that is known is not looked into. */
function told(json: unknown, made: readonly Change[]): string {
  const anew = JSON.parse(
    JSON.stringify(json).replaceAll(/"(e-1|s-1|PGR0VU2|052652ac|i-1|i-2)"/g, `"${randomUUID()}"`),
  );
  return JSON.stringify(withChanges(anew, made));
}

async function taken(path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const came = await bot.tells(path, body, headers);
  await bot.app.idle();

  expect(bot.faults.splice(0)).toEqual([]);
  expect([200, 202, 400, 401, 403, 413, 503]).toContain(came.status);
  expect(JSON.parse(came.text)).toEqual(expect.any(Object));
  expect(bot.leaks(came)).toBe(false);
  expect(bot.writes()).toEqual([]);
}

tried(
  'what Event Grid tells is answered, whatever it is, and changes nothing',
  20,
  fc.asyncProperty(fc.nat(), changes(), (which, made) => taken('/api/events', told(one(DELIVERIES, which), made))),
);

tried(
  'what an on-call service tells is answered, whatever it is, and changes nothing',
  20,
  fc.asyncProperty(fc.nat(), changes(), (which, made) => taken('/api/incidents', told(one(INCIDENTS, which), made))),
);

const HEADERS = [
  'content-type',
  'content-encoding',
  'x-greenlight-key',
  'aeg-sas-key',
  'authorization',
  'x-forwarded-for',
  'aeg-event-type',
];
const VALUES = [
  'application/json',
  'application/cloudevents+json; charset=utf-8',
  'application/cloudevents-batch+json',
  'text/plain',
  'gzip',
  '',
  'Bearer x.y.z',
  'Bearer e30.e30.e30',
  '%',
  ' ',
];

tried(
  'bytes and headers of any kind are answered by the ways in of other machines',
  150,
  fc.asyncProperty(
    fc.constantFrom('/api/events', '/api/incidents', '/api/events?key=%', '/api/events?key=x&key=y'),
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
      fc.json(),
      fc.constantFrom('['.repeat(50_000), '{"a":'.repeat(20_000)),
    ),
    fc.dictionary(fc.constantFrom(...HEADERS), fc.constantFrom(...VALUES), { maxKeys: 3 }),
    taken,
  ),
);
