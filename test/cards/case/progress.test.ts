import { done, progress, underway } from '../../../cards/case/fix/progress.ts';
import { lookingFirst, running } from '../../../cards/case/fix/running.ts';
import { waiting } from '../../../cards/case/fix/waiting.ts';
import type { Change, Step } from '../../../services/index.ts';
import { NOW, plan } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { said, spacingsOf } from './said.ts';

const [GRANT, SYNC, BIND] = [changes['add-access-policy'], changes['sync-certificate'], changes['bind-hostname']];
const step = (change: number, outcome: Step['outcome'] = 'done'): Step => ({
  change,
  at: '2026-11-23T09:00:20Z',
  outcome,
  says: '',
  requestId: '',
});
const three = plan({ changes: [GRANT, SYNC, BIND] });
const signs = (lines: readonly string[]) => lines.map((line) => line.slice(0, 2)).join('');

test('while it is carried out, what is behind has a tick, what is in hand is named, and the rest is ahead', () => {
  expect(said(underway({ plan: three, steps: [step(0)] }, 10))).toEqual([
    expect.stringMatching(/^✓ kv-shop gives Microsoft Azure App Service get/),
    expect.stringMatching(/^… Now: Sync /),
    expect.stringMatching(/^– Then: Bind shop\.contoso\.com/),
  ]);
  expect(signs(said(underway({ plan: three, steps: [step(0), step(1, 'no-answer')] }, 10)))).toBe('✓ … … ');
});

test('an open answer is waited for, and in the end was never confirmed', () => {
  const steps = [step(0), step(1, 'no-answer'), step(1, 'conflict')];

  expect(said(progress({ plan: three, steps }, '…', 10))).toEqual([
    expect.stringMatching(/^✓ /),
    expect.stringMatching(/^… Sync of .*another change was under way there/),
    expect.stringMatching(/^– Not done yet: Bind /),
  ]);
  expect(signs(said(progress({ plan: three, steps }, '?', 10)))).toBe('✓ ? – ');
  expect(signs(said(progress({ plan: three, steps: [step(0, 'left-alone')] }, '?', 10)))).toBe('– – – ');
});

test('what a fresh look found in place has a tick, whatever was answered at the time', () => {
  expect(said(done({ plan: three, steps: [step(1, 'no-answer')] }, 10))).toEqual([
    expect.stringMatching(/^✓ kv-shop gives/),
    expect.stringMatching(/^✓ /),
    expect.stringMatching(/^✓ shop\.contoso\.com/),
  ]);
});

test('a short list of changes counts the rest', () => {
  for (const lines of [
    said(underway({ plan: three, steps: [] }, 1)),
    said(progress({ plan: three, steps: [] }, '?', 1)),
    said(done({ plan: three, steps: [] }, 1)),
  ]) {
    expect(lines).toEqual([expect.any(String), 'and 2 more changes']);
  }
});

const ANSWERS: { readonly [K in Change['kind']]: string } = {
  'assign-role': 'waiting for Azure, which answers within seconds',
  'add-access-policy': 'waiting for Azure, which answers within seconds',
  'set-network-bypass': 'waiting for Azure, which answers within seconds',
  'recover-vault': 'waiting for Azure, which may take up to 2 minutes',
  'recover-secret': 'waiting for Key Vault, which answers within seconds',
  'enable-secret-version': 'waiting for Key Vault, which answers within seconds',
  'start-renewal': 'waiting for Key Vault, which answers within seconds',
  'sync-certificate': 'waiting for App Service, which may take up to 2 minutes',
  'import-certificate': 'waiting for App Service, which may take up to 2 minutes',
  'bind-hostname': 'waiting for App Service, which may take up to 2 minutes',
};

test.each(Object.entries(ANSWERS))('it is said who answers %s, and within what time', (kind, words) => {
  const all = [changes[kind as Change['kind']]];
  const begun = { change: 0, at: '2026-11-23T09:00:21Z' };

  expect(said(running({ plan: plan({ changes: all }), steps: [], begun }))).toEqual([
    `The change is running since 09:00:21 UTC; ${words}.`,
  ]);
});

test('nothing runs before it is begun, nor what the plan does not have', () => {
  const at = '2026-11-23T09:00:21Z';

  expect(running({ plan: three, steps: [], begun: null })).toEqual([]);
  expect(running({ plan: three, steps: [], begun: { change: 3, at } })).toEqual([]);
  expect(said(running({ plan: three, steps: [], begun: { change: 2, at } }))[0]).toContain('Step 3 of 3');
  expect(lookingFirst({ plan: three, steps: [], begun: { change: 0, at } }, at)).toEqual([]);
  expect(lookingFirst({ plan: three, steps: [step(0)], begun: null }, at)).toEqual([]);
  expect(said(lookingFirst({ plan: three, steps: [], begun: null }, at))).toEqual([
    'Looking once more before anything is touched, since 09:00:21 UTC.',
  ]);
});

const SETTLES: { readonly [K in Change['kind']]: readonly string[] } = {
  'assign-role': ['The role may take up to 10 minutes to work.'],
  'add-access-policy': ['An access policy works after seconds to a few minutes.'],
  'set-network-bypass': ['A change of the firewall works after a few minutes.'],
  'recover-vault': ['A recovered vault may take a few minutes to answer.'],
  'recover-secret': ['What is recovered in a vault may take a few minutes to be there.'],
  'enable-secret-version': [],
  'start-renewal': ['The issuer may take minutes to days.'],
  'sync-certificate': ['What a sync has taken may take a few minutes to show.'],
  'import-certificate': [],
  'bind-hostname': ['A new binding is served after a minute or two.'],
};

test.each(Object.entries(SETTLES))('how long it takes to settle is said once: %s', (kind, words) => {
  const change = changes[kind as Change['kind']];
  const work = { plan: plan({ changes: [change, change] }), steps: [] };
  const drawn = waiting({ ...work, waiting: { since: '2026-11-23T09:00:25Z', until: '2026-11-23T09:15:25Z' } }, NOW);

  expect(said(drawn)).toEqual([
    '… Looking again until 23 Nov 2026, 09:15 UTC at the latest (in 14 minutes).',
    'Waiting since 09:00:25 UTC.',
    ...words,
  ]);
  expect(new Set(spacingsOf(drawn))).toEqual(new Set(['Small']));
});

test('when the time is up it is looked one last time', () => {
  const work = { plan: three, steps: [], waiting: { since: NOW, until: NOW } };

  expect(said(waiting(work, NOW))[0]).toBe('… Looking one last time.');
});
