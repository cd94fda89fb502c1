import { plainText } from '../plain-text.ts';
import { clockOf } from '../times/clock.ts';
import { readScope, type SaidScope } from '../watch-words.ts';
import { LANGUAGES, SIGNS } from './signs.ts';

type Clock = { readonly hour: number; readonly minute: number };

/** What somebody wants to be otherwise in a conversation, as far as their words tell; `unclear` where the value is none. */
export type SaidWish =
  | { readonly of: 'show' }
  | { readonly of: 'usual' }
  | { readonly of: 'unclear' }
  | { readonly of: 'digest'; readonly at: Clock | null }
  | { readonly of: 'quiet'; readonly hours: { readonly from: number; readonly to: number } | null }
  | { readonly of: 'escalation'; readonly minutes: number }
  | { readonly of: 'zone'; readonly zone: string }
  | { readonly of: 'language'; readonly locale: keyof typeof LANGUAGES }
  /** Minutes is null where none are said. */
  | { readonly of: 'call'; readonly scope: SaidScope; readonly minutes: number | null }
  | { readonly of: 'no-call'; readonly scope: SaidScope };

type Said = Readonly<Record<string, string | undefined>>;

const UNCLEAR = { of: 'unclear' } as const;
const ALL: SaidScope = { by: 'everything', name: '' };
const MANNERS =
  /^(?:please|bitte|por favor|s'il (?:vous|te) pla[iî]t|svp)[ ,]+|[ ,]+(?:please|bitte|por favor|s'il (?:vous|te) pla[iî]t|svp|thanks|danke)$/gu;

/** Reads what is to be otherwise in a conversation; null for whatever is more or less than just that. A question only shows. */
export function readWish(text: string): SaidWish | null {
  const typed = plainText(text);
  const said = typed.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(MANNERS, '');
  const bare = said.replace(/[¿¡]|[\s?？!！.。]+$/gu, '');
  if (SIGNS.show.some((sign) => sign.test(bare))) return { of: 'show' };
  if (/[?？]/.test(said)) return null;
  if (SIGNS.usual.test(bare)) return { of: 'usual' };
  return timesIn(bare) ?? callIn(bare) ?? placeIn(bare, typed);
}

function timesIn(bare: string): SaidWish | null {
  if (SIGNS.noDigest.some((sign) => sign.test(bare))) return { of: 'digest', at: null };
  if (SIGNS.noQuiet.some((sign) => sign.test(bare))) return { of: 'quiet', hours: null };
  if (SIGNS.noEscalation.some((sign) => sign.test(bare))) return { of: 'escalation', minutes: 0 };
  const digest = SIGNS.digest.exec(bare)?.groups;
  if (digest) return digestAt(digest);
  const quiet = SIGNS.quiet.exec(bare)?.groups;
  if (quiet) return quietHours(quiet);
  const escalation = SIGNS.escalation.exec(bare)?.groups;
  return escalation ? within(escalation, (minutes) => ({ of: 'escalation', minutes })) : null;
}

function digestAt(said: Said): SaidWish {
  const at = clockOf(said, 'at');
  return at ? { of: 'digest', at } : UNCLEAR;
}

/** Nights are kept by whole hours. */
function quietHours(said: Said): SaidWish {
  const [from, to] = [clockOf(said, 'from'), clockOf(said, 'to')];
  const isWhole = from !== null && to !== null && from.minute === 0 && to.minute === 0 && from.hour !== to.hour;
  return isWhole ? { of: 'quiet', hours: { from: from.hour, to: to.hour } } : UNCLEAR;
}

function within(said: Said, wish: (minutes: number) => SaidWish): SaidWish {
  const minutes = Number(said.count) * (/h|stunde|時/.test(said.unit ?? '') ? 60 : 1);
  return minutes >= 1 && minutes <= 1440 ? wish(minutes) : UNCLEAR;
}

function callIn(bare: string): SaidWish | null {
  const ended = SIGNS.noCall.exec(bare)?.groups;
  if (ended) return { of: 'no-call', scope: scopeIn(ended.name) };
  const begun = SIGNS.call.exec(bare)?.groups;
  if (!begun) return null;
  const scope = scopeIn(begun.name);
  return begun.count === undefined
    ? { of: 'call', scope, minutes: null }
    : within(begun, (minutes) => ({ of: 'call', scope, minutes }));
}

/** Without a name it is about everything. */
function scopeIn(name: string | undefined): SaidScope {
  if (!name || /^(?:all(?: alerts)?|everything|anything|alerts|them|it)$/.test(name)) return ALL;
  return readScope(name, name) ?? ALL;
}

function placeIn(bare: string, typed: string): SaidWish | null {
  const zone = SIGNS.zone.exec(bare)?.groups?.zone;
  // The names of zones are written in capitals too.
  if (zone) return { of: 'zone', zone: typed.slice(typed.toLowerCase().indexOf(zone)).slice(0, zone.length) };
  const called = SIGNS.language.exec(bare)?.groups?.language;
  const locale = called && LOCALES.find(([, names]) => names.split(' ').includes(called))?.[0];
  return locale ? { of: 'language', locale } : null;
}

const LOCALES = Object.entries(LANGUAGES) as readonly (readonly [keyof typeof LANGUAGES, string])[];
