/** One value of the page that Prometheus reads. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads the text format of Prometheus, version 0.0.4. */
export function metricsIn(page: string): readonly Sample[] {
  return page.split('\n').flatMap((line) => {
    const [, name = '', told = '', value] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (value === undefined) return [];
    const labels = Object.fromEntries([...told.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, text]) => [key, text]));
    return [{ name, labels, value: Number(value) }];
  });
}
