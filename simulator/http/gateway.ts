import { setTimeout as wait } from 'node:timers/promises';
import { dispatch } from '../dispatch.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';
import { type Answer, Refusal, refuse } from './answer.ts';
import { Faults, spoil } from './faults.ts';
import type { Request } from './request.ts';

/** What stands between clients and Azure: latency, mishaps, and the error of last resort. */
export class Gateway {
  private readonly estate: Estate;
  private readonly faults: Faults;

  constructor(estate: Estate) {
    this.estate = estate;
    this.faults = new Faults(() => estate.world.behaviour.faults);
  }

  /** The host a request without one is for. */
  get management(): string {
    return clouds[this.estate.world.cloud].management;
  }

  async answer(request: Request): Promise<Answer> {
    const { latencyMilliseconds } = this.estate.world.behaviour;
    if (latencyMilliseconds > 0) await wait(latencyMilliseconds);
    const before = this.faults.before(request);
    if (before && before.delayMilliseconds > 0) await wait(before.delayMilliseconds);
    const spoilt = before && spoil(before, undefined);
    if (spoilt) return spoilt;
    const answer = this.ask(request);
    const after = this.faults.after(request, answer);
    if (!after) return answer;
    if (after.delayMilliseconds > 0) await wait(after.delayMilliseconds);
    return spoil(after, answer) ?? answer;
  }

  private ask(request: Request): Answer {
    try {
      return dispatch(request, this.estate);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      return refuse(500, 'InternalServerError', 'Encountered internal server error.').answer;
    }
  }
}
