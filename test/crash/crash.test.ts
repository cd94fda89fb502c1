import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stories } from '../world-builder/stories.ts';
import { outlivesDeath, WORLDS } from './trials.ts';

jest.setTimeout(240_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every kind of change that Greenlight makes is among them', () => {
  const kinds = new Set(WORLDS.flatMap((name) => stories[name]?.says.plan ?? []));

  expect([...kinds].toSorted()).toEqual([
    'add-access-policy',
    'assign-role',
    'bind-hostname',
    'enable-secret-version',
    'import-certificate',
    'recover-secret',
    'recover-vault',
    'set-network-bypass',
    'start-renewal',
    'sync-certificate',
  ]);
});

describe('cases in a file', () => outlivesDeath((name) => ({ file: join(folder, `${name}.sqlite`) })));
