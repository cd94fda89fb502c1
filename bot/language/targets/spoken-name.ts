import { negates } from '../negation.ts';
import type { Mention } from './mention.ts';
import { isOrdinary } from './ordinary-words.ts';

const NAME = '([a-z0-9][a-z0-9_-]{1,60})';
/** Places in a sentence where only a name can stand; a name without hyphens is known by nothing else. */
const SLOTS = [
  new RegExp(
    String.raw`\b(?:named|called|by the name(?: of)?|with (?:the )?name|namens|nomm[ée]e?|appel[ée]e?|(?<!\b(?:la|una|el|un|o|a|um|uma) )(?:llamad[oa]|chamad[oa])|de nombre) ["'\x60]?${NAME}(?![\p{L}\p{N}_.'-])`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:certs?|certificates?|vault|app|site|host|slot|zertifikat|tresor|certificat|coffre|certificado) ["'\x60]${NAME}["'\x60]`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:why is|why's|what is wrong with|what's wrong with|wrong with|(?:what is|what's|whats|what) up with|happening with|problem with|trouble with|status of|state of|health of|history of|expiry of) ["'\x60]?${NAME}(?![\p{L}\p{N}_.'-])`,
    'giu',
  ),
  new RegExp(
    String.raw`^(?:(?:please|pls|hi|hey|ok|bitte|can you|could you)[ ,]+)*(?:check|diagnose|watch|follow|unwatch|unfollow|subscribe to|unsubscribe from|keep an eye on|health check|look at) ["'\x60]?${NAME}(?![\p{L}\p{N}_.'-])`,
    'gimu',
  ),
  new RegExp(
    String.raw`(?<![\w.-])(?<!\b(?:my|our|your|his|her|their|the|a|an) (?:\w+ )?)${NAME} (?:is|are|went|turned|shows|goes) (?:\w+ )?(?:down|red|yellow|green|amber|unhealthy|broken|expired|out of sync|unknown|failing)\b`,
    'giu',
  ),
];
const VAULT_NAME =
  /(?<![\w.#-])((?:kv|akv)[a-z0-9]{2,21}|[a-z]{2,}(?:kv|vault|cert|wildcard|ssl|tls)\d*)(?![\p{L}\p{N}_.'-])/gu;
const NUMBERED =
  /(?<![\w.#-])((?!sha|tls|http|aes|pkcs|base|win|ipv|x5|utf|rsa|md|es20|office|net|node|oauth|log4)[a-z]{4,}\d{1,4})(?![\p{L}\p{N}_.'-])/giu;

/** Names without a telling build, known by their place: "why is contosocert yellow", "vault 'shopsecrets'". */
export function spokenNames(text: string): Mention[] {
  return [...SLOTS, VAULT_NAME, NUMBERED]
    .flatMap((slot) => [...text.matchAll(slot)])
    .map(({ index, 0: all, 1: value = '' }) => ({ start: index + all.lastIndexOf(value), value }))
    .filter(({ value }) => isName(value.toLowerCase()))
    .map(({ start, value }) => ({ start, end: start + value.length, value, weight: 'thing' }));
}

function isName(value: string): boolean {
  return (
    value.length > 2 &&
    !isOrdinary(value) &&
    !negates(value) &&
    !/^\d{4}-/.test(value) &&
    !value.split(/[-_]/).every((part) => isOrdinary(part))
  );
}
