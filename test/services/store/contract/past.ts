import { retain } from '../../../../services/cases/retain.ts';
import type { AuditLine } from '../../../../services/domain/audit.ts';
import { firstBroken } from '../../../../services/domain/audit-check.ts';
import { cutHappening, MOST_CUT } from '../../../../services/domain/audit-cut.ts';
import type { Case, Stage } from '../../../../services/domain/case.ts';
import type { Stores } from '../../../../services/store/stores.ts';
import { caseAt } from '../../../helpers/cases.ts';
import { keep, opened } from '../../../helpers/stores.ts';
import type { Open } from './open.ts';

const NOW = '2026-11-23T09:00:00.000Z';

/** A case that was opened and looked at so many days ago. */
function aged(stage: Stage, id: string, days: number): Case {
  const at = daysAgo(days);
  const current = caseAt[stage];
  const older = (each: object) => ({ ...each, at });
  return {
    ...current,
    id,
    openedAt: at,
    diagnosis: { ...current.diagnosis, takenAt: at },
    ...('approvals' in current ? { approvals: current.approvals.map(older) } : {}),
    ...('decidedAt' in current ? { decidedAt: at } : {}),
    ...('steps' in current ? { steps: current.steps.map(older) } : {}),
    ...('undoneAt' in current ? { undoneAt: at, undoSteps: current.undoSteps.map(older) } : {}),
  } as Case;
}

function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

/** Keeps a line of the audit for each of these days before now. */
async function record({ store }: Stores, ...ages: readonly number[]): Promise<void> {
  for (const age of ages) await store.record({ ...opened(caseAt.proposed), at: daysAgo(age) });
}

function linesOf({ store }: Stores): Promise<readonly AuditLine[]> {
  return Array.fromAsync(store.audit());
}

function letGo({ past }: Stores, caseDays: number | null, auditDays: number | null) {
  return retain({ caseDays, auditDays }, past, { now: () => NOW, wait: async () => undefined }, () => true);
}

/** What every store has to do with what is older than it is to be kept. */
export function letsGo(open: Open): void {
  test('cases that are over are forgotten after their time, and nothing that is open or newer', async () => {
    await using stores = await open(() => 0);
    const stages = Object.keys(caseAt) as Stage[];
    for (const stage of stages) await keep(stores.store, aged(stage, `old-${stage}`, 91));
    for (const stage of stages) await keep(stores.store, aged(stage, `new-${stage}`, 89));

    expect(await letGo(stores, 90, null)).toEqual({ read: 12, cases: 9, lines: 0 });

    const left = await Promise.all(stages.map(async (stage) => (await stores.store.read(`old-${stage}`)) && stage));
    expect(left.filter(Boolean)).toEqual(['approved', 'applied', 'undoing']);
    for (const stage of stages) expect(await stores.store.read(`new-${stage}`)).not.toBeNull();
    const found = await Array.fromAsync(stores.store.inThread(caseAt.proposed.thread));
    expect(found).toHaveLength(stages.length + 3);
    expect(await letGo(stores, 90, null)).toMatchObject({ cases: 0 });
  });

  test('a case that was asked long ago is kept as long as something is done about it', async () => {
    await using stores = await open(() => 0);
    const takenAt = daysAgo(2);
    const looked = aged('proposed', 'looked-again', 300);
    await keep(stores.store, { ...looked, diagnosis: { ...looked.diagnosis, takenAt } });
    const granted = aged('resolved', 'not-taken-back', 300);
    if (!('plan' in granted)) throw new Error('there is a plan');
    await keep(stores.store, {
      ...granted,
      plan: { ...granted.plan, terms: { ...granted.plan.terms, grantHours: 8 } },
    });

    expect(await letGo(stores, 90, null)).toMatchObject({ cases: 0 });
  });

  test('a case that has moved since it was read is not forgotten', async () => {
    await using stores = await open(() => 0);
    const kept = await keep(stores.store, aged('proposed', 'c-1', 91));
    await keep(stores.store, aged('approved', 'c-1', 91), 1);

    expect(kept && (await stores.past.forget(kept))).toBe(false);

    expect((await stores.store.read('c-1'))?.current.stage).toBe('approved');
  });

  test('the audit is cut off where it is too old, and is whole from there on, again and again', async () => {
    await using stores = await open(() => 0);
    await record(stores, 500, 450, 401, 399, 450, 1);

    expect(await letGo(stores, 90, 400)).toMatchObject({ lines: 3 });

    const lines = await linesOf(stores);
    expect(lines.map(({ seq, event }) => [seq, event])).toEqual([
      [4, 'opened'],
      [5, 'opened'],
      [6, 'opened'],
      [7, 'cut'],
    ]);
    expect(lines.at(-1)).toMatchObject({ at: NOW, cut: { seq: 3, hash: lines[0]?.previous } });
    expect(await firstBroken(lines)).toBeNull();

    expect(await letGo(stores, 90, 30)).toMatchObject({ lines: 2 });
    const again = await linesOf(stores);
    expect(again.map(({ seq, event }) => [seq, event])).toEqual([
      [6, 'opened'],
      [7, 'cut'],
      [8, 'cut'],
    ]);
    expect(await firstBroken(again)).toBeNull();
  });

  test('an audit of which all is old goes on from its cut; one of which nothing is old stays', async () => {
    await using stores = await open(() => 0);
    await record(stores, 500, 500);
    expect(await letGo(stores, 90, 400)).toMatchObject({ lines: 2 });
    await record(stores, 0);

    expect(await letGo(stores, 90, 400)).toMatchObject({ lines: 0 });

    const lines = await linesOf(stores);
    expect(lines.map(({ seq }) => seq)).toEqual([3, 4]);
    expect(await firstBroken(lines)).toBeNull();
  });

  test('nothing of the audit goes from the opening of a case on that is still open', async () => {
    await using stores = await open(() => 0);
    const long = aged('applied', 'long', 450);
    await record(stores, 500, 451);
    await stores.store.save(long, 0, { ...opened(long), at: daysAgo(450) });
    await record(stores, 449, 1);

    expect(await letGo(stores, null, 400)).toMatchObject({ cases: 0, lines: 2 });

    expect((await linesOf(stores)).map(({ at }) => at)).toEqual([daysAgo(450), daysAgo(449), daysAgo(1), NOW]);
  });

  test('an audit that somebody else has cut off is broken, and so is one that was cut off beyond its mark', async () => {
    await using stores = await open(() => 0);
    await record(stores, 500, 450, 300, 300, 300);
    const whole = await linesOf(stores);
    expect(await firstBroken(whole.slice(2))).toMatchObject({ seq: 1 });
    await letGo(stores, 90, 400);

    const lines = await linesOf(stores);

    expect(await firstBroken(lines)).toBeNull();
    expect(await firstBroken(lines.slice(1))).toEqual({ seq: 1, why: 'it is not there: in its place stands line 4' });
    expect(await firstBroken(lines.with(0, { ...(lines[0] as AuditLine), previous: 'x' }))).toMatchObject({ seq: 3 });
  });

  test('a cut that was not carried out whole is whole from where it got to, and is carried on', async () => {
    await using stores = await open(() => 0);
    await record(stores, 500, 499, 498, 1);
    const third = (await linesOf(stores))[2];
    await stores.store.record(cutHappening({ seq: third?.seq ?? 0, hash: third?.hash ?? '' }, daysAgo(0)));

    expect(await firstBroken((await linesOf(stores)).slice(1))).toBeNull();
    expect(await letGo(stores, 90, 400)).toMatchObject({ lines: 3 });
    expect(await firstBroken(await linesOf(stores))).toBeNull();
  });

  test('more than goes at a time goes in several', async () => {
    await using stores = await open(() => 0);
    await record(stores, ...Array.from({ length: MOST_CUT + 10 }, () => 500), 1);

    expect(await letGo(stores, 90, 400)).toMatchObject({ lines: MOST_CUT + 10 });

    const lines = await linesOf(stores);
    expect(lines.map(({ event }) => event)).toEqual(['opened', 'cut', 'cut']);
    expect(await firstBroken(lines)).toBeNull();
  }, 120_000);

  test('what is to be kept for ever is', async () => {
    await using stores = await open(() => 0);
    await record(stores, 9_000);
    await keep(stores.store, aged('resolved', 'c-1', 9_000));

    expect(await letGo(stores, null, null)).toEqual({ cases: 0, lines: 0 });
  });
}
