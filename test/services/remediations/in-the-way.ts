import type { Change } from '../../../services/domain/change.ts';
import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { needsOf } from '../../../services/domain/need.ts';
import type { Guard } from '../../../services/domain/plan.ts';
import { blockedBy } from '../../../services/remediations/guards/index.ts';
import { inEnglish } from '../../helpers/english.ts';
import { evidence } from '../../helpers/facts.ts';
import { ALONE } from './planning.ts';

/** What is known beside the changes themselves. */
export interface Given {
  readonly facts?: Partial<Facts>;
  readonly unseen?: readonly FactName[];
  readonly leftOut?: readonly FactName[];
  readonly room?: readonly string[] | null;
  readonly found?: readonly string[];
}

/** What stands in the way of these changes, in English. */
export function inTheWayOf(changes: readonly Change[], given: Given = {}): readonly Guard[] {
  const { facts, unseen, leftOut, room = null, found = [] } = given;
  const seen = evidence(facts, unseen, undefined, leftOut);
  return inEnglish(blockedBy({ ...ALONE, changes, needs: changes.map(needsOf), found, room }, seen));
}
