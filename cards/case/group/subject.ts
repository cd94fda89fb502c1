import { say, type Words } from '../../../sentences/index.ts';
import { type Case, type Group, nameOf, type Plan } from '../../../services/index.ts';
import { name, plainName } from '../../parts/clean.ts';

/** What is asked about, and the plan for it, where there is one. */
interface Asked {
  readonly target: Case['target'];
  readonly plan?: Plan;
}

/** The certificates that one plan mends together; null where a case is about one. */
export function groupOf({ plan }: Asked): Group | null {
  return plan?.group ?? null;
}

/** What a case is about: its certificate, or how many of which vault. */
export function subjectOfCase(current: Asked): Words {
  return manyOf(current, name) ?? name(current.target.name);
}

/** The same where a name may be read as markup: null where it could be. */
export function spokenSubject(current: Asked): Words | null {
  return manyOf(current, plainName) ?? plainName(current.target.name);
}

function manyOf(current: Asked, called: (text: string) => string | null): Words | null {
  const group = groupOf(current);
  if (!group) return null;
  const count = group.members.length;
  const vault = group.vaultId && called(nameOf(group.vaultId));
  return vault ? say('group.about', { count, vault }) : say('group.about-several', { count });
}

/** What stands below it in the head of the card: host names, or the certificates themselves. */
export function namesUnder(current: Asked): readonly string[] {
  return groupOf(current)?.members.map((member) => member.name) ?? current.target.hostNames;
}
