import { BEN, enter, pictureOf } from './room.ts';

const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';
const FIX = ['PUT accessPolicies/add', 'PUT certificates/kv-shop-wildcard-contoso-com'];

test('one asks in a channel and may not approve, another approves, the card on the screen turns green, and another press changes nothing', async () => {
  const { client, writes } = await enter({ world: 'seed-incident', at: 'ana', place: 'channel' });
  await client.say(QUESTION);
  const yellow = await client.card('App Service may not read the vault');
  await yellow.screenshot({ path: pictureOf('yellow') });
  await client.page.screenshot({ path: pictureOf('channel-yellow') });
  const old = client.cardMessage('App Service may not read the vault');

  await client.press(yellow, 'Approve fix');
  await client.reads(/^Whoever asked may not approve/);
  expect(await writes()).toEqual([]);

  await client.press(yellow, 'Approve fix', BEN);
  const green = await client.card('Fixed: every link is sound');
  expect(await green.innerText()).toContain('Approved by Ben Okafor');
  expect(await green.getByRole('button', { name: 'Approve fix' }).count()).toBe(0);
  expect(await writes()).toEqual(FIX);

  const again = await client.pressOld(BEN, 'approve', old);
  expect(JSON.stringify(again)).toContain('Fixed: every link is sound');
  expect(await writes()).toEqual(FIX);
  expect(await client.cardsAbout('kv-shop-wildcard')).toBe(1);
});

test('a fix is taken back by whoever approved it, and the history tells all of it', async () => {
  const { client, writes } = await enter({ world: 'seed-incident', at: 'ana', place: 'channel' });
  await client.say(QUESTION);
  await client.press(await client.card('App Service may not read the vault'), 'Approve fix', BEN);

  await client.press(await client.card('Fixed: every link is sound'), 'Undo', BEN);
  const yellow = await client.card('The fix was taken back');
  expect(await yellow.innerText()).toMatch(/Access policy of kv-shop: taken back[\s\S]*Taken back by Ben Okafor/);
  expect(await writes()).toEqual([...FIX, 'PUT accessPolicies/remove']);

  await client.say('history');
  const told = await (await client.card('Last fix approved by Ben Okafor')).innerText();
  for (const line of [
    /Asked; yellow, broken at access \(grant-missing\)\n.*by Ana Silva/,
    /Approved 2 changes\n.*by Ben Okafor/,
    /Sync of kv-shop-wildcard-contoso-com: asked for/,
    /Looked afterwards; green, resolved/,
    /Asked to take back 2 changes\n.*by Ben Okafor/,
    /Taken back; yellow/,
  ]) {
    expect(told).toMatch(line);
  }
});

test('one person at the keyboard asks, approves, and sees it turn green step by step, as in the demo', async () => {
  const { client, writes, slowDown } = await enter({
    world: 'seed-incident',
    at: 'ben',
    place: 'channel',
    settings: { GREENLIGHT_FOUR_EYES: 'off' },
  });
  await slowDown();
  await client.say(QUESTION);

  await client.press(await client.card('App Service may not read the vault'), 'Approve fix');

  const green = await client.card('Fixed: every link is sound');
  await green.screenshot({ path: pictureOf('green') });
  await client.page.screenshot({ path: pictureOf('channel-green') });
  const story = [
    /App Service may not read the vault/,
    /Carrying out the fix[\s\S]*Now: Let Microsoft Azure App Service read kv-shop[\s\S]*Then: Sync/,
    /Carrying out the fix[\s\S]*✓ kv-shop gives Microsoft Azure App Service get[\s\S]*Now: Sync/,
    /Fixed: every link is sound/,
  ];
  expect(await client.untold(story)).toEqual([]);
  expect(await writes()).toEqual(FIX);
});
