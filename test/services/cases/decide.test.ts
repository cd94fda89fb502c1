import type { Decision, RefusalCode } from '../../../services/approvals/policy.ts';
import { decide } from '../../../services/cases/decide.ts';
import type { Ports, Stored } from '../../../services/cases/ports.ts';
import { advance } from '../../../services/domain/advance.ts';
import { type Case, type CaseEvent, openCase, type Person } from '../../../services/domain/case.ts';
import { type Plan, planDigest } from '../../../services/domain/plan.ts';
import { ANA, BEN, plan, SYNC_ALONE, TARGET, VAULT_ID, YELLOW } from '../../helpers/cases.ts';
import { NOW } from '../../helpers/evidence.ts';
import { FakeAzure, portsTo } from '../../helpers/fake-azure.ts';

const CLEO: Person = { id: 'cleo', name: 'Cleo Marsh' };
const HALF_AN_HOUR = 30 * 60;
const SEEN = { ...YELLOW, takenAt: NOW };

/** Ana has asked about a missing grant; Ben and Cleo own everything. */
async function proposed(changed: Partial<Ports> = {}, cure: Plan = plan()) {
  const azure = new FakeAzure();
  azure.allow(BEN.id, ['*']);
  azure.allow(CLEO.id, ['*']);
  const { ports } = portsTo(azure, changed);
  const opened = {
    id: 'c-1',
    target: TARGET,
    askedBy: ANA,
    openedAt: NOW,
    conversation: 'room',
    room: null,
    shownAt: null,
  };
  const current = openCase({ ...opened, diagnosis: SEEN }, cure);
  await ports.store.save(current, 0);
  return { azure, ports, current };
}

/** The decision that the buttons of a case's card carry. */
function pressed(current: Case, verb: Decision['verb'] = 'approve'): Decision {
  const digest = 'plan' in current ? planDigest(current.plan) : '';
  return { verb, caseId: current.id, digest, conversation: current.conversation };
}

/** Something else happens to the case in the store. */
async function move(ports: Ports, ...events: readonly CaseEvent[]): Promise<Stored> {
  for (const event of events) {
    const stored = await ports.store.read('c-1');
    if (stored) await ports.store.save(advance(stored.current, event), stored.revision);
  }
  const moved = await ports.store.read('c-1');
  if (!moved) throw new Error('the case is in the store');
  return moved;
}

/** Ben has approved it, and all of it is done. */
async function carriedOut(ports: Ports, changes: number): Promise<Stored> {
  return move(
    ports,
    { type: 'approved', by: BEN, at: NOW },
    ...Array.from({ length: changes }, (_, change): CaseEvent => {
      return { type: 'stepped', step: { change, at: NOW, outcome: 'done', says: '' } };
    }),
    { type: 'applied', waiting: { since: NOW, until: NOW } },
    { type: 'verified', diagnosis: { ...SEEN, findings: [], firstBroken: null }, settled: true },
  );
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
  const { ports, current } = await proposed();
  await move(ports, { type: 'looked', diagnosis: SEEN, plan: SYNC_ALONE });

  expect(await decide(pressed(current), BEN, ports)).toMatchObject({ refused: { code: 'stale' } });
});

test('stale: the fault went away on a second look, and the first card is pressed', async () => {
  const { ports, current } = await proposed();
  await move(ports, { type: 'looked', diagnosis: { ...SEEN, findings: [], firstBroken: null }, plan: null });

  expect(await decide(pressed(current), BEN, ports)).toMatchObject({ refused: { code: 'stale' } });
  expect(await stageOf(ports)).toBe('diagnosed');
});

test('blocked: a sync is asked for where something is broken that has no cure', async () => {
  const { azure, ports } = await proposed();
  const { current } = await move(ports, { type: 'looked', diagnosis: SEEN, plan: null });

  expect(await decide(pressed(current, 'sync'), BEN, ports)).toMatchObject({
    refused: { code: 'blocked', because: SEEN.findings[0]?.says },
  });
  expect(azure.asked).toEqual([]);
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
  const { ports, current } = await proposed();
  await decide(pressed(current), BEN, ports);

  expect(await decide(pressed(current), CLEO, ports)).toMatchObject({ refused: { code: 'already-decided' } });

  const { ports: later } = await proposed();
  await carriedOut(later, 2);
  expect(await decide(pressed(current), CLEO, later)).toMatchObject({
    refused: { code: 'already-decided' },
    stored: { current: { stage: 'resolved', decidedBy: BEN } },
  });
});

describe('an undo', () => {
  test('is taken by whoever could take it back in Azure: the case says who and when, and nothing is touched yet', async () => {
    const { azure, ports } = await proposed();
    const { current, revision } = await carriedOut(ports, 2);
    await ports.wait(HALF_AN_HOUR * 100);

    const decided = await decide(pressed(current, 'undo'), CLEO, ports);

    expect(decided).toMatchObject({
      stored: {
        revision: revision + 1,
        current: { stage: 'undoing', decidedBy: BEN, undoneBy: CLEO, undoneAt: ports.now(), undoSteps: [] },
      },
    });
    expect(azure.applied).toEqual([]);
  });

  test('asks Azure only about what there is to take back', async () => {
    const { azure, ports } = await proposed();
    const { current } = await carriedOut(ports, 2);

    await decide(pressed(current, 'undo'), CLEO, ports);

    expect(azure.asked).toEqual([
      {
        personId: CLEO.id,
        needs: [{ action: 'Microsoft.KeyVault/vaults/accessPolicies/write', scope: VAULT_ID }],
      },
    ]);
  });

  test('is refused to whoever could not, whoever asked among them', async () => {
    const { azure, ports } = await proposed();
    azure.allow('dan', ['Microsoft.Web/*']);
    const before = await carriedOut(ports, 2);

    for (const by of [ANA, { id: 'dan', name: 'Dan' }]) {
      expect(await decide(pressed(before.current, 'undo'), by, ports)).toEqual({
        refused: { code: 'not-an-approver', because: expect.stringContaining('accessPolicies/write') },
        stored: before,
      });
    }
  });

  test('of two at once is taken but once', async () => {
    const { ports } = await proposed();
    const { current } = await carriedOut(ports, 2);

    const both = await Promise.all([BEN, CLEO].map((by) => decide(pressed(current, 'undo'), by, ports)));

    expect(both.filter((each) => 'refused' in each)).toMatchObject([{ refused: { code: 'already-decided' } }]);
    expect((await ports.store.read('c-1'))?.current.stages.at(-1)).toBe('undoing');
  });

  test('does not count before anything is done', async () => {
    const { azure, ports, current } = await proposed();

    expect(await decide(pressed(current, 'undo'), BEN, ports)).toMatchObject({ refused: { code: 'already-decided' } });
    expect(azure.asked).toEqual([]);
  });
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
