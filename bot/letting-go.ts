import { type LetGo, type Past, type Ports, type Retention, retain } from '../services/index.ts';
import { InTurn, type InTurnPorts } from './in-turn.ts';

/** What letting go needs of the world. */
export interface LettingGoPorts extends Omit<InTurnPorts, 'turns'> {
  readonly ports: Pick<Ports, 'turns' | 'now' | 'wait'>;
  readonly past: Past;
  readonly retention: Retention;
  onLetGo(what: LetGo): void;
}

const DAY_SECONDS = 86_400;

/** Lets go, once a day and one instance at a time, what is older than it is to be kept. */
export function lettingGo({ ports, past, retention, onLetGo, ...world }: LettingGoPorts): InTurn {
  const go = async (isOurs: () => boolean) => {
    const gone = await retain(retention, past, ports, isOurs);
    if (gone.cases > 0 || gone.lines > 0) onLetGo(gone);
    // Whoever was told to stop amid it leaves the rest to the next.
    return isOurs() ? DAY_SECONDS : null;
  };
  const due = { name: 'letting-go', looks: 600, turn: 120, signsOfLife: 30, go };
  return new InTurn(due, { ...world, turns: ports.turns });
}
