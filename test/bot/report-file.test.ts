import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TARGET } from '../helpers/changes.ts';
import { forgetAudit, keepAudit, kept, LINES, run } from './audit-file.ts';

beforeEach(keepAudit);
afterEach(forgetAudit);

test('the whole report goes to the terminal', async () => {
  const { code, out } = await run('report', '--store', kept.store);

  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`Made from lines 1 to ${LINES} of the audit`));
  expect(out).toContain('# Incident report · everything that is recorded');
});

test('of one name it holds no other, and goes into a file that only its owner reads', async () => {
  const file = join(kept.folder, 'report.html');

  expect((await run('report', TARGET.name, '--format', 'html', '--out', file, '--store', kept.store)).code).toBe(0);

  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
  expect(readFileSync(file, 'utf8')).not.toContain(': other');
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('of a conversation, or since a day, it holds that alone', async () => {
  expect((await run('report', '--conversation', 'nowhere', '--store', kept.store)).out).toContain(
    'Nothing is recorded.',
  );
  expect((await run('report', '--since', '2026-11-25', '--store', kept.store)).out).toContain('Refused to approve');
});

test.each([
  ['--format', 'pdf'],
  ['--last', 'x'],
  ['one', 'two'],
])('%s %s is refused', async (...args) => {
  expect((await run('report', ...args, '--store', kept.store)).code).toBe(2);
});
