/** An address pattern and what answers it. `{name}` is one step, `{name*}` any number, also none. */
export interface Route<Handler> {
  readonly method: string;
  readonly pattern: string;
  readonly handle: Handler;
}

interface Compiled<Handler> extends Route<Handler> {
  readonly expression: RegExp;
}

/** A route that fits, with the names in its pattern filled in. */
export interface Match<Handler> {
  readonly handle: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds what answers an address; earlier routes win. */
export class Routes<Handler> {
  private readonly compiled: readonly Compiled<Handler>[];

  constructor(routes: readonly Route<Handler>[]) {
    this.compiled = routes.map((route) => ({ ...route, expression: compile(route.pattern) }));
  }

  find(method: string, path: string): Match<Handler> | undefined {
    for (const route of this.compiled) {
      if (route.method !== method) continue;
      const found = route.expression.exec(path);
      if (found) return { handle: route.handle, params: { ...found.groups } };
    }
    return undefined;
  }

  /** The methods an address knows. */
  methods(path: string): string[] {
    return this.compiled.filter(({ expression }) => expression.test(path)).map(({ method }) => method);
  }
}

function compile(pattern: string): RegExp {
  const escaped = pattern.replace(/[.()']/g, '\\$&');
  const many = escaped.replace(/\/\{(\w+)\*\}/g, '(?<$1>(?:/.*)?)');
  return new RegExp(`^${many.replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)')}$`, 'i');
}
