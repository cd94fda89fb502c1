import type { Diagnosis, LinkState } from '../../../services/index.ts';
import { marked, type Run, run } from '../../parts/run.ts';
import { block, line, type Section, under } from '../../parts/section.ts';
import { capital, listed } from '../../parts/words.ts';

type State = LinkState['state'];

const SIGNS: { readonly [S in State]: string } = {
  sound: '✓',
  broken: '✕',
  unread: '?',
  'not-reached': '–',
  'not-looked': '○',
};

/** In the order in which they matter to whoever listens. */
const WORDS: readonly (readonly [State, string])[] = [
  ['broken', 'broken'],
  ['unread', 'not read'],
  ['not-reached', 'not reached'],
  ['not-looked', 'not looked at'],
  ['sound', 'sound'],
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
    const sign = marked(SIGNS[state], link, DRESS[state]);
    return index === 0 ? [sign] : [BETWEEN, sign];
  });
  return block({ id: 'chain', lines: [line(...signs), under(run(spoken(links), { isSubtle: true, size: 'Small' }))] });
}

function spoken(links: readonly LinkState[]): string {
  const parts = WORDS.flatMap(([state, word]) => {
    const names = links.filter((each) => each.state === state).map(({ link }) => link);
    if (names.length === 0) return [];
    if (state === 'sound') return [names.length === links.length ? 'all links sound' : 'the rest sound'];
    return [`${word}: ${listed(names)}`];
  });
  return `${capital(parts.join('; '))}.`;
}
