/** One command of a line in a shell, as words without their quotes, and the commands that stand in `$(…)` within it. */
export interface Command {
  readonly words: readonly string[];
  readonly inner: readonly Command[];
}

/** Reads a line of a POSIX shell: words, quotes, `$(…)`, and `&&` between commands. Anything else of a shell throws. */
export function readShell(line: string): readonly Command[] {
  const commands: { words: string[]; inner: Command[] }[] = [{ words: [], inner: [] }];
  let word: string | null = null;
  let at = 0;
  const now = () => commands.at(-1) ?? { words: [], inner: [] };
  const end = () => {
    if (word !== null) now().words.push(word);
    word = null;
  };
  const substitute = () => {
    const close = closing(line, at + 2);
    now().inner.push(...readShell(line.slice(at + 2, close)));
    word = `${word ?? ''}$(…)`;
    at = close + 1;
  };
  while (at < line.length) {
    const sign = line[at] ?? '';
    if (/\s/.test(sign)) {
      end();
      at += 1;
    } else if (line.startsWith('&&', at)) {
      end();
      commands.push({ words: [], inner: [] });
      at += 2;
    } else if (line.startsWith('$(', at)) substitute();
    else if (sign === "'") {
      const close = line.indexOf("'", at + 1);
      if (close < 0) throw new Error(`a quote is not closed: ${line}`);
      word = `${word ?? ''}${line.slice(at + 1, close)}`;
      at = close + 1;
    } else if (sign === '"') {
      word ??= '';
      at += 1;
      while (line[at] !== '"') {
        if (at >= line.length) throw new Error(`a quote is not closed: ${line}`);
        if (line.startsWith('$(', at)) substitute();
        else {
          if (line[at] === '\\') at += 1;
          word += line[at] ?? '';
          at += 1;
        }
      }
      at += 1;
    } else if (/[;|<>`&()]/.test(sign)) throw new Error(`nothing that is written here: ${sign} in ${line}`);
    else {
      word = `${word ?? ''}${sign}`;
      at += 1;
    }
  }
  end();
  return commands;
}

/** Where a `$(` ends, others within it counted. */
function closing(line: string, from: number): number {
  let depth = 1;
  for (let at = from; at < line.length; at += 1) {
    if (line.startsWith('$(', at)) depth += 1;
    else if (line[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`$( is not closed: ${line}`);
}

/** Every command of some lines, those within others too. A line that ends in a backslash goes on in the next. */
export function commandsOf(lines: string): readonly Command[] {
  const whole = lines.replace(/\\\n\s*/g, ' ').split('\n');
  const withInner = (command: Command): readonly Command[] => [command, ...command.inner.flatMap(withInner)];
  return whole.filter((line) => line.trim() !== '').flatMap((line) => readShell(line).flatMap(withInner));
}
