import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';

jest.setTimeout(60_000);

const docs = readFileSync('docs/doctor.md', 'utf8');
const commands = [...docs.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

function run(command: string): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((done) => {
    const child = exec(command, (_error, out) => done({ code: child.exitCode ?? -1, out }));
  });
}

test('the command that needs no Azure does what the page says, as a program of its own', async () => {
  const command = commands.find((each) => each.includes('--world')) ?? '';
  const { code, out } = await run(command);

  expect(code).toBe(0);
  expect(out).toMatch(/^ok +vault +kv-shop: certificates and secrets can be listed\.$/m);
  expect(await run(`${command} --jsno`)).toMatchObject({ code: 2, out: '' });
  expect(await run(`${command} | head -1`)).toMatchObject({ code: 0, out: expect.stringMatching(/^ok +node/) });
});

test('every check that there is stands on the page', async () => {
  const { out } = await run(`${commands.find((each) => each.includes('--world'))} --json`);
  const checks = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { check: string }).check);

  for (const check of [...checks, 'keys', 'sign-in', 'manifest']) expect(docs).toContain(`| \`${check}\` |`);
});
