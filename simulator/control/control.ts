import type { z } from 'zod';
import { type Answer, ok, Refusal, refuse } from '../http/answer.ts';
import { parseBody } from '../http/body.ts';
import type { Recorder } from '../http/recorder.ts';
import type { Estate } from '../world/estate.ts';
import { describe } from '../world/read-world.ts';
import { passTime } from './advance.ts';
import { applyChange, changeShape, stepShape } from './change.ts';

type Step = (body: unknown) => unknown;

/** The side door of the simulator: look at the world, let time pass, change something behind everybody's back. */
export class Control {
  private readonly steps: Readonly<Record<string, Step>>;

  constructor(estate: Estate, recorder: Recorder) {
    this.steps = {
      'GET /_simulator/world': () => estate.snapshot(),
      'GET /_simulator/requests': () => recorder.exchanges,
      'POST /_simulator/advance': (body) => passTime(estate, checked(stepShape, body).hours),
      'POST /_simulator/change': (body) => applyChange(estate, checked(changeShape, body)),
    };
  }

  answer(method: string, url: string, text: string): Answer {
    const path = url.replace(/[?#].*$/, '').replace(/\/$/, '');
    const step = this.steps[`${method} ${path}`];
    if (!step) return notFound(Object.keys(this.steps)).answer;
    try {
      return ok(step(parseBody(text)));
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }
}

function notFound(known: readonly string[]): Refusal {
  return refuse(404, 'NotFound', `The simulator has ${known.join(', ')}.`);
}

function checked<T>(shape: z.ZodType<T>, body: unknown): T {
  const result = shape.safeParse(body);
  if (!result.success) throw refuse(400, 'BadRequest', describe(result.error.issues));
  return result.data;
}
