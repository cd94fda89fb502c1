import { type NotBegun, type Ports, putLeftBehind } from '../services/index.ts';
import { InTurn, type InTurnPorts } from './in-turn.ts';

/** What looking after the decided cases needs of the world. */
export interface LeftBehindPorts extends Omit<InTurnPorts, 'turns'> {
  readonly ports: Pick<Ports, 'store' | 'queue' | 'turns'>;
}

const SECONDS_BETWEEN_LOOKS = 20;

/** Sees to it that whatever is decided is carried out, though it was never put into the queue: what nobody has begun by the second look is. */
export function leftBehind({ ports, ...world }: LeftBehindPorts): InTurn {
  let before: NotBegun = new Map();
  const go = async () => {
    before = await putLeftBehind(before, ports);
    return SECONDS_BETWEEN_LOOKS;
  };
  const due = { name: 'left-behind', looks: SECONDS_BETWEEN_LOOKS, turn: 30, signsOfLife: 10, go };
  return new InTurn(due, { ...world, turns: ports.turns });
}
