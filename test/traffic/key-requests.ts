import { addressOf } from './address.ts';

/** [method, path, what it would hand out]. */
const HANDING_OUT: readonly [RegExp, RegExp, string][] = [
  [/^(GET|HEAD)$/, /^\/secrets\/[^/]+(\/(?!versions$)[^/]+)?$/, 'the value of a secret'],
  [/^POST$/, /\/backup$/, 'a backup'],
  [/^POST$/, /\/list-?(keys|secrets)$/, 'keys'],
  [/./, /\/keys\/(.*\/)?(export|release)$/, 'a key'],
];

/** What a request asks for that the bot may never hold. Names, dates and versions of secrets are not among it. */
export function keysAskedBy({ method, url }: { readonly method: string; readonly url: string }): readonly string[] {
  const path = pathOf(url);
  return HANDING_OUT.filter(([how, where]) => how.test(method.toUpperCase()) && where.test(path)).map(
    ([, , says]) => says,
  );
}

/** However it is written: with encoded or doubled slashes, or one at the end. */
function pathOf(url: string): string {
  const path = (addressOf(url)?.path ?? '').replace(/%2f/gi, '/').replace(/\/+/g, '/');
  return path.replace(/\/$/, '').toLowerCase();
}
