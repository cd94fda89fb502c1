import { say, type Words } from '../../sentences/index.ts';
import type { Case, OpenMatter } from '../../services/index.ts';
import { found } from '../history/found.ts';
import { name } from '../parts/clean.ts';
import { absolute } from '../parts/time.ts';
import type { Entry } from './document.ts';

/** What is not over: which certificate, how it stood, and what waits for whom. */
export function matterEntry(matter: OpenMatter): Entry {
  return { at: null, text: matterWords(matter), under: [waitWords(matter)] };
}

/** "kv-shop-wildcard: yellow, broken at access (grant-missing)" */
export function matterWords({ current }: OpenMatter): Words {
  return say('report.about', { certificate: name(current.target.name), told: found(current.diagnosis) });
}

/** What it waits for, from whom, and since when. */
export function waitWords({ current, wait }: OpenMatter): Words {
  const asked = { person: name(current.askedBy.name), at: absolute(current.openedAt) };
  switch (wait.for) {
    case 'approval':
      return say('report.waits-approval', { ...asked, left: wait.left });
    case 'way':
      return say('report.waits-way', { ...asked, guard: wait.guard.says });
    case 'hand':
      return say('report.waits-hand', asked);
    case 'bot':
      return say('report.waits-bot', decided(current));
    case 'look':
      return say('report.waits-look', decided(current));
    case 'lapse':
      return say('report.waits-lapse', { at: absolute(wait.at) });
  }
}

/** Who has decided last; of what nobody decided, who asked. */
function decided(current: Case) {
  if ('undoneBy' in current && current.undoneBy)
    return { person: name(current.undoneBy.name), at: absolute(current.undoneAt) };
  if ('decidedBy' in current) return { person: name(current.decidedBy.name), at: absolute(current.decidedAt) };
  return { person: name(current.askedBy.name), at: absolute(current.openedAt) };
}
