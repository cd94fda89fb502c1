/** A text of Azure's; empty where it says none. What is no text is of no known shape: nothing may be concluded from it. */
export function textIn(said: unknown): string {
  if (said === undefined || said === null) return '';
  if (typeof said !== 'string') throw new TypeError('a text that is none');
  return said;
}

/** Texts of Azure's; none where it says none. */
export function textsIn(said: unknown): readonly string[] {
  return listIn(said).map(textIn);
}

/** A list of Azure's; empty where it says none. */
export function listIn<T>(said: readonly T[] | null | undefined): readonly T[];
export function listIn(said: unknown): readonly unknown[];
export function listIn(said: unknown): readonly unknown[] {
  if (said === undefined || said === null) return [];
  if (!Array.isArray(said)) throw new TypeError('a list that is none');
  return said;
}
