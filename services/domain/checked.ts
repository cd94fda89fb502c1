import type { Words } from '../../sentences/index.ts';

/** How a thing that the bot lives by stands: it works, it will do but wants a look, or the bot cannot do its work with it. */
export type Verdict = 'ok' | 'warn' | 'fail';

/** What the bot looks at when it is asked how it is itself. */
export type CheckName =
  | 'node'
  | 'configuration'
  | 'store'
  | 'identity'
  | 'clock'
  | 'resource-graph'
  | 'directory'
  | 'reading'
  | 'vault'
  | 'fixes'
  | 'excess'
  | 'keys'
  | 'teams'
  | 'sign-in'
  | 'manifest';

/** What mends it: commands to be run one after the other, or a setting of the bot. */
export type Mend = { readonly commands: readonly string[] } | { readonly setting: string };

/** One line of what the bot found out about itself. */
export interface Checked {
  readonly check: CheckName;
  readonly verdict: Verdict;
  /** The Azure scope that it is about; null where it is about none. */
  readonly scope: string | null;
  readonly says: Words;
  readonly mend: Mend | null;
}

/** The worst of some verdicts. */
export function worstOf(lines: readonly Pick<Checked, 'verdict'>[]): Verdict {
  const verdicts = lines.map(({ verdict }) => verdict);
  return (['fail', 'warn'] as const).find((each) => verdicts.includes(each)) ?? 'ok';
}
