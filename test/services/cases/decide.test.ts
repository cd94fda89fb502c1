import type { RefusalCode } from '../../../services/approvals/policy.ts';
import { decide } from '../../../services/cases/decide.ts';
import { ANA, BEN, SYNC_ALONE } from '../../helpers/cases.ts';
import { TARGET, VAULT_ID } from '../../helpers/changes.ts';
import { inEnglish } from '../../helpers/english.ts';
import { NOW } from '../../helpers/evidence.ts';

import { proposed } from './deciding.ts';
import { pressed } from './room.ts';

test('whoever could do it in Azure approves: the case says who and when, and nothing is touched yet', async () => {
  const { azure, ports, current } = await proposed();
  await ports.wait(60);

  const decided = await decide(pressed(current), BEN, ports);

  expect(decided).toMatchObject({
    stored: {
      revision: 2,
      current: {
        stage: 'approved',
        stages: ['proposed', 'approved'],
        decidedBy: BEN,
        decidedAt: '2026-11-23T09:01:00.000Z',
        steps: [],
      },
    },
  });
  expect('refused' in decided).toBe(false);
  expect(await ports.store.read('c-1')).toEqual(decided.stored);
  expect(azure.applied).toEqual([]);
});

test('Azure is asked what the approver may do, for each need of the plan', async () => {
  const { azure, ports, current } = await proposed();

  await decide(pressed(current), BEN, ports);

  expect(azure.asked).toEqual([
    {
      personId: BEN.id,
      needs: [
        { action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: VAULT_ID },
        { action: 'Microsoft.Web/certificates/write', scope: TARGET.certificateId },
      ],
    },
  ]);
});

test('whoever could do it in Azure declines, and nothing is done', async () => {
  const { azure, ports, current } = await proposed();

  const decided = await decide(pressed(current, 'decline'), BEN, ports);

  expect(decided).toMatchObject({ stored: { current: { stage: 'declined', decidedBy: BEN, decidedAt: NOW } } });
  expect(azure.applied).toEqual([]);
});

test('whoever asked may withdraw the question, without any right in Azure', async () => {
  const { ports, current } = await proposed();

  expect(await decide(pressed(current, 'decline'), ANA, ports)).toMatchObject({
    stored: { current: { stage: 'declined', decidedBy: ANA } },
  });
});

test('a sync button syncs, where a sync is all there is to do; who asked may press it', async () => {
  const { azure, ports, current } = await proposed({}, SYNC_ALONE);
  azure.allow(ANA.id, ['Microsoft.Web/certificates/*']);

  const decided = await decide(pressed(current, 'sync'), ANA, ports);

  expect(decided).toMatchObject({ stored: { current: { stage: 'approved', decidedBy: ANA } } });
});

describe('a decision does not stand, and the case stays proposed', () => {
  test.each<[RefusalCode, string, (given: Awaited<ReturnType<typeof proposed>>) => Promise<unknown>]>([
    [
      'wrong-conversation',
      'the button was carried to another room',
      ({ ports, current }) => decide({ ...pressed(current), conversation: 'another' }, BEN, ports),
    ],
    [
      'stale',
      'the card shows another plan',
      ({ ports, current }) => decide({ ...pressed(current), digest: '0123456789abcdef' }, BEN, ports),
    ],
    ['blocked', 'a sync alone would fail', ({ ports, current }) => decide(pressed(current, 'sync'), BEN, ports)],
    [
      'four-eyes',
      'the requester cannot approve a change of access',
      ({ azure, ports, current }) => {
        azure.allow(ANA.id, ['*']);
        return decide(pressed(current), ANA, ports);
      },
    ],
    [
      'not-an-approver',
      'Azure would not let them',
      ({ ports, current }) => decide(pressed(current), { id: 'dan', name: 'Dan' }, ports),
    ],
    [
      'not-an-approver',
      'Azure would let them do one half of it',
      ({ azure, ports, current }) => {
        azure.allow('dan', ['Microsoft.KeyVault/*']);
        return decide(pressed(current), { id: 'dan', name: 'Dan' }, ports);
      },
    ],
    [
      'not-an-approver',
      'their roles could not be read',
      ({ azure, ports, current }) => {
        azure.roles.set(BEN.id, { seen: false, why: 'denied', mend: '', source: 'GET /', command: '', at: NOW });
        return decide(pressed(current), BEN, ports);
      },
    ],
    [
      'not-an-approver',
      'a stranger declines',
      ({ ports, current }) => decide(pressed(current, 'decline'), { id: 'dan', name: 'Dan' }, ports),
    ],
    [
      'not-an-approver',
      'the directory does not say who it is, even where nobody has asked',
      ({ ports, current }) => decide(pressed(current), { id: '', name: 'Guest' }, ports),
    ],
  ])('%s: %s', async (code, _, attempt) => {
    const given = await proposed();
    const before = await given.ports.store.read('c-1');

    const decided = await attempt(given);

    expect(inEnglish(decided)).toEqual({ refused: { code, because: expect.any(String) }, stored: inEnglish(before) });
    expect(await given.ports.store.read('c-1')).toEqual(before);
    expect(given.azure.applied).toEqual([]);
  });

  test('unknown-case: there is no such case, and therefore nothing to show', async () => {
    const { ports, current } = await proposed();

    const decided = await decide({ ...pressed(current), caseId: 'c-9' }, BEN, ports);

    expect(decided).toEqual({ refused: { code: 'unknown-case', because: '' }, stored: null });
  });

  test('Azure is not asked about a decision that is refused without it', async () => {
    const { azure, ports, current } = await proposed();

    await decide({ ...pressed(current), digest: 'old' }, BEN, ports);

    expect(azure.asked).toEqual([]);
  });
});
