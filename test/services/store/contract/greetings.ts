import type { Open } from './open.ts';

/** What every note of who was greeted has to do. */
export function greetsOnce(open: Open): void {
  test('a conversation is greeted once, through whichever door, and after a restart too', async () => {
    await using one = await open(() => 0, 'greeted');
    {
      await using other = await open(() => 0, 'greeted');
      const greeted = await Promise.all(
        Array.from({ length: 10 }, (_, index) => (index % 2 ? one : other).greeted.add('19:room@thread.v2')),
      );

      expect(greeted.filter(Boolean)).toHaveLength(1);
    }
    await using again = await open(() => 0, 'greeted');
    expect(await again.greeted.add('19:room@thread.v2')).toBe(false);
    expect(await again.greeted.add('a:1/#?%')).toBe(true);
  });

  test('a conversation that the bot has left is greeted anew when it comes back', async () => {
    await using stores = await open(() => 0);
    await stores.greeted.add('19:room@thread.v2');
    await stores.greeted.add('19:other@thread.v2');

    await stores.greeted.remove('19:room@thread.v2');
    await stores.greeted.remove('19:never@thread.v2');

    expect(await stores.greeted.add('19:room@thread.v2')).toBe(true);
    expect(await stores.greeted.add('19:other@thread.v2')).toBe(false);
  });
}
