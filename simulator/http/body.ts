import { refuse } from './answer.ts';

const DEEPEST = 100;

/** A body as JSON; none is `undefined`. */
export function parseBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  const body = parse(text);
  if (isDeeper(body, DEEPEST)) throw invalid(`The maximum allowed depth of ${DEEPEST} has been exceeded.`);
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}

function invalid(why: string): Error {
  const message = `The request content was invalid and could not be deserialized: '${why}'.`;
  return refuse(400, 'InvalidRequestContent', message);
}

/** Goes down level by level, so that no body can exhaust the stack. */
function isDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}
