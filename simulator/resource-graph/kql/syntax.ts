/** What computes a value from a row. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[]; readonly at: number }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'in'; readonly operator: string; readonly left: Expression; readonly list: readonly Expression[] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] };

/** A column with the expression behind it. */
export interface Named {
  readonly name: string;
  readonly value: Expression;
}

/** One step of a query. */
export type Step =
  | { readonly kind: 'where'; readonly test: Expression }
  | { readonly kind: 'project' | 'extend'; readonly columns: readonly Named[] }
  | { readonly kind: 'project-away'; readonly names: readonly string[] }
  | { readonly kind: 'distinct'; readonly columns: readonly Named[] }
  | { readonly kind: 'order'; readonly by: readonly { readonly value: Expression; readonly descending: boolean }[] }
  | { readonly kind: 'take'; readonly count: number }
  | { readonly kind: 'summarize'; readonly measures: readonly Named[]; readonly by: readonly Named[] }
  | { readonly kind: 'expand'; readonly column: Named }
  | { readonly kind: 'union'; readonly table: string }
  | { readonly kind: 'count' };

/** A query: a table, and what is done with it step by step. */
export interface Query {
  readonly table: string;
  readonly steps: readonly Step[];
}

export type Row = Readonly<Record<string, unknown>>;
