import { enter } from './room.ts';

test('a sync in a chat of two shows what is being done before it is done', async () => {
  const { client, writes, slowDown } = await enter({ world: 'sync-overdue', at: 'ben', place: 'personal' });
  await slowDown();
  await client.say('what is the matter with shop.contoso.com?');

  await client.press(await client.card('App Service has not taken the newest certificate'), 'Sync now');

  await client.card('Fixed: every link is sound');
  const story = [
    /Looking at the certificate/,
    /App Service has not taken the newest certificate/,
    /Carrying out the fix[\s\S]*Now: Sync kv-shop-wildcard-contoso-com/,
    /✓ Sync of kv-shop-wildcard-contoso-com: done/,
    /Fixed: every link is sound/,
  ];
  expect(await client.untold(story)).toEqual([]);
  expect(await writes()).toEqual(['PUT certificates/kv-shop-wildcard-contoso-com']);
});

test('a certificate is found from the compose box, and its card is sent, looked at again, and asked from', async () => {
  const { client, writes } = await enter({ world: 'seed-incident', at: 'ana', place: 'personal' });

  await client.search('no-such-name');
  await client.reads('No certificate fits that.');
  await client.search('shop');
  await client.page.getByRole('heading', { name: 'Yellow · kv-shop-wildcard-contoso-com' }).click();
  await client.send();
  const found = await client.card('Broken at access');
  await client.press(found, 'Look again');
  await client.press(found, 'Ask here');
  await client.reads('Greenlight answers below.');

  const yellow = await client.card('App Service may not read the vault');
  expect(await yellow.getByRole('button', { name: 'Approve fix' }).count()).toBe(1);
  expect(await client.cardsAbout('kv-shop-wildcard')).toBe(2);
  // The greeting, the card that was sent, and the case: to be sent a card is no question.
  expect(await client.cardsAbout('')).toBe(3);
  expect(await writes()).toEqual([]);
});
