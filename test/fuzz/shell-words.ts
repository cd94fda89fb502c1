/** The words of a line that a POSIX shell would run as one plain command; null where it would do anything else with it. */
export function plainWords(line: string): readonly string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === ' ') {
      if (word !== null) words.push(word);
      word = null;
    } else if (sign === "'" || line.startsWith("$'", at)) {
      const from: number = sign === "'" ? at : at + 1;
      const end = closing(line, from, sign !== "'");
      if (end < 0) return null;
      word = `${word ?? ''}${line.slice(from + 1, end)}`;
      at = end;
    } else if (sign === '"') {
      const end = line.indexOf('"', at + 1);
      const inner = line.slice(at + 1, end);
      // Between double quotes a shell still looks for these.
      if (end < 0 || /[$`\\!]/.test(inner)) return null;
      word = `${word ?? ''}${inner}`;
      at = end;
    } else if (sign === '\\' && at + 1 < line.length) {
      at += 1;
      word = `${word ?? ''}${line[at]}`;
    } else if (/[\w@%+=:,./-]/.test(sign)) word = `${word ?? ''}${sign}`;
    else return null;
  }
  return word === null ? words : [...words, word];
}

/** Where a single quote is closed; in the form that spells signs out a backslash keeps one from closing it. */
function closing(line: string, open: number, spells: boolean): number {
  for (let at = open + 1; at < line.length; at += 1) {
    if (spells && line[at] === '\\') at += 1;
    else if (line[at] === "'") return at;
  }
  return -1;
}
