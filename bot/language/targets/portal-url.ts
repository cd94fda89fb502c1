import type { Mention } from './mention.ts';

const URL = /https?:\/\/[^\s"'`<>§]+|\bportal\.azure\.(?:com|us|cn)\/[^\s"'`<>§]+/gi;
const PORTAL = /^(?:https?:\/\/)?(?:[\w-]+\.)*portal\.azure\.(?:com|us|cn)\//i;
const RESOURCE = /(?:\/|%2f)subscriptions(?:\/|%2f)/i;

/** Links into the Azure portal that show a resource. */
export function portalUrls(text: string): Mention[] {
  return [...text.matchAll(URL)]
    .map((match) => ({ start: match.index, value: match[0].replace(/[.,;:!?)\]]{1,9}$/, '') }))
    .filter(({ value }) => PORTAL.test(value) && RESOURCE.test(value))
    .map(({ start, value }) => ({ start, end: start + value.length, value, weight: 'thing' }));
}
