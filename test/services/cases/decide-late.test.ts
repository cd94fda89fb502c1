import { USUAL } from '../../../services/approvals/policy.ts';
import { decide } from '../../../services/cases/decide.ts';
import { ANA, BEN, SYNC_ALONE } from '../../helpers/cases.ts';

import { CLEO, carriedOut, move, proposed, SEEN, stageOf } from './deciding.ts';
import { pressed } from './room.ts';

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

test('without four eyes whoever asked may approve, if Azure would let them', async () => {
  const { azure, ports, current } = await proposed({
    policy: { ...USUAL, fourEyes: false },
  });

  expect(await decide(pressed(current), ANA, ports)).toMatchObject({ refused: { code: 'not-an-approver' } });
  azure.allow(ANA.id, ['*']);
  expect(await decide(pressed(current), ANA, ports)).toMatchObject({ stored: { current: { stage: 'approved' } } });
});
