import { ask } from '../../bot/asking.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { ANA, BEN } from './base.ts';
import type { Expected, Story } from './story.ts';

/** A line of the terminal, as far as a story is judged by it. */
export interface Line {
  readonly event: 'message' | 'press';
  readonly refusal: { readonly code: string; readonly says: string } | null;
  readonly case: {
    readonly stage: string;
    readonly diagnosis: {
      readonly colour: string;
      readonly firstBroken: { readonly link: string; readonly rule: string } | null;
      readonly findings: readonly { readonly rule: string; readonly says: string }[];
      readonly gaps: readonly object[];
    };
    readonly plan: {
      readonly changes: readonly { readonly kind: string }[];
      readonly blockedBy: readonly { readonly rule: string; readonly says: string }[];
    } | null;
  } | null;
  readonly text: string;
  readonly azure: { readonly requests: number; readonly rounds: number };
}

/** How a story went: what was said at each turn, and how the world was before the approval, after it, and after the undo. */
export interface Played {
  readonly lines: readonly Line[];
  readonly worlds: readonly object[];
}

const QUESTION = 'why is kv-shop-wildcard-contoso-com yellow?';

/** Plays a story in the terminal: Ana asks, Ben approves where there is a plan, and takes it back where that can be done. */
export async function play(world: object, { says }: Pick<Story, 'says'>): Promise<Played> {
  const simulator = await startSimulator({ world });
  try {
    const presses = [...(says.plan ? ['approve'] : []), ...(says.undone ? ['undo'] : [])];
    const worlds: object[] = [await worldAt(simulator.url)];
    const lines: Line[] = [];
    const args = [
      ...['--azure', simulator.url, '--json', '--as', ANA, '--approver', BEN, '--patience', '20'],
      ...presses.flatMap((press) => ['--press', press]),
      says.ask ?? QUESTION,
    ];
    const code = await ask(args, {
      out: (text) => {
        lines.push(JSON.parse(text) as Line);
      },
      err: (text) => {
        throw new Error(text);
      },
      afterTurn: async () => {
        worlds.push(await worldAt(simulator.url));
      },
    });
    if (code !== 0) throw new Error(`ask ended with ${code}`);
    return { lines, worlds };
  } finally {
    await simulator.close();
  }
}

async function worldAt(url: string): Promise<object> {
  const response = await fetch(`${url}/_simulator/world`);
  return (await response.json()) as object;
}

/** What a verdict must be, in the shape in which a line has it. */
export function verdictOf({ case: current }: Line): Pick<Expected, 'colour' | 'first' | 'finds'> {
  const { colour, firstBroken, findings } = current?.diagnosis ?? { colour: '', firstBroken: null, findings: [] };
  return {
    colour: colour as Expected['colour'],
    first: firstBroken?.rule ?? null,
    finds: findings.map(({ rule }) => rule).toSorted(),
  };
}
