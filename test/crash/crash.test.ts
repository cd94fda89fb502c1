import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseCard } from '../../cards/case-card.ts';
import { firstBroken } from '../../services/domain/audit-check.ts';
import { withoutTimes } from '../helpers/without-times.ts';
import { stories } from '../world-builder/stories.ts';
import { crashAt, type Ended, type Verb } from './crash.ts';

jest.setTimeout(240_000);

/** One world for each kind of change that a plan can make. */
const WORLDS = [
  'grant-missing',
  'role-missing',
  'firewall-blocks-app-service',
  'vault-soft-deleted',
  'secret-soft-deleted',
  'secret-disabled',
  'renewal-not-automatic',
  'sync-overdue',
  'hostname-unbound',
  'vault-moved',
];
/** Those of them whose undo is tried as well. */
const UNDONE = WORLDS.filter((name) => stories[name]?.says.undone);
/** How many points are tried side by side. */
const AT_ONCE = 4;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every kind of change that Greenlight makes is among them', () => {
  const kinds = new Set(WORLDS.flatMap((name) => stories[name]?.says.plan ?? []));

  expect([...kinds].toSorted()).toEqual([
    'add-access-policy',
    'assign-role',
    'bind-hostname',
    'enable-secret-version',
    'import-certificate',
    'recover-secret',
    'recover-vault',
    'set-network-bypass',
    'start-renewal',
    'sync-certificate',
  ]);
});

const trials = WORLDS.flatMap((name) => {
  const verbs: readonly Verb[] = UNDONE.includes(name) ? ['approve', 'undo'] : ['approve'];
  return verbs.map((verb) => [name, verb] as const);
});

test.each(trials)(
  '%s, %s: killed at any moment, the work is carried on to its end, and nothing is done twice',
  async (name, verb) => {
    const world = JSON.parse(readFileSync(`test/worlds/${name}.json`, 'utf8')) as object;
    let died = 0;
    for (let first = 1; ; first += AT_ONCE) {
      const points = Array.from({ length: AT_ONCE }, (_, index) => first + index);
      const ends = await Promise.all(
        points.map((point) => crashAt(world, verb, point, { file: join(folder, `${name}-${verb}-${point}.sqlite`) })),
      );
      for (const [index, end] of ends.entries()) await holds(end, `${name} ${verb}, killed at ${points[index]}`, verb);
      died += ends.filter(({ survived }) => !survived).length;
      if (ends.some(({ survived }) => survived)) break;
    }
    expect(died).toBeGreaterThanOrEqual(5);
  },
);

/** What has to hold of every case, whenever its worker was killed. */
async function holds({ survived, current, audit, writes, shown }: Ended, told: string, verb: Verb): Promise<void> {
  const fault = 'fault' in current ? current.fault : null;
  expect({ told, fault, stage: current.stage }).toEqual({
    told,
    fault: null,
    stage: verb === 'undo' ? 'undone' : 'resolved',
  });
  expect({ told, twice: Object.entries(writes).filter(([, count]) => count > 1) }).toEqual({ told, twice: [] });
  expect({ told, broken: await firstBroken(audit) }).toEqual({ told, broken: null });
  expect(audit.at(-1)).toMatchObject({ caseId: current.id, stage: current.stage });
  if (survived || shown === null) return;
  const card = caseCard(current, current.diagnosis.takenAt).card;
  expect({ told, right: withoutTimes(shown) === withoutTimes(card) }).toEqual({ told, right: true });
}
