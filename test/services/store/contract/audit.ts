import { hashOf } from '../../../../services/domain/audit.ts';
import { firstBroken } from '../../../../services/domain/audit-check.ts';
import type { Case, Stage } from '../../../../services/domain/case.ts';
import { caseAt } from '../../../helpers/cases.ts';
import { keep, opened } from '../../../helpers/stores.ts';
import type { Open } from './open.ts';

function at(stage: Stage, id = 'c-1'): Case {
  return { ...caseAt[stage], id };
}

/** What every audit has to do. */
export function keepsAudit(open: Open): void {
  test('every move and every refusal is one line, chained to the one before', async () => {
    await using stores = await open(() => 0);
    await keep(stores.store, at('proposed'));
    await stores.store.record({ ...opened(at('proposed')), event: 'refused', outcome: 'four-eyes' });
    await keep(stores.store, at('approved'), 1);

    const lines = await Array.fromAsync(stores.store.audit());

    expect(lines.map(({ seq, event, outcome }) => [seq, event, outcome])).toEqual([
      [1, 'opened', ''],
      [2, 'refused', 'four-eyes'],
      [3, 'opened', ''],
    ]);
    expect(lines.map(({ previous }) => previous)).toEqual(['', lines[0]?.hash, lines[1]?.hash]);
    for (const line of lines) expect(line.hash).toBe(hashOf(line));
    expect(await firstBroken(lines)).toBeNull();
  });

  test('the audit is read from any line on, and over more than a page', async () => {
    await using stores = await open(() => 0);
    for (let count = 0; count < 1_100; count += 1) await stores.store.record(opened(at('proposed', `c-${count}`)));

    expect(await Array.fromAsync(stores.store.audit(1_098))).toMatchObject([
      { caseId: 'c-1098' },
      { caseId: 'c-1099' },
    ]);
    expect(await Array.fromAsync(stores.store.audit(1_100))).toEqual([]);
    const all = await Array.fromAsync(stores.store.audit());
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 1_100 }, (_, index) => index + 1));
  });

  test('many who write at once, through two doors, make one chain without a gap', async () => {
    await using one = await open(() => 0, 'shared');
    await using other = await open(() => 0, 'shared');

    await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const { store } = index % 2 ? one : other;
        return index % 4 < 2
          ? keep(store, at('proposed', `c-${index}`))
          : store.record(opened(at('proposed', `c-${index}`)));
      }),
    );

    const lines = await Array.fromAsync(one.store.audit());
    expect(lines).toHaveLength(40);
    expect(await firstBroken(lines)).toBeNull();
  });
}
