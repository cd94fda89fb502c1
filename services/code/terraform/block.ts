import { commented } from '../quote.ts';

/** A block of Terraform's: what it is, and its arguments as they are written. */
export interface Block {
  readonly head: string;
  readonly entries: readonly (readonly [string, string])[];
}

/** A block as `terraform fmt` would leave it. */
export function blockText({ head, entries }: Block): string {
  return [`${head} {`, ...aligned(entries, '  '), '}'].join('\n');
}

/** An object, for an argument that stands two blanks deep. */
export function objectText(entries: Block['entries']): string {
  return ['{', ...aligned(entries, '    '), '  }'].join('\n');
}

/** Blocks under their words, with a blank line between any two. */
export function withRemarks(words: string, blocks: readonly Block[]): string {
  const remarks = commented('#', words).join('\n');
  const [first, ...more] = blocks.map(blockText);
  return first === undefined ? remarks : [`${remarks}\n${first}`, ...more].join('\n\n');
}

function aligned(entries: Block['entries'], indent: string): readonly string[] {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `${indent}${name.padEnd(width)} = ${value}`);
}
