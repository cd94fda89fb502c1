import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** A call of `say` in the product: which sentence, and which holes it fills; null where those are not written down there. */
export interface Said {
  readonly file: string;
  readonly key: string;
  readonly holes: readonly string[] | null;
}

/** All that the product's own files hold: every literal text, and every call of `say`. */
export interface Code {
  readonly literals: ReadonlyMap<string, readonly string[]>;
  readonly said: readonly Said[];
  /** Literal texts that look like words to be read: two of them or more, and no message of a programming fault. */
  readonly prose: ReadonlyMap<string, readonly string[]>;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Where words stand that nobody is shown: faults of the program, and what a message is matched against. */
const UNSHOWN_PROPERTIES: readonly unknown[] = ['names', 'pattern'];

const PROSE = /\p{L}{2,}[.,:;]? \p{L}{2,}/u;

/** Reads every file of some rooms. */
export function readCode(rooms: readonly string[]): Code {
  const literals = new Map<string, string[]>();
  const said: Said[] = [];
  const prose = new Map<string, readonly string[]>();
  for (const file of rooms.flatMap(filesOf)) {
    const found: string[] = [];
    const shown: string[] = [];
    const program = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }) as unknown as Node;
    visit(program, (node) => {
      if (node.type === 'StringLiteral') found.push(String(node.value));
      if (node.type === 'CallExpression') said.push(...sayings(node, file));
      return true;
    });
    visit(program, (node) => {
      if (node.type === 'StringLiteral') shown.push(String(node.value));
      if (node.type === 'TemplateElement') shown.push(String(node.cooked));
      return !isUnshown(node);
    });
    literals.set(file, found);
    prose.set(
      file,
      shown.filter((text) => PROSE.test(text)),
    );
  }
  return { literals, said, prose };
}

function filesOf(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name));
}

function isUnshown({ type, callee, key }: Node): boolean {
  if (type === 'NewExpression') return /Error$/.test(String((callee as Node).value));
  if (type === 'ImportDeclaration' || type === 'TsLiteralType') return true;
  return type === 'KeyValueProperty' && UNSHOWN_PROPERTIES.includes((key as Node).value);
}

/** Goes through a tree; where `see` answers false, what is below is passed over. */
function visit(node: unknown, see: (node: Node) => boolean): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if ('type' in node && typeof node.type === 'string' && !see(node as Node)) return;
  for (const each of Object.values(node)) visit(each, see);
}

function sayings(call: Node, file: string): readonly Said[] {
  const callee = call.callee as Node;
  if (callee.type !== 'Identifier' || callee.value !== 'say') return [];
  const [first, second] = (call.arguments as readonly { readonly expression: Node }[]).map(
    ({ expression }) => expression,
  );
  return keysOf(first).map((key) => ({ file, key, holes: holesOf(second) }));
}

/** The key, or both where one of two is said. */
function keysOf(node: Node | undefined): readonly string[] {
  if (node?.type === 'StringLiteral') return [String(node.value)];
  if (node?.type === 'ParenthesisExpression') return keysOf(node.expression as Node);
  if (node?.type !== 'ConditionalExpression') return [];
  return [...keysOf(node.consequent as Node), ...keysOf(node.alternate as Node)];
}

function holesOf(node: Node | undefined): readonly string[] | null {
  if (!node) return [];
  if (node.type !== 'ObjectExpression') return null;
  const names = (node.properties as readonly Node[]).map((property) => {
    if (property.type === 'Identifier') return String(property.value);
    return property.type === 'KeyValueProperty' ? String((property.key as Node).value) : null;
  });
  return names.every((name) => name !== null) ? names : null;
}
