/** A card as text, less how long ago something was: that is told by when one looks. */
export function withoutTimes(card: unknown): string {
  return JSON.stringify(card).replaceAll(/just now|\d+ (?:second|minute)s? ago|\d\d:\d\d:\d\d|\d+ seconds?/g, '');
}
