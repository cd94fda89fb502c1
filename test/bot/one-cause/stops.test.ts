import type { World } from '../../helpers/room.ts';
import { CANARY, changed, EIGHT, enterEstate, groupCase, leaveAll, SECOND, THIRD, VAULT } from './vault-room.ts';

jest.setTimeout(60_000);
afterEach(leaveAll);

/** What Azure answers to the sync of one certificate, however often it is asked. */
function failing(name: string, status: number, message: string) {
  return {
    method: 'PUT',
    path: `certificates/${name}$`,
    times: 99,
    skip: 0,
    status,
    headers: {},
    body: { error: { code: 'Failed', message } },
    applied: false,
  };
}

async function approved(fault: object, patience = 2) {
  const room = await enterEstate((world) => world.behaviour.faults.push(fault), { patience });
  await room.say(`fix all of ${VAULT}`);
  const end = await room.press('approve');
  return { room, end, current: groupCase(end) };
}

test('a canary that Azure refuses for good ends it, and no other is touched', async () => {
  const { room, end, current } = await approved(failing(CANARY, 403, 'Disallowed by policy.'));

  expect(current.stage).toBe('failed');
  expect(changed(room)).toEqual(['PUT accessPolicies/add', `PUT ${CANARY}`]);
  expect(end.text).toContain('Stopped with 0 of 8 done; the rest was left alone');
  expect(end.text).toContain(`✕ ${CANARY}: failed`);
  expect(end.text).toContain(`– ${SECOND}: not begun`);
  expect(end.text).toContain('Disallowed by policy.');
});

test('a third that is refused leaves two done and five not begun, and the card says which', async () => {
  const { room, end, current } = await approved(failing(THIRD, 403, 'Disallowed by policy.'));

  expect(current).toMatchObject({ stage: 'failed', diagnosis: { colour: 'yellow' } });
  expect(changed(room)).toEqual(['PUT accessPolicies/add', ...EIGHT.slice(0, 3).map((name) => `PUT ${name}`)]);
  expect(end.text).toContain('2 of 8 done');
  expect(end.text).toMatch(new RegExp(`✓ ${SECOND}: synced; seen green`));
  expect(end.text).toContain(`✕ ${THIRD}: failed`);
  expect(end.text.match(/not begun/g)).toHaveLength(5);
});

test('one that does not settle while there is patience ends it as well, and is what the card is about then', async () => {
  const { room, end, current } = await approved(failing(SECOND, 504, 'The gateway did not receive a response.'));

  expect(current).toMatchObject({
    stage: 'unresolved',
    stages: ['proposed', 'approved', 'applied', 'unresolved'],
    diagnosis: { colour: 'yellow' },
    checks: [{ sound: true }, { member: 1, sound: false }],
  });
  expect(new Set(changed(room))).toEqual(new Set(['PUT accessPolicies/add', `PUT ${CANARY}`, `PUT ${SECOND}`]));
  expect(end.text).toContain('Stopped with 1 of 8 done; the rest was left alone');
  expect(end.text).toMatch(new RegExp(`✕ ${SECOND}: asked for, but not sound at`));
});

/** The certificates of this world hold one thumbprint: a setting that names it would go on loading another of them. */
function leaveAlone(world: World, thumbprint: string): void {
  for (const [place, name] of EIGHT.entries()) {
    if (name === CANARY) continue;
    const app = name.replace(`${VAULT}-`, '');
    const own = thumbprint.replace(/^../, `0${place}`);
    for (const each of world.resources.filter((resource) => resource.name === name || resource.name === app))
      each.properties = JSON.parse(JSON.stringify(each.properties).replaceAll(thumbprint, own));
  }
}

test('a canary with something wrong that was not before is not sound, though its fault is gone', async () => {
  const room = await enterEstate(
    (world) => {
      const held = world.resources.find(({ name }) => name === CANARY);
      const site = world.resources.find(({ type, name }) => type === 'Microsoft.Web/sites' && name === 'app00002');
      const thumbprint = String(held?.properties.thumbprint);
      const siteConfig = { appSettings: [{ name: 'WEBSITE_LOAD_CERTIFICATES', value: thumbprint }] };
      Object.assign(site?.properties ?? {}, { siteConfig });
      leaveAlone(world, thumbprint);
    },
    { patience: 2 },
  );
  await room.say(`fix all of ${VAULT}`);

  const current = groupCase(await room.press('approve'));

  expect(current.diagnosis.findings.map(({ rule }) => rule)).toContain('thumbprint-pinned');
  expect(current).toMatchObject({ stage: 'unresolved', checks: [{ member: 0, sound: false }] });
  expect(changed(room)).toEqual(['PUT accessPolicies/add', `PUT ${CANARY}`]);
});

test('a sync that the gateway lost is no failure: it is looked at, and the others follow', async () => {
  const lost = { ...failing(CANARY, 504, 'The gateway did not receive a response.'), times: 1, applied: true };
  const { room, current } = await approved(lost, 20);

  expect(current.stage).toBe('resolved');
  expect(changed(room)).toEqual(['PUT accessPolicies/add', ...EIGHT.map((name) => `PUT ${name}`)]);
});

test('a grant that takes its time is waited for at the canary', async () => {
  const room = await enterEstate((world) => Object.assign(world.behaviour, { grantTakesSeconds: 2 }), { patience: 20 });
  await room.say(`fix all of ${VAULT}`);

  const current = groupCase(await room.press('approve'));
  const canaries = changed(room).filter((each) => each === `PUT ${CANARY}`);

  expect(current.stage).toBe('resolved');
  expect(canaries.length).toBeGreaterThan(1);
  expect(changed(room)).toEqual([
    'PUT accessPolicies/add',
    ...canaries,
    ...EIGHT.slice(1).map((name) => `PUT ${name}`),
  ]);
});
