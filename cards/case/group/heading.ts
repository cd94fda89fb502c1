import { say, type Words } from '../../../sentences/index.ts';
import type { Case } from '../../../services/index.ts';
import type { Work } from '../fix/work.ts';
import { soundOf } from './members.ts';
import { groupOf } from './subject.ts';

/** What a case about several certificates is headed with, in place of what is said of one. */
export function headingOfGroup(current: Case & Work): Words | null {
  const group = groupOf(current);
  if (!group) return null;
  const [done, count] = [soundOf(current).length, group.members.length];
  switch (current.stage) {
    case 'approved':
    case 'applied':
      return say('group.working', { done, count });
    case 'resolved': {
      const isGreen = soundOf(current).every(({ colour }) => colour === 'green');
      return say(isGreen ? 'group.all-green' : 'group.all-fixed', { count });
    }
    default:
      return say('group.stopped', { done, count });
  }
}
