import { CLEO as LISTED } from '../helpers/room.ts';
import { BEN, CLEO, enter } from './room.ts';

test('in a group chat a name that fits several is asked back, what is picked becomes a case, and only who is on the list decides it', async () => {
  const { client, writes } = await enter({
    world: 'forty-one-cause',
    at: 'ana',
    place: 'group',
    settings: { GREENLIGHT_APPROVERS: LISTED.id },
  });

  await client.say('why is kv-team-0002 yellow?');
  await client.press(await client.card('8 certificates fit; which one?'), 'Check kv-team-0002-app00008');
  const yellow = await client.card('App Service may not read the vault');
  expect(await yellow.innerText()).toContain('Yellow · kv-team-0002-app00008');
  expect(await client.cardsAbout('kv-team-0002')).toBe(1);

  // Azure would let Ben do it, and the house would not.
  await client.press(yellow, 'Approve fix', BEN);
  await client.reads(/you are not on the list of those who may decide here/i);
  expect(await yellow.innerText()).toContain('App Service may not read the vault');
  expect(await writes()).toEqual([]);

  await client.press(yellow, 'Decline', CLEO);
  const declined = await client.card('Fix declined; nothing was changed');
  expect(await declined.innerText()).toContain('Declined by Cleo Marsh');
  expect(await declined.getByRole('button', { name: 'Approve fix' }).count()).toBe(0);
  expect(await writes()).toEqual([]);
});
