import type { Mention } from './mention.ts';

const NUMBER =
  /(?<![\p{L}\p{N}_])(?:op|operation|operación|vorgang|opération|operação|fix|repair|case|plan|job|request|change|run|proposal|incident|ticket|approve|decline|reject|undo|revert|abort|about|withdraw|call off|hold|drop|stop|skip|revoke|retract|recall|approval|aprob\p{L}*|aprueb\p{L}*|aprov\p{L}*|approuv\p{L}*|genehmig\p{L}*|freigabe|recha[cz]\p{L}*|refus\p{L}*|rejeit\p{L}*|rejet\p{L}*|recus\p{L}*|cancel\p{L}*|annul\p{L}*|anul\p{L}*|approved|approving|declin(?:ed|ing)|rejected|rejecting|bestätige|lehne|storniere|anfrage|auftrag|änderung|demande|valide[rz]?|solicitud|petición|cambio|pedido|solicitação|mudança|correção|arreglo|corrección|correction|reparatur|antrag|freigabeantrag|anforderung|steht(?:'s|s| es)? um|caso|dossier|fall) (?:(?:o|a|el|la|le|den|die|das|der|l') )?(?:no\.? ?|number |nr\.? ?|id )?#?([0-9a-f-]{2,36})(?![\w.-])/giu;
/** In some languages the verb comes last; and a question has its number in the middle. */
const BEFORE_VERB =
  /(?<![\w.#-])(\d{3,8})(?= ?(?:ablehnen|genehmigen|freigeben|abbrechen|verwerfen|stornieren|zurückziehen|zurücknehmen|bestätigen|を?(?:承認|却下|拒否|キャンセル|取り消|中止)|の(?:状況|進捗|承認)| (?:gets?|got|is|was|has been|went|goes) (?:approved|declined|rejected|applied|done|through|finished)))/g;
const ASKED = /\b(?:is|did|has|was|ist|wurde|est|está|foi) (\d{4,8})(?= (?!bits?\b|bytes?\b)\p{L})/giu;
const HASH = /(?<![\w#])#(\d{2,8})(?!\w)/g;

/** All that is said beside it is a word or two: "4410 status?", "what about 4410". */
const ALONE =
  /^(?!.*(?:error|fehler|erreur|code|http|port|bit|day|tage|jours|días|dias))(?:\p{L}+ ){0,3}(?!(?:19|20)\d\d(?!\d))(\d{4,8})(?: \p{L}+){0,2}[?!.]*$/giu;

/** Numbers of operations and cases: "cancel op 8f2c1", "#4711". */
export function operationNumbers(text: string): Mention[] {
  return [
    ...text.matchAll(NUMBER),
    ...text.matchAll(BEFORE_VERB),
    ...text.matchAll(ASKED),
    ...text.matchAll(HASH),
    ...text.matchAll(ALONE),
  ]
    .map(({ index, 0: all, 1: value = '' }) => ({ start: index + all.lastIndexOf(value), value }))
    .filter(({ value }) => /\d/.test(value) && !/^[45]\d\d$/.test(value))
    .map(({ start, value }) => ({ start, end: start + value.length, value, weight: 'number' }));
}
