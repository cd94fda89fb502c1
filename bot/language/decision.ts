import { negates } from './negation.ts';
import { plainText } from './plain-text.ts';

/** What the buttons of a card do, by word. */
export type SpokenVerb = 'approve' | 'decline' | 'sync' | 'undo' | 'refresh';

/** Which of the cases of a thread is meant: the one with this code, this name, this place in a list, or whichever there is. */
export type Which =
  | { readonly by: 'code' | 'name'; readonly said: string }
  | { readonly by: 'place'; readonly place: number }
  | { readonly by: 'nothing' };

/** A button that is pressed by word. */
export interface Spoken {
  readonly verb: SpokenVerb;
  readonly which: Which;
}

type Words = readonly (readonly [SpokenVerb, string])[];
type Form = readonly [SpokenVerb, RegExp];

const NAME = String.raw`(?<which>[#\p{L}\p{N}*][\p{L}\p{N}._*-]{0,79})`;
const ASCII_NAME = String.raw`(?<which>[#\w*][\w.*-]{0,79})`;
const THING =
  '(?:it|this|that|(?:the |this |that )?(?:fix|plan|proposal|change)|es|das|den fix|le correctif|la correction|el arreglo|a correção)';
const THING_BEHIND = `(?: ${THING})?`;
const OF = '(?: (?:for|of|on|für|von|pour|de|para))?';
const PLEASE = '(?:please|pls|bitte|por favor|svp|stp)';

/** Only the forms of an order: "approved", "would approve" and "who approves" are none of them. */
const ORDERS: Words = [
  ['approve', 'approve|genehmigen?|freigeben|approuve[rz]?|aprobar|aprueb[ae]|aprovar|aprov[ae]'],
  ['decline', 'decline|reject|ablehnen|verwerfen|refuse[rz]?|rejeter|rejetez|rejette|rechazar|rechaza|rechace'],
  ['decline', 'recusar|recus[ae]|rejeitar|rejeit[ae]'],
  [
    'undo',
    'undo|take (?:it )?back|roll ?back|revert|rückgängig machen|zurücknehmen|zurückrollen|défaire|défais|défaites',
  ],
  ['undo', 'deshacer|deshaz|deshaga|revertir|revierte|desfazer|desfaz|desfaça|reverter|reverta'],
  ['refresh', 'refresh|re-?check|(?:check|look) again|(?:erneut|nochmals?|noch einmal|neu) prüfen|revérifie[rz]?'],
  ['refresh', 'vérifie[rz]? (?:encore|à nouveau)|(?:comprobar|comprueba|revisar|revisa) de nuevo'],
  ['refresh', '(?:verificar|verifica|verifique) (?:de novo|novamente)'],
];

/** What a sync is of is read by `readIntent`, unless it is a code. */
const SYNC =
  'sync|synchroni[sz]e|synchronisieren?|syncen|synchroniser|synchronisez|sincronizar|sincroniza|sincronice|sincronize';
const NOW = '(?:now|jetzt|maintenant|ahora|agora)';

/** Verbs that stand behind the name. */
const LAST: Words = [
  ['approve', '(?:genehmigen|freigeben)'],
  ['decline', '(?:ablehnen|verwerfen)'],
  ['undo', '(?:zurücknehmen|rückgängig machen)'],
];

/** Verbs that stand on both sides of the name. */
const AROUND: readonly (readonly [SpokenVerb, string, string])[] = [
  ['approve', 'gib', 'frei'],
  ['decline', 'lehne', 'ab'],
  ['undo', 'nimm', 'zurück'],
  ['undo', 'mach', 'rückgängig'],
  ['refresh', '(?:check|refresh)', 'again'],
  ['refresh', 'prüfe', '(?:erneut|noch ?mal|noch einmal)'],
];

const PLEASE_DO = '(?:する|して|してください)?';
const JAPANESE: Words = [
  ['approve', `承認${PLEASE_DO}`],
  ['decline', `(?:却下|拒否)${PLEASE_DO}`],
  ['sync', `(?:今すぐ)?同期${PLEASE_DO}`],
  ['undo', '元に戻す|元に戻して(?:ください)?'],
  ['refresh', `(?:再確認|もう一度確認)${PLEASE_DO}|もう一度見て(?:ください)?`],
];

const FORMS: readonly Form[] = [
  ...ORDERS.map(([verb, says]): Form => [verb, whole(`(?:${says})${THING_BEHIND}(?:${OF} ${NAME})?`)]),
  ['sync', whole(`(?:${SYNC})(?: (?!${NOW}$)${ASCII_NAME})?(?: ${NOW})?`)],
  ...AROUND.map(([verb, before, after]): Form => [verb, whole(`${before}${THING_BEHIND}(?: ${NAME})? ${after}`)]),
  ...LAST.map(([verb, says]): Form => [verb, whole(`(?:${THING}|(?:${THING} )?${NAME}) ${says}`)]),
  ...JAPANESE.map(([verb, says]): Form => [verb, whole(`(?:${ASCII_NAME} ?を? ?)?(?:${says})`)]),
  ...JAPANESE.map(([verb, says]): Form => [verb, whole(`(?:${says}) ?${ASCII_NAME}`)]),
];

/** Reads a button that is pressed by word; null for whatever is more or less than just that, and for whatever asks or denies. */
export function readDecision(text: string): Spoken | null {
  const said = plainText(text).toLowerCase();
  if (/[?¿\n]/.test(said) || negates(said)) return null;
  for (const [verb, form] of FORMS) {
    const found = form.exec(said);
    if (found) return { verb, which: whichOf(found.groups?.which ?? null) };
  }
  return null;
}

function whole(form: string): RegExp {
  return new RegExp(`^(?:${PLEASE},? )?(?:${form})(?:,? ${PLEASE})?[.!。]*$`, 'u');
}

function whichOf(said: string | null): Which {
  if (said === null) return { by: 'nothing' };
  const name = said.replace('#', '').replace(/\.+$/, '');
  if (/^\d{1,2}$/.test(name)) return { by: 'place', place: Number(name) };
  return { by: /^[0-9a-f]{6,16}$/.test(name) ? 'code' : 'name', said: name };
}
