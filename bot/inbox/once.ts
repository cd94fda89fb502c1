import type { Ports } from '../../services/index.ts';

/** For how long at least whoever began something is believed to be at it; twice that at most. */
const BELIEVED_MILLISECONDS = 120_000;

/** Somebody is at it, or was until a moment ago: it has to come again. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/**
 * Does something that other machines tell of once, whichever instance hears it and however often; null where it was done
 * before. What failed may be tried again at once; what somebody began who then died, some minutes later. Until then it is `Busy`.
 */
export async function once<T>(
  kind: string,
  matter: string,
  { heard, now }: Pick<Ports, 'heard' | 'now'>,
  work: () => Promise<T>,
): Promise<T | null> {
  if (await heard.has(kind, matter)) return null;
  const span = Math.floor(Date.parse(now()) / BELIEVED_MILLISECONDS);
  const begun = (at: number) => `${matter} begun ${at}`;
  if (!(await heard.add(kind, begun(span)))) throw new Busy('somebody is at it');
  try {
    // Only now, that others see this one: of two who begin at once around the turn of a span, one at least sees the other.
    for (const beside of [span - 1, span + 1])
      if (await heard.has(kind, begun(beside))) throw new Busy('somebody else is at it');
    if (await heard.has(kind, matter)) return null;
    const done = await work();
    await heard.add(kind, matter);
    return done;
  } finally {
    await heard.forget(kind, begun(span));
  }
}
