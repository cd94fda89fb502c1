import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORLD = ['--world', 'simulator/worlds/seed-incident.json'];

function run(...args: string[]): {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
  line: Promise<string>;
} {
  const child = spawn('node_modules/.bin/node', ['simulator/index.ts', ...args]);
  let [out, err] = ['', ''];
  const line = new Promise<string>((resolve) => child.stdout.on('data', (chunk) => resolve(String(chunk))));
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }));
  return { child, ended, line };
}

test('it says where it listens, answers, and ends on a signal', async () => {
  const { child, ended, line } = run(...WORLD);

  const said = await line;
  const { status } = await fetch(`${said.replace('listening on ', '').trim()}/_simulator/world`);
  child.kill('SIGTERM');
  const { code, out, err } = await ended;

  expect(said).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  expect([status, code, out, err]).toEqual([200, 0, said, '']);
});

test('a busy port, a bad world and a missing option are errors in words', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = String(Object(server.address()).port);
  const broken = join(tmpdir(), `broken-${process.pid}.json`);
  writeFileSync(broken, '{"clock":"noon"}');

  const ends = await Promise.all(
    [run(...WORLD, '--port', port), run('--world', broken), run(), run(...WORLD, '--port', 'x'), run('--what')].map(
      ({ ended }) => ended,
    ),
  );
  server.close();

  expect(ends.map(({ code, out }) => [code, out])).toEqual(ends.map(() => [2, '']));
  expect(ends[0]?.err).toBe(`Port ${port} is in use: name another with --port.\n`);
  expect(ends[1]?.err).toContain('clock: not a point in time\n');
  for (const { err } of ends) expect(err).not.toContain('    at ');
});
