import { parseArgs } from 'node:util';

/** How much, for how long, and by which chance. */
export interface Order {
  readonly seconds: number;
  /** Messages a second. */
  readonly rate: number;
  readonly conversations: number;
  readonly instances: number;
  readonly certificates: number;
  readonly seed: number;
  readonly faults: boolean;
  /** After each of so many equal parts the load rests until all is answered, and so long besides, and memory is looked at. */
  readonly parts: number;
  readonly restSeconds: number;
  /** How soon the first card has to be there, for 99 of 100 messages. */
  readonly firstCardSeconds: number;
}

const USAGE =
  'usage: npm run -s soak -- [--seconds 900] [--rate 50] [--conversations 500] [--instances 3] [--certificates 2000]\n' +
  '       [--seed 1] [--first-card-seconds 2] [--no-faults]';

/** Nobody is hammered for longer, or with more, by a slip of the finger. */
const MOST = { seconds: 7_200, rate: 200, conversations: 10_000, instances: 8, certificates: 20_000 } as const;

const SECONDS_A_PART = 180;
/** Longer than a read takes that Azure never answers, with all of its tries. */
const REST_SECONDS = 60;

const USUAL = {
  seconds: '900',
  rate: '50',
  conversations: '500',
  instances: '3',
  certificates: '2000',
  seed: '1',
  'first-card-seconds': '2',
} as const;

/** The order that a command line gives; throws with how it is written where it gives none. */
export function readOrder(args: readonly string[]): Order {
  const values = valuesIn([...args]);
  const number = (name: keyof typeof USUAL) => {
    const value = Number(values[name] ?? USUAL[name]);
    const most = name in MOST ? MOST[name as keyof typeof MOST] : Number.MAX_SAFE_INTEGER;
    if (!(value > 0 && value <= most)) throw new Error(`--${name}: more than 0 and at most ${most}\n${USAGE}`);
    return value;
  };
  const seconds = number('seconds');
  return {
    seconds,
    rate: number('rate'),
    conversations: number('conversations'),
    instances: number('instances'),
    certificates: number('certificates'),
    seed: number('seed'),
    faults: values['no-faults'] !== true,
    parts: Math.max(1, Math.floor(seconds / SECONDS_A_PART)),
    restSeconds: seconds < SECONDS_A_PART ? 0 : REST_SECONDS,
    firstCardSeconds: number('first-card-seconds'),
  };
}

function valuesIn(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    seconds: text,
    rate: text,
    conversations: text,
    instances: text,
    certificates: text,
    seed: text,
    'first-card-seconds': text,
    'no-faults': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}
