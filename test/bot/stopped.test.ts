import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startConnector } from '../helpers/connector.ts';
import { ANA, enterRoom, readWorld } from '../helpers/room.ts';

jest.setTimeout(90_000);

test('the program that is told to stop gives the answer that it is at, takes nothing more, and ends with 0', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-stopped-'));
  const world = readWorld('seed-incident');
  world.behaviour.latencyMilliseconds = 300;
  const room = await enterRoom(world);
  const connector = await startConnector([ANA]);
  const bot = spawn(process.execPath, ['bot/index.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      GREENLIGHT_LOCAL: 'on',
      GREENLIGHT_SIMULATOR: room.simulator.url,
      GREENLIGHT_STORE: join(folder, 'cases.sqlite'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  bot.stdout.on('data', (text: Buffer) => {
    said += `${text}`;
  });
  const until = async (look: () => boolean) => {
    for (let attempt = 0; attempt < 600 && !look(); attempt += 1) await new Promise((done) => setTimeout(done, 50));
    expect(look()).toBe(true);
  };
  await until(() => said.includes('"listening"'));
  const url = /"url":"([^"]+)"/.exec(said)?.[1] ?? '';
  const activity = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: connector.url,
    id: '1',
    text: 'why is shop.contoso.com yellow?',
    from: { id: `29:${ANA.id}`, name: ANA.name, aadObjectId: ANA.id },
    recipient: { id: '28:greenlight', name: 'Greenlight' },
    conversation: { id: 'a:ana', conversationType: 'personal' },
  };
  const send = () =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
  expect((await send()).status).toBe(200);
  const ended = once(bot, 'exit');

  bot.kill('SIGTERM');
  await until(() => said.includes('"stopping"'));
  const late = await send().then(
    ({ status }) => status,
    () => 'nobody listens',
  );
  const [code] = await ended;

  expect([503, 'nobody listens']).toContain(late);
  expect(code).toBe(0);
  expect(JSON.stringify(connector.sent.filter(({ method }) => method === 'PUT').at(-1)?.body)).toMatch(/kv-shop/);
  expect(said).toContain('"isOver":true');
  await connector.close();
  await room.leave();
  rmSync(folder, { recursive: true });
});
