import { spawnSync } from 'node:child_process';

jest.setTimeout(120_000);

const run = (path: string) => spawnSync(process.execPath, ['test/mutants/index.ts', path], { encoding: 'utf8' });

test('every change of who counts twice is tried, and noticed', () => {
  const { status, stdout } = run('services/approvals/several.ts');

  expect(stdout).toMatch(/^services\/approvals\/several\.ts: \d\d mutants, (\d\d) killed, 0 survived .*: 100\.0 %$/m);
  expect(status).toBe(0);
});

test('what is no room is not tried', () => {
  const { status, stderr } = run('services/azure');

  expect(status).toBe(1);
  expect(stderr).toContain('One path in one of: services/approvals');
});
