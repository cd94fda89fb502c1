import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstBroken } from '../../services/domain/audit-check.ts';
import { readWorld } from '../helpers/room.ts';
import { crashAt, type Ended } from './crash.ts';

jest.setTimeout(240_000);

const VAULT = 'kv-team-0002';
const AT_ONCE = 12;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The vault that lost its grant with three certificates, so that there is a first, a middle and a last. */
function threeOfOneCause(): object {
  const world = readWorld('forty-one-cause');
  const ofVault = world.resources.filter(({ type, name }) => type.endsWith('/certificates') && name.startsWith(VAULT));
  const dropped = new Set(ofVault.slice(3).map(({ id }) => id));
  return { ...world, resources: world.resources.filter(({ id }) => !dropped.has(id)) };
}

test('killed at any moment, a group is carried on where it was: each certificate synced once, in order, all green', async () => {
  const dead: Ended[] = [];
  for (let first = 1, survived = false; !survived; first += AT_ONCE) {
    const points = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    const keptFor = (point: number) => ({ file: join(folder, `group-${point}.sqlite`) });
    const ends = await crashAt(threeOfOneCause(), 'approve', points, keptFor, VAULT);
    for (const end of ends) await isWhole(end);
    dead.push(...ends.filter((end) => !end.survived));
    survived = ends.some((end) => end.survived);
  }

  // Begun, asked and kept for each of four changes, and a look kept for each of three certificates.
  expect(dead.length).toBeGreaterThanOrEqual(4 * 3 + 3);
});

async function isWhole({ current, audit, writes }: Ended): Promise<void> {
  const fault = 'fault' in current ? current.fault : null;
  expect({ stage: current.stage, fault }).toEqual({ stage: 'resolved', fault: null });
  expect('checks' in current && current.checks?.map(({ member, sound }) => [member, sound])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
  expect(Object.keys(writes).map((each) => each.split('?')[0]?.split('/').at(-1))).toEqual([
    'add',
    ...['app00002', 'app00008', 'app00014'].map((name) => `${VAULT}-${name}`),
  ]);
  expect(Object.values(writes)).toEqual([1, 1, 1, 1]);
  expect(await firstBroken(audit)).toBeNull();
}
