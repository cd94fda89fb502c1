import { decide } from '../../../services/cases/decide.ts';
import type { Ports } from '../../../services/cases/ports.ts';
import { ANA, BEN } from '../../helpers/cases.ts';

import { CLEO, HALF_AN_HOUR, proposed } from './deciding.ts';
import { pressed } from './room.ts';

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

const TURNS = 100;

/** A store that lets others save first. */
function slowly({ store }: Ports, id: string): Ports['store'] {
  return {
    ...store,
    save: async (next, revision, happening) => {
      for (let turn = 0; turn < TURNS && (await store.read(id))?.revision === revision; ) turn += 1;
      return store.save(next, revision, happening);
    },
  };
}
