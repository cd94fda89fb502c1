import type { Mention } from './mention.ts';

const URL = /https?:\/\/[^\s"'`<>§]+|\bportal\.azure\.(?:com|us|cn)\/[^\s"'`<>§]+/gi;
const PORTAL = /^(?:https?:\/\/)?(?:[\w-]+\.)*portal\.azure\.(?:com|us|cn)\//i;
/** What is shown stands in the link as it is, or with its slashes encoded: then it ends before the first plain one. */
const SHOWN = [
  /%2fsubscriptions%2f[^\s/?#'"&]+/i,
  /https(?::|%3a)%2f%2f[a-z0-9-]+\.vault\.[^\s/?#'"&]+/i,
  /\/subscriptions\/[^\s?#'"&]+/i,
];
/** Behind the id stands the page that shows the resource, a word without a name after it. */
const RESOURCE =
  /(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+(?:\/providers\/[^/]+(?:\/[a-z]+\/[^/]+)+?)?)\/[a-z]\w*$/i;

/** The resource that a link into the Azure portal shows. */
export function portalUrls(text: string): Mention[] {
  return [...text.matchAll(URL)].flatMap((match) => {
    const link = match[0].replace(/[.,;:!?)\]]{1,9}$/, '');
    const value = PORTAL.test(link) ? shownBy(link) : null;
    return value ? [{ start: match.index, end: match.index + link.length, value, weight: 'thing' }] : [];
  });
}

function shownBy(link: string): string | null {
  const shown = SHOWN.map((sign) => sign.exec(link)?.[0]).find(Boolean);
  if (!shown) return null;
  const plain = shown.replace(/%2f/gi, '/').replace(/%3a/gi, ':').replace(/%20/g, ' ');
  return RESOURCE.exec(plain)?.[1] ?? plain;
}
