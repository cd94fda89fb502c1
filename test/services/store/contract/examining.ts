import type { Case, Stage } from '../../../../services/domain/case.ts';
import { STORE_STEPS } from '../../../../services/domain/examined.ts';
import { caseAt } from '../../../helpers/cases.ts';
import { keep } from '../../../helpers/stores.ts';
import type { Open } from './open.ts';

function at(stage: Stage, id = 'c-1'): Case {
  return { ...caseAt[stage], id };
}

/** What every store has to tell of itself. */
export function examinesItself(open: Open): void {
  test('a store tells each part of it that works, and leaves nothing behind', async () => {
    await using stores = await open(() => 0);
    await keep(stores.store, at('approved'));

    for (const _ of [1, 2]) expect(await Array.fromAsync(stores.examine())).toEqual([...STORE_STEPS]);

    expect(await stores.queue.take(60)).toBeNull();
    expect(await Array.fromAsync(stores.rooms.all())).toEqual([]);
    expect((await stores.store.unfinished()).map(({ current }) => current.id)).toEqual(['c-1']);
    expect(await Array.fromAsync(stores.store.audit())).toHaveLength(1);
  });
}
