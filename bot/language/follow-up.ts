import { negates } from './negation.ts';
import { plainText } from './plain-text.ts';

/** What a message means that can only be understood by what was said before it in its thread. */
export type FollowUp =
  /** The same certificate once more: "why?", "is it green now?". */
  | { readonly kind: 'same' }
  /** The same certificate, in the form of an order: "sync it". Whether it is one, and which, is for `readIntent` to say. */
  | { readonly kind: 'order' }
  /** "and www?": a part of a name. */
  | { readonly kind: 'part'; readonly part: string }
  /** "what about the other one" */
  | { readonly kind: 'other' };

const IT = '(?:it|this|that|this one|that one|the cert(?:ificate)?|this cert(?:ificate)?)';
const HOW = '(?:ok|okay|fine|green|yellow|red|sound|healthy|fixed|done|better|broken|in sync|out of sync)';

const SAME: readonly string[] = [
  `(?:but |and |so )?(?:why|how come)(?: is ${IT}(?: still)? (?:not )?${HOW})?|why (?:that|this|is ${IT})`,
  `(?:and |so )?(?:what )?now|(?:is|isn't) ${IT}(?: still| already)? ${HOW}(?: now| yet| again| already)?`,
  `(?:and |so )?how (?:is|about) ${IT}(?: now| doing)?|(?:and |what about )${IT}(?: now)?|status|state`,
  `(?:what is|what's) (?:wrong|going on|up|the matter)(?: with ${IT})?|(?:still|already) ${HOW}|${HOW} (?:now|yet|already)`,
  '(?:und )?(?:warum|wieso|weshalb)(?: das| ist (?:es|das) (?:noch )?(?:gelb|rot))?|(?:und )?(?:jetzt|nun)|was nun',
  '(?:ist|läuft) (?:es|das)(?: jetzt| nun| schon| noch| wieder)* (?:grün|gelb|rot|ok|gut|in ordnung|fertig|behoben|kaputt)|was ist (?:los|damit)',
  "(?:et )?pourquoi(?: ça)?|et maintenant|(?:est-ce que )?c'est (?:encore |toujours )?(?:vert|jaune|rouge|bon|ok|réparé)(?: maintenant)?",
  "(?:est-il|est-ce) (?:vert|bon|ok)(?: maintenant)?|qu'est-ce qu'il a|où en est-on",
  '(?:y )?(?:por qué|por que)(?: está (?:amarillo|rojo))?|y ahora|(?:ya )?está (?:ya )?(?:verde|bien|arreglado|amarillo|rojo)(?: ahora| ya)?|qué pasa',
  '(?:e )?(?:por quê|porquê)|e agora|(?:já )?está (?:já )?(?:verde|bem|amarelo|vermelho|corrigido)(?: agora| já)?|o que há',
  'なぜ|なんで|どうして(?:ですか)?|今は|今はどう(?:ですか)?|(?:もう)?(?:緑|治った|直った)(?:になった|になりました)?(?:か|ですか)?|状態は',
];

const CAN = '(?:(?:please|pls|ok|okay|yes|now|just|can you|could you|can you please|could you please),? )*';
const ORDER: readonly string[] = [
  `${CAN}(?:sync|re-?sync|synchroni[sz]e|fix|repair|mend)(?: ${IT})?(?: now| again| please| pls| for me)*`,
  '(?:bitte )?(?:synchronisiere?|sync|repariere?|behebe?|fixe)(?: (?:es|das|ihn|jetzt|bitte|mal))*',
  '(?:(?:es|das|bitte|jetzt|mal) )+(?:synchronisieren|reparieren|beheben|fixen)',
  "(?:synchronise|synchronisez|répare|réparez|corrige|corrigez)(?:-l[ea])?(?: (?:maintenant|s'il te plaît|s'il vous plaît))?",
  '(?:sincroniza|sincronice|repara|repare|arregla|arregle|corrige)(?:l[oa])?(?: (?:ahora|por favor))*',
  '(?:sincronízal[oa]|repáral[oa]|arréglal[oa]|corrígel[oa])(?: (?:ahora|por favor))*',
  '(?:sincroniza|sincronize|repara|repare|corrija|corrige|conserta|conserte)(?:-[oa])?(?: (?:agora|por favor|isso))*',
  '(?:それを|これを)?(?:今すぐ)?(?:同期|修復|修正)(?:して|してください|する)|(?:それを|これを)?直して(?:ください)?',
];

const OTHER: readonly string[] = [
  '(?:and |what about |how about )?the other(?: one| cert(?:ificate)?)?',
  '(?:und |was ist mit )?(?:der|die|das|dem|den) anderen?(?: zertifikat)?',
  "(?:et )?l'autre(?: certificat)?|(?:y )?(?:el|la) otr[oa](?: certificado)?|(?:e )?(?:o|a) outr[oa](?: certificado)?",
  '(?:では)?もう一つは|他のは',
];

const LEADS =
  "(?:and|what about|how about|und|was ist mit|und was ist mit|et|et pour|y|y qué hay de|e|e o|e a|qu'en est-il de)";
const PART = new RegExp(`^${LEADS} (?:the |der |die |das |le |la |el )?(?<part>[a-z0-9*][a-z0-9.*-]{0,99})$`);
const PART_BEHIND = /^(?<part>[a-z0-9*][a-z0-9.*-]{0,99}) ?(?:は|はどう(?:ですか)?)$/u;

/** Words that name nothing, wherever they stand. */
const NO_PART = new Set(
  'you me us we they he she him her them all both everything everybody others then so thanks thank please yes no ok okay it this that who what when where why how one two red yellow green unknown help dann du ich wir ihr sie alle danke toi moi vous nous tous merci tu yo todos gracias eu nós obrigado history audit'.split(
    ' ',
  ),
);

/** Reads what goes on from what was said before; null for whatever stands by itself. */
export function readFollowUp(text: string): FollowUp | null {
  const said = plainText(text)
    .toLowerCase()
    .replace(/^[¿¡\s]+|[\s?!.。]+$/gu, '');
  if (fits(SAME, said)) return { kind: 'same' };
  if (negates(said)) return null;
  if (fits(OTHER, said)) return { kind: 'other' };
  if (fits(ORDER, said)) return { kind: 'order' };
  const part = (PART.exec(said) ?? PART_BEHIND.exec(said))?.groups?.part ?? null;
  return part === null || NO_PART.has(part) ? null : { kind: 'part', part };
}

function fits(forms: readonly string[], said: string): boolean {
  return forms.some((form) => new RegExp(`^(?:${form})$`).test(said));
}
