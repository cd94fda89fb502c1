import { capital, clauses, type Key, listed, say, type Words } from '../../../sentences/index.ts';
import type { Diagnosis, LinkState } from '../../../services/index.ts';
import { marked, type Run, run } from '../../parts/run.ts';
import { block, line, type Section, under } from '../../parts/section.ts';
import { linkName } from './link-names.ts';

type State = LinkState['state'];

const SIGNS: { readonly [S in State]: string } = {
  sound: '✓',
  broken: '✕',
  unread: '?',
  'not-reached': '–',
  'not-looked': '○',
};

/** In the order in which they matter to whoever listens. What is sound is named by no name. */
const WORDS: readonly (readonly [Exclude<State, 'sound'>, Key])[] = [
  ['broken', 'links.broken'],
  ['unread', 'links.unread'],
  ['not-reached', 'links.not-reached'],
  ['not-looked', 'links.not-looked'],
];

const DRESS: { readonly [S in State]: object } = {
  sound: { isSubtle: true },
  broken: { weight: 'Bolder' },
  unread: { weight: 'Bolder' },
  'not-reached': { isSubtle: true },
  'not-looked': { isSubtle: true },
};

/** Never the first sign of a line. */
const BETWEEN = marked('', '· ', { isSubtle: true });

/** Every link in one line for the eye, and in one line of words for the ear. */
export function chain({ chain: links }: Diagnosis): readonly Section[] {
  if (links.length === 0) return [];
  const signs = links.flatMap(({ link, state }, index): readonly Run[] => {
    const sign = marked(SIGNS[state], linkName(link), DRESS[state]);
    return index === 0 ? [sign] : [BETWEEN, sign];
  });
  return block({ id: 'chain', lines: [line(...signs), under(run(spoken(links), { isSubtle: true, size: 'Small' }))] });
}

function spoken(links: readonly LinkState[]): Words {
  const parts = WORDS.flatMap(([state, key]) => {
    const names = links.filter((each) => each.state === state).map(({ link }) => linkName(link));
    return names.length > 0 ? [say(key, { links: listed(names) })] : [];
  });
  const sound = links.some(({ state }) => state === 'sound');
  const rest = say(parts.length > 0 ? 'links.rest-sound' : 'links.all-sound');
  return capital(say('links.spoken', { states: clauses(sound ? [...parts, rest] : parts) }));
}
