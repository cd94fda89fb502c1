import { execFile } from 'node:child_process';

jest.setTimeout(30_000);

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(file: string, args: readonly string[], input = ''): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [file, ...args], (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

const WORLD = ['--world', 'simulator/worlds/seed-incident.json'];

test('a question and a press are a line of JSON each, in the contract’s shape', async () => {
  const { code, stdout } = await run('bot/ask.ts', [
    ...WORLD,
    '--json',
    '--press',
    'approve',
    'why is shop.contoso.com yellow?',
  ]);

  const [asked, pressed] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(asked).toMatchObject({
    event: 'message',
    intent: { kind: 'diagnose', target: 'shop.contoso.com' },
    refusal: null,
    case: {
      stage: 'proposed',
      stages: ['proposed'],
      target: { certificateId: expect.stringContaining('/certificates/'), hostNames: ['*.contoso.com', 'contoso.com'] },
      diagnosis: {
        colour: 'yellow',
        outageAt: '2026-12-09T09:00:00.000Z',
        firstBroken: { link: 'access', rule: 'grant-missing' },
        gaps: [],
      },
      plan: {
        cures: 'grant-missing',
        risk: 'low',
        needs: ['Microsoft.KeyVault/vaults/accessPolicies/write', 'Microsoft.Web/certificates/write'],
        blockedBy: [],
      },
    },
    azure: { requests: expect.any(Number), rounds: expect.any(Number), milliseconds: expect.any(Number) },
  });
  expect(asked.case.diagnosis.findings[0].evidence[0]).toEqual({
    says: expect.any(String),
    source: expect.stringMatching(/^GET https:/),
    command: expect.stringMatching(/^az rest /),
    at: expect.any(String),
  });
  expect(asked.case.plan.changes[0]).toMatchObject({
    kind: 'add-access-policy',
    says: expect.any(String),
    undo: { kind: 'remove-access-policy' },
  });
  expect(asked.card.type).toBe('AdaptiveCard');
  expect(pressed).toMatchObject({ event: 'press', case: { stage: 'resolved', diagnosis: { colour: 'green' } } });
});

test('a fix can be taken back by another press', async () => {
  const presses = ['--press', 'approve', '--press', 'undo'];

  const { code, stdout } = await run('bot/ask.ts', [...WORLD, '--json', ...presses, 'why is shop.contoso.com yellow?']);

  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.map((line) => line.case.stage)).toEqual(['proposed', 'resolved', 'undone']);
  expect(lines[2]).toMatchObject({
    event: 'press',
    refusal: null,
    case: {
      stages: ['proposed', 'approved', 'applied', 'resolved', 'undoing', 'undone'],
      diagnosis: { colour: 'yellow', firstBroken: { link: 'access', rule: 'grant-missing' } },
    },
  });
});

test('a message leads to the fix as code, with the warnings that fit, and changes nothing', async () => {
  const text = 'give me the bicep for kv-shop-wildcard-contoso-com';

  const forPrograms = await run('bot/ask.ts', [...WORLD, '--json', text]);
  const forPeople = await run('bot/ask.ts', [...WORLD, text]);

  const asked = JSON.parse(forPrograms.stdout);
  expect(asked).toMatchObject({
    intent: { kind: 'export-iac', target: 'kv-shop-wildcard-contoso-com' },
    case: { stage: 'proposed' },
    code: {
      language: 'bicep',
      text: expect.stringContaining("resource accessPolicy 'Microsoft.KeyVault/vaults/accessPolicies@"),
      warnings: expect.arrayContaining([expect.stringContaining('with accessPolicies of its own')]),
    },
  });
  expect(forPeople.stdout).toContain(asked.code.text.trim());
});

test('people read text', async () => {
  const { stdout } = await run('bot/ask.ts', [...WORLD, 'why is shop.contoso.com yellow?']);

  expect(stdout).toContain('App Service may not read kv-shop');
});

test.each<[string, readonly string[], number, RegExp]>([
  ['no text', [], 2, /usage/],
  ['an unknown option', ['--colour', 'red', 'x'], 2, /usage/],
  ['an unknown button', ['--press', 'explode', 'x'], 2, /there is no such button/],
  ['a world that is not there', ['--world', 'nowhere.json', 'x'], 2, /nowhere\.json/],
  ['an Azure that does not answer', ['--azure', 'http://127.0.0.1:9', 'x'], 3, /could not be reached/],
])('%s ends with its own code and words', async (_, args, code, words) => {
  const ended = await run('bot/ask.ts', args);

  expect(ended.code).toBe(code);
  expect(ended.stderr).toMatch(words);
});

test('understand answers every line in order, an empty one too', async () => {
  const { stdout } = await run('bot/understand.ts', [], 'help\n\nwhy is shop.contoso.com yellow?\ndon’t sync it\n');

  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ text }) => text)).toEqual(['help', '', 'why is shop.contoso.com yellow?', 'don’t sync it']);
  expect(lines[2]).toEqual({
    text: 'why is shop.contoso.com yellow?',
    language: 'en',
    intent: 'diagnose',
    target: 'shop.contoso.com',
  });
  expect(lines[3].intent).not.toBe('sync');
});
