import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'restify';
import type { Refusal } from '../../bot/gate/refusal.ts';
import { Pressure } from '../../bot/pressure.ts';

const server: Server = createServer();
const refusals: Refusal[] = [];
const held: (() => void)[] = [];
let isFull = false;
const pressure = new Pressure({ most: 2, isFull: () => isFull });

beforeAll(async () => {
  server.use(pressure.before((refusal) => void refusals.push(refusal)));
  server.post('/', async (_request, response) => {
    await new Promise<void>((done) => held.push(done));
    response.send(200);
  });
  server.get('/healthz', async (_request, response) => {
    response.send(200);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
});
beforeEach(() => {
  refusals.length = 0;
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const post = () => fetch(url(), { method: 'POST', body: '{}', headers: { connection: 'close' } });

async function until(look: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 400 && !look(); attempt += 1) await new Promise((done) => setTimeout(done, 10));
  expect(look()).toBe(true);
}

test('a request too many is turned away before it is read, is told when to come again, and is logged', async () => {
  const first = [post(), post()];
  await until(() => held.length === 2);

  const third = await post();

  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await third.json()).toMatchObject({ code: 'Unavailable' });
  expect(refusals).toEqual([{ status: 503, because: 'busy' }]);
  expect((await fetch(`${url()}healthz`)).status).toBe(200);
  for (const done of held.splice(0)) done();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
  await until(() => pressure.inHand === 0);
});

test('whoever hangs up is in hand no more', async () => {
  const hanging = [0, 1].map(() => ask(url(), { method: 'POST' }));
  for (const each of hanging) each.on('error', () => undefined).end('{}');
  await until(() => held.length === 2);

  for (const each of hanging) each.destroy();

  await until(() => pressure.inHand === 0);
  for (const done of held.splice(0)) done();
});

test('where too much has still to be said, nothing more is taken; where the bot is being stopped, neither', async () => {
  isFull = true;
  expect((await post()).status).toBe(503);
  isFull = false;
  pressure.stop();
  await pressure.idle();

  expect((await post()).status).toBe(503);

  expect(refusals.map(({ because }) => because)).toEqual(['busy', 'stopping']);
});
