import type { Fault } from '../world/world.ts';
import type { Answer } from './answer.ts';
import type { Request } from './request.ts';

/** The mishaps a world asks for, and how often each has been met. */
export class Faults {
  private readonly met = new Map<Fault, number>();
  private readonly list: () => readonly Fault[];

  constructor(list: () => readonly Fault[]) {
    this.list = list;
  }

  /** The mishap this request runs into before it reaches Azure. */
  before(request: Request): Fault | undefined {
    return this.meet(request, (fault) => !fault.applied);
  }

  /** The mishap on the way back: only an operation that took effect can be lost there. */
  after(request: Request, answer: Answer): Fault | undefined {
    return answer.status < 400 ? this.meet(request, (fault) => fault.applied) : undefined;
  }

  private meet(request: Request, kind: (fault: Fault) => boolean): Fault | undefined {
    for (const fault of this.list()) {
      if (!kind(fault) || !matches(fault, request)) continue;
      const times = (this.met.get(fault) ?? 0) + 1;
      this.met.set(fault, times);
      if (times > fault.skip && times <= fault.skip + fault.times) return fault;
    }
    return undefined;
  }
}

function matches(fault: Fault, { method, host, path }: Request): boolean {
  const pattern = new RegExp(fault.path, 'i');
  const sameMethod = !fault.method || fault.method === '*' || fault.method.toUpperCase() === method;
  return sameMethod && (pattern.test(path) || pattern.test(`/${host}${path}`));
}

/** What the client sees of a mishap; one that only delays leaves the answer as it is. */
export function spoil(fault: Fault, answer: Answer | undefined): Answer | undefined {
  if (fault.drop) return { status: 0, drop: true };
  if (fault.status === undefined) return answer;
  return { status: fault.status, headers: fault.headers, body: fault.body };
}
