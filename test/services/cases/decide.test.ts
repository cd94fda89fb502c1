import type { RefusalCode } from '../../../services/approvals/policy.ts';
import { decide } from '../../../services/cases/decide.ts';
import { lookAgain } from '../../../services/cases/look-again.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import type { Person } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { CERTIFICATE_ID, firewall, healthy, NOW, VAULT_ID, vault, waitingFor } from '../../helpers/evidence.ts';
import { FakeAzure, portsTo } from '../../helpers/fake-azure.ts';
import { ask, endOf, pressed } from './room.ts';

const CLEO: Person = { id: 'cleo', name: 'Cleo Marsh' };
const UNGRANTED = vault({ accessPolicies: [] });
const HALF_AN_HOUR = 30 * 60;

/** Ana has asked about a missing grant; Ben and Cleo own everything. */
async function proposed(changed: Partial<Ports> = {}, facts: Partial<Facts> = UNGRANTED) {
  const azure = new FakeAzure(facts);
  azure.allow(BEN.id, ['*']);
  azure.allow(CLEO.id, ['*']);
  const { ports } = portsTo(azure, changed);
  const { current } = await ask(ports);
  return { azure, ports, current };
}

async function stageOf(ports: Ports): Promise<string | undefined> {
  return (await ports.store.read('c-1'))?.current.stage;
}

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
        { action: 'Microsoft.Web/certificates/write', scope: CERTIFICATE_ID },
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
  const { azure, ports, current } = await proposed({}, waitingFor(72));
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
        azure.roles.set(BEN.id, { seen: false, why: 'denied', mend: '', source: 'GET /', at: NOW });
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

    expect(decided).toEqual({ refused: { code, because: expect.any(String) }, stored: before });
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

test('stale: the plan changed on a second look, and the first card is pressed', async () => {
  const { azure, ports, current } = await proposed();
  const asked = await ports.store.read('c-1');
  azure.change(vault({ networkRules: firewall('None') }));
  if (asked) await lookAgain(asked, ports);

  expect(await decide(pressed(current), BEN, ports)).toMatchObject({ refused: { code: 'stale' } });
});

test('stale: the fault went away on a second look, and the first card is pressed', async () => {
  const { azure, ports, current } = await proposed();
  const asked = await ports.store.read('c-1');
  azure.change({ vault: healthy.vault });
  if (asked) await lookAgain(asked, ports);

  expect(await decide(pressed(current), BEN, ports)).toMatchObject({ refused: { code: 'stale' } });
  expect(await stageOf(ports)).toBe('diagnosed');
});

describe('a proposal ends', () => {
  test('not in its last second', async () => {
    const { ports, current } = await proposed();
    await ports.wait(HALF_AN_HOUR);

    expect(await decide(pressed(current), BEN, ports)).toMatchObject({ stored: { current: { stage: 'approved' } } });
  });

  test('a second later: it is refused, the case says so, and says so again', async () => {
    const { azure, ports, current } = await proposed();
    await ports.wait(HALF_AN_HOUR + 1);

    const first = await decide(pressed(current), BEN, ports);
    const second = await decide(pressed(current), BEN, ports);

    expect(first).toMatchObject({
      refused: { code: 'expired' },
      stored: { revision: 2, current: { stage: 'expired', stages: ['proposed', 'expired'] } },
    });
    expect(second).toEqual(first);
    expect(await ports.store.read('c-1')).toEqual(first.stored);
    expect(azure.asked).toEqual([]);
  });

  test('and can still be declined, which does no harm', async () => {
    const { ports, current } = await proposed();
    await ports.wait(HALF_AN_HOUR + 1);

    expect(await decide(pressed(current, 'decline'), BEN, ports)).toMatchObject({
      stored: { current: { stage: 'declined' } },
    });
  });

  test('while somebody declines it: the case is shown as it now is', async () => {
    const { ports, current } = await proposed();
    await ports.wait(HALF_AN_HOUR + 1);

    const [late, declined] = await Promise.all([
      decide(pressed(current), BEN, { ...ports, store: slowly(ports, 'c-1') }),
      decide(pressed(current, 'decline'), ANA, ports),
    ]);

    expect(declined).toMatchObject({ stored: { current: { stage: 'declined' } } });
    expect(late).toEqual({ refused: { code: 'expired', because: '' }, stored: await ports.store.read('c-1') });
  });
});

describe('of two who press at once', () => {
  test('only one wins, and the other is told that it is decided', async () => {
    const { ports, current } = await proposed();

    const both = await Promise.all([decide(pressed(current), BEN, ports), decide(pressed(current), CLEO, ports)]);

    expect(both.filter((each) => !('refused' in each))).toHaveLength(1);
    expect(both.filter((each) => 'refused' in each)).toEqual([
      { refused: { code: 'already-decided', because: '' }, stored: await ports.store.read('c-1') },
    ]);
    expect(await ports.store.read('c-1')).toMatchObject({ revision: 2, current: { stage: 'approved' } });
  });

  test('approving and declining do not both stand', async () => {
    const { ports, current } = await proposed();

    await Promise.all([decide(pressed(current), BEN, ports), decide(pressed(current, 'decline'), CLEO, ports)]);

    expect((await ports.store.read('c-1'))?.current.stages).toHaveLength(2);
  });
});

test('already-decided: a press on a case that was approved, and on one that is done', async () => {
  const { azure, ports, current } = await proposed();
  await decide(pressed(current), BEN, ports);

  expect(await decide(pressed(current), CLEO, ports)).toMatchObject({ refused: { code: 'already-decided' } });
  const approved = await ports.store.read('c-1');
  if (approved) await endOf(approved, ports);
  const done = azure.applied.length;
  expect(await decide(pressed(current), CLEO, ports)).toMatchObject({
    refused: { code: 'already-decided' },
    stored: { current: { stage: 'resolved', decidedBy: BEN } },
  });
  expect(azure.applied).toHaveLength(done);
});

test('without four eyes whoever asked may approve, if Azure would let them', async () => {
  const { azure, ports, current } = await proposed({ policy: { fourEyes: false, validForMinutes: 30 } });

  expect(await decide(pressed(current), ANA, ports)).toMatchObject({ refused: { code: 'not-an-approver' } });
  azure.allow(ANA.id, ['*']);
  expect(await decide(pressed(current), ANA, ports)).toMatchObject({ stored: { current: { stage: 'approved' } } });
});

const TURNS = 100;

/** A store that lets others save first. */
function slowly({ store }: Ports, id: string): Ports['store'] {
  return {
    read: (each) => store.read(each),
    unfinished: () => store.unfinished(),
    save: async (next, revision) => {
      for (let turn = 0; turn < TURNS && (await store.read(id))?.revision === revision; ) turn += 1;
      return store.save(next, revision);
    },
  };
}
