import { QueryFault, type Token } from './tokens.ts';

/** How much of a query may lie in other parts of it. */
export const DEEPEST = 100;

/** Walks over the words of a query. */
export class Reader {
  private readonly tokens: readonly Token[];
  private position = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get next(): Token {
    return this.tokens[Math.min(this.position, this.tokens.length - 1)] ?? { kind: 'end', text: '<EOF>', at: 0 };
  }

  peek(ahead: number): Token | undefined {
    return this.tokens[this.position + ahead];
  }

  take(): Token {
    const token = this.next;
    this.position += 1;
    return token;
  }

  /** Takes the next word if it is this symbol or keyword. */
  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.position += 1;
    return true;
  }

  is(text: string): boolean {
    const { kind, text: found } = this.next;
    return (kind === 'symbol' || kind === 'name') && found.toLowerCase() === text;
  }

  expect(text: string): void {
    if (!this.accept(text)) throw this.fault(`expected '${text}'`);
  }

  name(): string {
    if (this.next.kind !== 'name') throw this.fault('expected a name');
    return this.take().text;
  }

  /** Reads something that may hold more of its kind, down to a sensible depth. */
  nested<T>(read: () => T): T {
    if (this.depth >= DEEPEST) throw this.fault('the query is nested too deeply');
    this.depth += 1;
    const found = read();
    this.depth -= 1;
    return found;
  }

  fault(message: string): QueryFault {
    return new QueryFault(message, this.next);
  }
}

/** Reads things parted by commas. */
export function commaList<T>(reader: Reader, one: () => T): T[] {
  const list = [one()];
  while (reader.accept(',')) list.push(one());
  return list;
}
