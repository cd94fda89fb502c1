import { NOW } from '../../../helpers/cases.ts';
import { TARGET } from '../../../helpers/changes.ts';
import type { Open } from './open.ts';

const HOUR = 3_600_000;
const SHOP = { certificateId: TARGET.certificateId, name: TARGET.name };
const PAY = { certificateId: '/subscriptions/s/pay', name: "pay 'é 😀" };

/** What every note of what was offered to choose from has to do. */
export function keepsOffers(open: Open): void {
  test('what was last offered in a thread is known through whichever door, and after a restart too', async () => {
    await using one = await open(() => 0, 'offered');
    {
      await using other = await open(() => 0, 'offered');
      await one.offers.keep('19:room;messageid=1', { choices: [PAY], at: NOW });
      await one.offers.keep('19:room;messageid=2', { choices: [PAY], at: NOW });
      await other.offers.keep('19:room;messageid=1', { choices: [SHOP, PAY], at: NOW });

      expect(await one.offers.last('19:room;messageid=1')).toEqual({ choices: [SHOP, PAY], at: NOW });
    }
    await using again = await open(() => 0, 'offered');
    expect(await again.offers.last('19:room;messageid=1')).toEqual({ choices: [SHOP, PAY], at: NOW });
    expect(await again.offers.last('19:room;messageid=2')).toEqual({ choices: [PAY], at: NOW });
    expect(await again.offers.last('19:room')).toBeNull();
  });

  test('a choice of many certificates with long ids is kept whole', async () => {
    await using stores = await open(() => 0);
    const choices = Array.from({ length: 50 }, (_, number) => ({ ...PAY, certificateId: 'é'.repeat(900) + number }));

    await stores.offers.keep('thread', { choices, at: NOW });

    expect((await stores.offers.last('thread'))?.choices).toEqual(choices);
  });

  test('what nobody can mean any more is swept away by and by', async () => {
    let now = Date.parse(NOW);
    await using stores = await open(() => now);
    await stores.offers.keep('old', { choices: [SHOP], at: NOW });
    now += 5 * HOUR;
    await stores.offers.keep('newer', { choices: [SHOP], at: NOW });
    now += 2 * HOUR;
    await stores.offers.keep('newest', { choices: [SHOP], at: NOW });

    expect(await gone(() => stores.offers.last('old'))).toBe(true);
    expect(await stores.offers.last('newer')).not.toBeNull();
    expect(await stores.offers.last('newest')).not.toBeNull();
  });
}

/** What every note of what was heard has to do. */
export function hearsOnce(open: Open): void {
  test('a message is heard once in its conversation, through whichever door, and after a restart too', async () => {
    await using one = await open(() => 0, 'heard');
    {
      await using other = await open(() => 0, 'heard');
      const heard = await Promise.all(
        Array.from({ length: 10 }, (_, index) => (index % 2 ? one : other).heard.add('19:room@thread.v2', '17')),
      );

      expect(heard.filter(Boolean)).toHaveLength(1);
    }
    await using again = await open(() => 0, 'heard');
    expect(await again.heard.add('19:room@thread.v2', '17')).toBe(false);
    expect(await again.heard.add('19:room@thread.v2', 'f:1/#?%')).toBe(true);
    expect(await again.heard.add('19:other@thread.v2', '17')).toBe(true);
    expect(await again.heard.add('19:room@thread.v2 17', '')).toBe(true);
  });

  test('what was forgotten is heard anew, and what was never heard is forgotten without harm', async () => {
    await using stores = await open(() => 0);
    await stores.heard.add('room', '17');
    await stores.heard.add('room', '18');

    await stores.heard.forget('room', '17');
    await stores.heard.forget('room', '99');

    expect(await stores.heard.add('room', '17')).toBe(true);
    expect(await stores.heard.add('room', '18')).toBe(false);
  });

  test('whether something was heard can be asked without hearing it', async () => {
    await using stores = await open(() => 0);
    await stores.heard.add('room', '17');

    expect(await stores.heard.has('room', '17')).toBe(true);
    expect(await stores.heard.has('room', '18')).toBe(false);
    expect(await stores.heard.has('other', '17')).toBe(false);
    expect(await stores.heard.add('room', '18')).toBe(true);
  });

  test('what was heard is remembered for a day, and swept away by and by', async () => {
    let now = Date.parse(NOW);
    await using stores = await open(() => now);
    await stores.heard.add('room', 'old');
    now += 23 * HOUR;
    expect(await stores.heard.add('room', 'old')).toBe(false);
    now += 2 * HOUR;
    await stores.heard.add('room', 'newest');

    expect(await gone(async () => ((await stores.heard.add('room', 'old')) ? null : 'there'))).toBe(true);
    expect(await stores.heard.add('room', 'newest')).toBe(false);
  });
}

/** A store that sweeps by the way takes a moment. */
async function gone(look: () => Promise<unknown>): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if ((await look()) === null) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
