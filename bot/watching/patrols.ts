import { type Ports, patrol } from '../../services/index.ts';
import { InTurn, type InTurnPorts } from '../in-turn.ts';

/** What patrols need of the world. */
export interface PatrolPorts extends Omit<InTurnPorts, 'turns'> {
  readonly ports: Ports;
  /** Goes on patrol as something of its own, so that what it asks of Azure is told as a part of it. */
  going<T>(patrol: () => Promise<T>): Promise<T>;
  /** There is something to say. */
  onFound(): void;
}

/** Goes on patrol every few minutes, one instance at a time; where that one dies, another goes within half a minute. */
export function patrols({ ports, going, onFound, ...world }: PatrolPorts): InTurn {
  const go = async () => {
    const began = ports.now();
    const { rooms, fault } = await going(() => patrol(ports));
    if (fault) world.onFault(fault);
    if (rooms > 0) onFound();
    const took = (Date.parse(ports.now()) - Date.parse(began)) / 1000;
    return Math.max(1, ports.watching.patrolMinutes * 60 - took);
  };
  const due = { name: 'patrol', looks: 5, turn: 30, signsOfLife: 10, go };
  return new InTurn(due, { ...world, turns: ports.turns });
}
