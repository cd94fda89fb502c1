import type { Mandate } from '../../../services/azure/gateway.ts';
import { decide } from '../../../services/cases/decide.ts';
import { mandatesInMemory } from '../../../services/cases/mandates.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { CLEO, move, proposed, SEEN } from './deciding.ts';
import { pressed } from './room.ts';

const LENT: Mandate = { personId: BEN.id, token: async () => 'a token' };

describe('what the audit keeps of a decision', () => {
  test('that does not stand: who pressed what on which case, and why it was not followed', async () => {
    const { ports, current } = await proposed();
    await ports.wait(60);

    await decide(pressed(current), ANA, ports);

    const lines = await Array.fromAsync(ports.store.audit());
    expect(lines.map(({ event }) => event)).toEqual(['opened', 'refused']);
    expect(lines[1]).toMatchObject({
      at: '2026-11-23T09:01:00.000Z',
      caseId: 'c-1',
      certificateId: current.target.certificateId,
      stage: 'proposed',
      by: ANA,
      verb: 'approve',
      outcome: 'four-eyes',
    });
  });

  test('on a case that is not there: the press alone', async () => {
    const { ports, current } = await proposed();

    await decide({ ...pressed(current), caseId: 'c-9' }, BEN, ports);

    const lines = await Array.fromAsync(ports.store.audit());
    expect(lines.at(-1)).toMatchObject({ event: 'refused', caseId: 'c-9', stage: null, outcome: 'unknown-case' });
  });

  test('that stands: the decision, and no refusal', async () => {
    const { ports, current } = await proposed();

    await decide(pressed(current), BEN, ports);

    expect((await Array.fromAsync(ports.store.audit())).map(({ event }) => event)).toEqual(['opened', 'approved']);
  });
});

describe('what was lent with a decision', () => {
  test('is kept for the case that it is carried out with', async () => {
    const mandates = mandatesInMemory();
    const { ports, current } = await proposed({ mandates });

    await decide(pressed(current), BEN, ports, LENT);

    expect(mandates.of('c-1')).toBe(LENT);
    expect(await ports.queue.take(60)).toMatchObject({ caseId: 'c-1' });
  });

  test('is not kept where nothing is carried out', async () => {
    const mandates = mandatesInMemory();
    const { ports, current } = await proposed({ mandates });

    await decide(pressed(current, 'decline'), BEN, ports, LENT);

    expect(mandates.of('c-1')).toBeNull();
    expect(await ports.queue.take(60)).toBeNull();
  });

  test('is of no use to a bot that makes the changes as itself, and does not keep it from deciding', async () => {
    const { ports, current } = await proposed();

    expect(await decide(pressed(current), BEN, ports, LENT)).toMatchObject({
      stored: { current: { stage: 'approved' } },
    });
  });
});

test('of two who press at once, the later is told how the earlier has left it', async () => {
  const { ports, current } = await proposed();
  const { save } = ports.store;
  let first = true;
  ports.store.save = async (...state) => {
    if (!first) return save.apply(ports.store, state);
    first = false;
    await move(ports, { type: 'looked', diagnosis: { ...SEEN, findings: [], firstBroken: null }, plan: null });
    return null;
  };

  expect(await decide(pressed(current), CLEO, ports)).toMatchObject({
    refused: { code: 'stale' },
    stored: { current: { stage: 'diagnosed' } },
  });
});
