/** What YAML says, as far as the files here write it: maps, lists, texts, and texts of several lines. */
export type Yaml = string | readonly Yaml[] | { readonly [name: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Reads YAML. Anything that is not in the plain style of the files here throws. Source: yaml.org, "YAML 1.2". */
export function readYaml(text: string): Yaml {
  const lines = text.split('\n').map((each) => ({ indent: each.search(/\S|$/), text: each.trim() }));
  const reader = { lines, at: 0 };
  const read = block(reader, 0);
  skipBlank(reader);
  if (reader.at < lines.length) throw wrong(reader);
  return read;
}

interface Reader {
  readonly lines: readonly Line[];
  at: number;
}

const PAIR = /^("[^"]*"|'[^']*'|[\w.$/-]+):(?: (.+))?$/;

function block(reader: Reader, indent: number): Yaml {
  skipBlank(reader);
  return reader.lines[reader.at]?.text.startsWith('- ') ? list(reader, indent) : map(reader, indent);
}

function list(reader: Reader, indent: number): Yaml {
  const items: Yaml[] = [];
  for (let line = next(reader); line?.indent === indent && line.text.startsWith('- '); line = next(reader)) {
    const inner = line.text.slice(2);
    if (PAIR.test(inner)) {
      (reader.lines as Line[])[reader.at] = { indent: indent + 2, text: inner };
      items.push(map(reader, indent + 2));
    } else {
      reader.at += 1;
      items.push(scalar(inner, reader));
    }
  }
  return items;
}

function map(reader: Reader, indent: number): Yaml {
  const pairs: Record<string, Yaml> = {};
  for (let line = next(reader); line?.indent === indent && !line.text.startsWith('- '); line = next(reader)) {
    const [, name = '', value] = PAIR.exec(line.text) ?? [];
    if (name === '' || plain(name) in pairs) throw wrong(reader);
    reader.at += 1;
    pairs[plain(name)] = value === undefined ? below(reader, indent) : scalar(value, reader, indent);
  }
  return pairs;
}

function below(reader: Reader, indent: number): Yaml {
  const line = next(reader);
  if (!line || line.indent <= indent) throw wrong(reader);
  return block(reader, line.indent);
}

function scalar(text: string, reader: Reader, indent = 0): Yaml {
  if (text === '|') return several(reader, indent);
  if (/^'(?:[^']|'')*'(?: #.*)?$/.test(text)) return plain(text.replace(/(?<=') #.*$/, ''));
  if (/^["[{&*!>%@`]/.test(text) || /: /.test(text)) throw wrong(reader);
  return text.replace(/ #.*$/, '');
}

function several(reader: Reader, indent: number): string {
  const first = next(reader)?.indent ?? 0;
  const lines: string[] = [];
  for (let line = reader.lines[reader.at]; line && (line.indent > indent || line.text === ''); ) {
    lines.push(' '.repeat(Math.max(0, line.indent - first)) + line.text);
    reader.at += 1;
    line = reader.lines[reader.at];
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function plain(text: string): string {
  return /^['"]/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function next(reader: Reader): Line | undefined {
  skipBlank(reader);
  return reader.lines[reader.at];
}

function skipBlank(reader: Reader): void {
  while (reader.at < reader.lines.length && /^(#|$)/.test(reader.lines[reader.at]?.text ?? '')) reader.at += 1;
}

function wrong({ lines, at }: Reader): Error {
  return new Error(`line ${at + 1} is not plain YAML: ${lines[at]?.text ?? 'the end'}`);
}
