import { isCompound, isNamedAbroad, isNamedFor } from './compounds.ts';
import { type Mention, mention, type Word, wordsOf } from './mention.ts';
import { isOrdinary } from './ordinary-words.ts';
import { isOwnTerm } from './own-terms.ts';

const SHAPE = /^[a-z0-9]+(?:[-_]+[a-z0-9]+)+$/i;
const CONSTANT = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const GROUP = /^(?:rg|rsg)[-_]|[-_]rg$/i;
/** First parts by which naming conventions tell what a thing is. */
const PREFIX =
  /^(?:app|kv|akv|func|fn|fa|web|api|asc|cert|crt|wild|wildcard|star|vault|site|asp|plan|ase|wa|as|tls|ssl|prod|prd|stg|stage|staging|dev|tst|test|uat|qa|sub|www|shop|portal|rg|rsg)$/;
/** First parts that stand before hardly anything but a name. */
const STRONG_PREFIX = /^(?:app|kv|akv|func|fn|asc|rg|rsg|wild|star)$/;
/** Terms of the trade: "app-registration", "app-service-plan", "wild-card". */
const TERM_PREFIX = /^(?:app|wild)$/;
const TERM =
  /^(?:service|services|gateway|settings?|registrations?|ids?|insights|config|configuration|level|side|specific|names?|plans?|only|owners?|teams?|certs?|certificates?|secrets?|references?|keys?|backed|based|store|like|cards?|version|is|to|de|do|da|le|la|il|elle|tu|je)$/;
/** Parts that place a thing in a stage or a region. */
const STAGE =
  /^(?:prod|prd|stg|staging|uat|qa|test|tst|dev|weu|neu|eus|wus|cus|eastus|westeu|westeurope|northeurope|we|ne|\w*kv|wildcard|wild)\d*$/;
const PLACE = /^(?:prod|prd|stg|uat|weu|neu|eus|wus|cus|westeurope|northeurope|eastus|westus)\d*$/;
const PRODUCTS =
  /^(?:azurerm_|azuread_|err_|ssl_error_|sec_error_|mozilla_pkix_error_|keyvault-acmebot|cert-manager|lets-encrypt|let-s-encrypt|az-|x-ms-|key-vault|app-service|web-app|github-actions|tls-alpn|http-01|dns-01|cert-expir(?:y|ation)-date|(?:tls|ssl)-(?:handshake|error)|sha-\d|pkcs-\d|rsa-\d|ec-\d|utf-8)/;

/** Little words tie an expression together rather than a name: "man-in-the-middle". */
const LITTLE =
  /^(?:a|an|the|of|to|in|on|by|and|or|at|for|out|up|off|no|not|non|is|as|de|da|do|du|la|le|les|et|e|y|en|que|ce|est|und|auf|im|t|il|s)$/;

/** A pronoun tied to its verb, as Romance languages write it: "faut-il", "corrige-le"; `shop2-se` and `wild-ferry-se` are names. */
const INVERSION =
  /^([a-z]+)-(?:il|elle|on|je|tu|vous|nous|ils|elles|moi|toi|lui|leur|le|la|les|ce|me|nos|lhe|lo|o|a|os|as|se|y|en)$/;

/** Names of certificates, apps and vaults by their build: `kv-shop`, `wildcard_contoso_com`, `prod-wild-2026`. */
export function resourceNames(text: string): Mention[] {
  return wordsOf(text)
    .map(lastPart)
    .filter(({ value }) => isName(value))
    .map((word) => mention(word, GROUP.test(word.value) ? 'scope' : 'thing'));
}

/** `app=app-shop-prod`, `--vault-name=kv-shop`: what follows a label. */
function lastPart({ start, value }: Word): Word {
  const named = value.replace(/[^:=]+[:=]+/y, '');
  return { start: start + value.length - named.length, value: named };
}

function isName(value: string): boolean {
  const [first = '', ...rest] = value.split('/');
  if (rest.length > 0) return rest.length < 2 && isName(first) && /^[a-z0-9-]{1,60}$/i.test(rest[0] ?? '');
  if (!SHAPE.test(first) || first.length > 100 || CONSTANT.test(first) || GUID.test(first)) return false;
  const lower = first.toLowerCase();
  return (
    !PRODUCTS.test(lower) &&
    !isOwnTerm(lower) &&
    !isCompound(lower) &&
    !isInverted(lower) &&
    isBuiltAsName(lower.split(/[-_]+/), first === lower)
  );
}

/** A verb and its pronoun, and not `kv-se`, a vault in Sweden. */
function isInverted(value: string): boolean {
  const verb = INVERSION.exec(value)?.[1];
  return verb !== undefined && !STRONG_PREFIX.test(verb);
}

function isBuiltAsName(parts: readonly string[], lowerCase: boolean): boolean {
  const own = parts.filter((part) => !isOrdinary(part));
  const [first = '', second = ''] = parts;
  if (lowerCase && (isNamedFor(parts) || isNamedAbroad(parts))) return true;
  if (TERM_PREFIX.test(first) && parts.slice(1).every((part) => TERM.test(part))) return false;
  if (isPlaced(parts)) return true;
  if (own.length === 0)
    return (
      PREFIX.test(first) &&
      (STRONG_PREFIX.test(first) || parts.length > 2 || STAGE.test(second) || /^\d{4}$/.test(second))
    );
  if (PREFIX.test(first) && first !== 'as' && first !== 'test') return true;
  if (parts.some((part) => STAGE.test(part)) && !isOrdinary(first)) return true;
  if (parts.some((part) => /\d/.test(part)) && own.some((part) => !/\d/.test(part))) return true;
  if (!lowerCase || (parts.length > 2 && parts.some((part) => LITTLE.test(part)))) return false;
  return own.length === parts.length || (parts.length > 2 && (parts.length < 5 || own.length * 2 >= parts.length));
}

/** Ordinary words at a place that only names have: `mail-prod`, `people-prod-9`; "non-prod" tells which, not what. */
function isPlaced(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  const last = parts.findLast((part) => !/^\d/.test(part)) ?? '';
  return PLACE.test(last) && last !== first && !/^(?:non?|pre|post|multi|cross|from|in|on|to|the|our|not)$/.test(first);
}
