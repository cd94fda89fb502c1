/** Names that can only be meant for this bot. */
const OURS = /^(?:greenlight_|microsoftapp)/i;

/** What is set for this bot and is no setting: a slip of the fingers, most likely, that would else be passed over. */
export function unknownNames(names: readonly string[], known: readonly string[]): readonly string[] {
  return names
    .filter((name) => OURS.test(name) && !known.includes(name))
    .toSorted()
    .map((name) => `${name}: is no setting; the nearest one is ${nearest(name, known)}`);
}

function nearest(name: string, known: readonly string[]): string {
  const far = (other: string) => distance(name.toLowerCase(), other.toLowerCase());
  return known.toSorted((one, other) => far(one) - far(other))[0] ?? '';
}

/** How many letters have to be put in, left out or changed to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, wanted] of [...other].entries()) {
      const changed = (row[place] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
