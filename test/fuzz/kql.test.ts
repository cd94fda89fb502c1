import fc from 'fast-check';
import { Estate } from '../../simulator/world/estate.ts';
import { readWorld } from '../../simulator/world/read-world.ts';
import { enterRoom, readWorld as roomWorld } from '../helpers/room.ts';
import { BOT } from '../simulator/azure-clients.ts';
import { literalOf, partsOf, QUERIES, repeatedQuery, spoiltQuery } from './kql-queries.ts';
import { tried } from './tried.ts';
import { answerOf, WORLDS } from './world-traffic.ts';

const ADDRESS = 'https://management.azure.com/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01';
const estate = new Estate(readWorld(WORLDS.get('healthy')));
const asked = (query: unknown, options?: object) =>
  answerOf(estate, {
    method: 'POST',
    url: ADDRESS,
    requestBody: { query, ...(options && { options }) },
    caller: BOT,
    status: 0,
    responseBody: null,
  });

test.each(QUERIES)('%s is a query', (query) => {
  expect(asked(query).status).toBe(200);
});

const CODED = expect.objectContaining({ code: expect.stringMatching(/^(InvalidQuery|ResponsePayloadTooLarge)$/) });

function isAnswered(query: string, options?: object): void {
  const { status, body } = asked(query, options);
  if (status === 200) return;
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'BadRequest', details: expect.arrayContaining([CODED]) } });
}

const format = fc.constantFrom(undefined, { resultFormat: 'table' }, { resultFormat: 'objectArray', $top: 1 });

tried(
  'a query that was spoilt anywhere is answered, or refused as Azure would',
  2000,
  fc.property(spoiltQuery, format, isAnswered),
);

const SECONDS = 3;

tried(
  'a query that goes on and on is answered or refused in no time',
  60,
  fc.property(repeatedQuery, (query) => {
    const begun = performance.now();

    isAnswered(query);

    expect(performance.now() - begun).toBeLessThan(SECONDS * 1000);
  }),
);

tried(
  'a text that is quoted is read as that text, and as nothing else',
  2000,
  fc.property(fc.string({ unit: 'binary' }), fc.constantFrom("'", '"'), (text, quote) => {
    const query = `resources | take 1 | project x = ${literalOf(text, quote)}, y = 'end'`;

    expect(partsOf(query)?.rest).toBe('resources | take 1 | project x = ?, y = ?');
    expect(asked(query).body).toMatchObject({ data: [{ x: text.toWellFormed(), y: 'end' }] });
  }),
);

/** The queries that the bot asks when it is asked something. */
async function queriesAfter(words: readonly string[]): Promise<readonly string[]> {
  const room = await enterRoom(roomWorld('seed-incident'));
  for (const each of words) await room.say(each);
  const queries = room.simulator.requests().flatMap(({ requestBody }) => {
    const query: unknown = Reflect.get(Object(requestBody), 'query');
    return typeof query === 'string' ? [query] : [];
  });
  await room.leave();
  return [...new Set(queries)].toSorted();
}

let usual: readonly string[] = [];
beforeAll(async () => {
  usual = await queriesAfter(['what is yellow?', 'why is kv-shop-wildcard-contoso-com yellow?']);
});

const WISHES = [
  'why is NAME yellow?',
  'what expires in NAME?',
  'what is yellow in vault NAME?',
  'fix NAME',
  'watch NAME here',
  'NAME',
];
const NAMES = fc.oneof(
  fc.constantFrom(
    "kv' or 1 == 1 //",
    "x' | union securityresources | where '' == '",
    '"; drop',
    "kv-shop') or ('a' =~ 'a",
    "\\' | take 1",
    '`@"x"',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

tried(
  'nothing that anybody says gets into a query: the bot asks what it always asks',
  12,
  fc.asyncProperty(
    fc.array(fc.tuple(fc.constantFrom(...WISHES), NAMES), { minLength: 1, maxLength: 4 }),
    async (said) => {
      const queries = await queriesAfter(said.map(([wish, name]) => wish.replace('NAME', () => name)));

      expect(queries.filter((query) => !usual.includes(query))).toEqual([]);
    },
  ),
);
