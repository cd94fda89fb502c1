import { decide } from '../../../services/cases/decide.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { VAULT_ID } from '../../helpers/changes.ts';
import { inEnglish } from '../../helpers/english.ts';

import { CLEO, carriedOut, HALF_AN_HOUR, proposed } from './deciding.ts';
import { pressed } from './room.ts';

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
      expect(inEnglish(await decide(pressed(before.current, 'undo'), by, ports))).toEqual({
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
