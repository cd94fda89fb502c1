import { oneLook } from '../../../services/azure/one-look.ts';
import type { Evidence } from '../../../services/domain/evidence.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';

const ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/certificates/shop';
const inventory = {} as Inventory;
const nothing = () => false;
const settled = () => new Promise((done) => setImmediate(done));

/** Looks that end when they are told to, and what each was asked to find out. */
function looking() {
  const looks: { readonly isWorthMore: boolean; end(says: string): void; fail(): void }[] = [];
  const observe = oneLook(
    (_id, _inventory, isWorthMore) =>
      new Promise((resolve, reject) => {
        looks.push({
          get isWorthMore() {
            return isWorthMore({} as Evidence);
          },
          end: (takenAt) => resolve({ takenAt } as Evidence),
          fail: () => reject(new Error('Azure is gone')),
        });
      }),
  );
  return { looks, observe };
}

test('all who ask while somebody looks have the next look together, which begins after they have asked', async () => {
  const { looks, observe } = looking();

  const first = observe(ID, inventory, nothing);
  const second = observe(ID, inventory, nothing);
  const third = observe(ID.toUpperCase(), inventory, nothing);
  looks[0]?.end('before');
  await settled();
  const fourth = observe(ID, inventory, nothing);
  looks[1]?.end('after');
  await settled();
  looks[2]?.end('last');

  expect((await Promise.all([first, second, third, fourth])).map(({ takenAt }) => takenAt)).toEqual([
    'before',
    'after',
    'after',
    'last',
  ]);
  expect(looks).toHaveLength(3);
});

test('who asks when nobody looks has a look at once', async () => {
  const { looks, observe } = looking();

  const first = observe(ID, inventory, nothing);
  looks[0]?.end('one');
  await first;
  await settled();
  void observe(ID, inventory, nothing);

  expect(looks).toHaveLength(2);
});

test('another certificate, another inventory or another site is another look', () => {
  const { looks, observe } = looking();

  void observe(ID, inventory, nothing);
  void observe(`${ID}2`, inventory, nothing);
  void observe(ID, {} as Inventory, nothing);
  void observe(ID, inventory, nothing, ['/site']);

  expect(looks).toHaveLength(4);
});

test('a look together explains what any of those would know who wait for it', async () => {
  const { looks, observe } = looking();

  void observe(ID, inventory, nothing);
  void observe(ID, inventory, nothing);
  void observe(ID, inventory, () => true);
  looks[0]?.end('before');
  await settled();

  expect(looks.map(({ isWorthMore }) => isWorthMore)).toEqual([false, true]);
});

test('a look that fails is told to those who had it alone', async () => {
  const { looks, observe } = looking();

  const first = observe(ID, inventory, nothing);
  const second = observe(ID, inventory, nothing);
  looks[0]?.fail();
  await expect(first).rejects.toThrow('Azure is gone');
  looks[1]?.end('well');

  expect((await second).takenAt).toBe('well');
});
