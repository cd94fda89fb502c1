import type { z } from 'zod';
import { type Answer, ok, Refusal, refuse } from '../http/answer.ts';
import { parseBody } from '../http/body.ts';
import type { Recorder } from '../http/recorder.ts';
import { type Route, Routes } from '../http/routes.ts';
import type { Estate } from '../world/estate.ts';
import { describe } from '../world/read-world.ts';
import { passTime } from './advance.ts';
import { applyChange, changeShape, stepShape } from './change.ts';
import { servedAt } from './served.ts';

type Step = (body: unknown, params: Readonly<Record<string, string>>) => unknown;

/** The side door of the simulator: look at the world, let time pass, change something behind everybody's back. */
export class Control {
  private readonly steps: readonly Route<Step>[];
  private readonly routes: Routes<Step>;

  constructor(estate: Estate, recorder: Recorder) {
    this.steps = [
      step('GET', 'world', () => estate.snapshot()),
      step('GET', 'about', () => about(estate)),
      step('GET', 'requests', () => recorder.exchanges),
      step('GET', 'served/{host}', (_, { host = '' }) => servedAt(estate, host)),
      step('POST', 'advance', (body) => passTime(estate, checked(stepShape, body).hours)),
      step('POST', 'change', (body) => applyChange(estate, checked(changeShape, body))),
    ];
    this.routes = new Routes(this.steps);
  }

  answer(method: string, url: string, text: string): Answer {
    const path = url.replace(/[?#].*$/, '').replace(/\/$/, '');
    const found = this.routes.find(method, path);
    if (!found) return this.notFound().answer;
    try {
      return ok(found.handle(parseBody(text), found.params));
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }

  private notFound(): Refusal {
    const known = this.steps.map(({ method, pattern }) => `${method} ${pattern}`);
    return refuse(404, 'NotFound', `The simulator has ${known.join(', ')}.`);
  }
}

/** Who and where one is there, for a client that does not need the whole world. */
function about({ world, clock }: Estate): object {
  const { cloud, tenantId, bot, subscriptions, directory } = world;
  return { clock: clock.now().toISOString(), cloud, tenantId, bot, subscriptions, directory };
}

function step(method: string, path: string, handle: Step): Route<Step> {
  return { method, pattern: `/_simulator/${path}`, handle };
}

function checked<T>(shape: z.ZodType<T>, body: unknown): T {
  const result = shape.safeParse(body);
  if (!result.success) throw refuse(400, 'BadRequest', describe(result.error.issues));
  return result.data;
}
