/** Characters that break a line or turn what follows them: no name needs one, and in code they could hide what it does. */
export const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A word of a shell's; one that holds what nobody would see is spelled out. No word there can hold the sign zero. */
export function shell(text: string): string {
  const word = text.toWellFormed().replaceAll('\0', '');
  if (word.search(UNSEEN) === -1) return `'${word.replaceAll("'", "'\\''")}'`;
  return `$'${word.replaceAll(/[\\']/g, '\\$&').replaceAll(UNSEEN, (sign) => `\\u${hex(sign)}`)}'`;
}

/** A word of a command, in quotes only where a shell would make something else of it. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : shell(text);
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}
