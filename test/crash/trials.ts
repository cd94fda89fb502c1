import { readFileSync } from 'node:fs';
import { caseCard } from '../../cards/case-card.ts';
import { firstBroken } from '../../services/domain/audit-check.ts';
import { withoutTimes } from '../helpers/without-times.ts';
import { stories } from '../world-builder/stories.ts';
import { crashAt, type Ended, type Verb } from './crash.ts';
import type { Kept } from './kept.ts';

/** One world for each kind of change that a plan can make. */
export const WORLDS: readonly string[] = [
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
const AT_ONCE = 12;

/** What has to hold wherever cases are kept: each trial is given a place of its own by its name. */
export function outlivesDeath(keptAs: (name: string) => Kept): void {
  const trials = WORLDS.flatMap((name) => {
    const verbs: readonly Verb[] = UNDONE.includes(name) ? ['approve', 'undo'] : ['approve'];
    return verbs.map((verb) => [name, verb] as const);
  });

  test.each(trials)(
    '%s, %s: killed at any moment, the work is carried on to its end, and nothing is done twice',
    async (name, verb) => {
      const world = JSON.parse(readFileSync(`test/worlds/${name}.json`, 'utf8')) as object;
      const dead: Ended[] = [];
      for (let first = 1, survived = false; !survived; first += AT_ONCE) {
        const points = Array.from({ length: AT_ONCE }, (_, index) => first + index);
        const ends = await crashAt(world, verb, points, (point) => keptAs(`${name}-${verb}-${point}`));
        for (const [index, end] of ends.entries())
          await holds(end, `${name} ${verb}, killed at ${points[index]}`, verb);
        dead.push(...ends.filter((end) => !end.survived));
        survived = ends.some((end) => end.survived);
      }

      expect(dead.length).toBeGreaterThanOrEqual(5);
      // Only of a case that was out of the queue when the worker died is nothing left to show.
      expect(dead.filter(({ shown }) => shown === null)).toHaveLength(1);
    },
  );
}

/** What has to hold of every case, whenever its worker was killed. */
async function holds({ survived, current, audit, writes, shown }: Ended, told: string, verb: Verb): Promise<void> {
  const fault = 'fault' in current ? current.fault : null;
  expect({ told, fault, stage: current.stage }).toEqual({
    told,
    fault: null,
    stage: verb === 'undo' ? 'undone' : 'resolved',
  });
  expect({ told, twice: Object.entries(writes).filter(([, count]) => count > 1) }).toEqual({ told, twice: [] });
  const leftAlone = 'undoSteps' in current ? current.undoSteps.filter(({ outcome }) => outcome === 'left-alone') : [];
  expect({ told, leftAlone }).toEqual({ told, leftAlone: [] });
  expect({ told, broken: await firstBroken(audit) }).toEqual({ told, broken: null });
  expect(audit.at(-1)).toMatchObject({ caseId: current.id, stage: current.stage });
  if (survived || shown === null) return;
  const card = caseCard(current, current.diagnosis.takenAt).card;
  expect({ told, right: withoutTimes(shown) === withoutTimes(card) }).toEqual({ told, right: true });
}
