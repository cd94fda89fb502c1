/** Works through many things with so many at a time under way, so that no burst runs into a limit. Answers in their order. */
export async function inTurns<T, R>(
  things: readonly T[],
  most: number,
  work: (thing: T) => R | Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = new Array(things.length);
  const rest = things.entries();
  const takeTurns = async () => {
    for (const [place, thing] of rest) done[place] = await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, takeTurns));
  return done;
}
