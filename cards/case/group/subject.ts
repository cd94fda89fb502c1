import { say, type Words } from '../../../sentences/index.ts';
import { type Case, type Group, nameOf } from '../../../services/index.ts';
import { name, plainName } from '../../parts/clean.ts';

/** The certificates that one plan mends together; null where a case is about one. */
export function groupOf(current: Case): Group | null {
  return ('plan' in current && current.plan.group) || null;
}

/** What a case is about: its certificate, or how many of which vault. */
export function subjectOfCase(current: Case): Words {
  return manyOf(current, name) ?? name(current.target.name);
}

/** The same where a name may be read as markup: null where it could be. */
export function spokenSubject(current: Case): Words | null {
  return manyOf(current, plainName) ?? plainName(current.target.name);
}

function manyOf(current: Case, called: (text: string) => string | null): Words | null {
  const group = groupOf(current);
  if (!group) return null;
  const count = group.members.length;
  const vault = group.vaultId && called(nameOf(group.vaultId));
  return vault ? say('group.about', { count, vault }) : say('group.about-several', { count });
}

/** What stands below it in the head of the card: host names, or the certificates themselves. */
export function namesUnder(current: Case): readonly string[] {
  return groupOf(current)?.members.map((member) => member.name) ?? current.target.hostNames;
}
