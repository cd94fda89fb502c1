const DONE =
  '(?:done|finished|through|over|ready|completed?|synced|fixed|applied|green|fertig|durch|erledigt|fait|fini|terminé|prêt|réglé|est[ée]s?(?: list[oa]| hech[oa])?|termines?|acabes?|haya(?:s)? terminado|terminar|acabar|pronto|feito|estiver(?: pronto| feito)?)';
const TELL = [
  `(?:and|then)(?: then)?(?: please)? (?:tell|ping|notify|inform|let|message|update) (?:me|us)(?: know)?(?: (?:when|once|as soon as) (?:[\\p{L}_']+ ){0,4}?${DONE}| afterwards| then| after that)?`,
  `und (?:dann |danach |bitte )*(?:sag|gib|meld|schreib)\\p{L}* (?:mir |uns |dich |dann |danach |kurz |bitte )*(?:bescheid|danach|dann)?(?: ?\\n?,? ?(?:wenn|sobald) (?:[\\p{L}_]+ ){1,3}?${DONE}(?: ist| bist)?)?`,
  `et (?:ensuite |puis )?(?:dis|préviens|avertis|prévenez|dites)[- ](?:le[- ])?(?:moi|nous)(?: (?:quand|dès que|lorsque) (?:[\\p{L}'_]+ ){0,3}?(?:c'est |ce sera )?${DONE})?`,
  `y (?:luego )?(?:av[íi]sa(?:me|nos)|dime|dinos|me avisas|notifícame)(?: (?:cuando|en cuanto) (?:[\\p{L}_]+ ){0,3}?${DONE})?`,
  `e (?:depois )?(?:me |nos )?(?:avis[ae]|diz|diga|fala)(?:-me|-nos)?(?: (?:quando|assim que) (?:[\\p{L}_]+ ){0,3}?${DONE})?`,
];
const SYNC = [
  '(?:and|then) (?:then )?(?:re-?)?sync(?:hroni[sz]e)?(?: (?:it|_|this|that|them|again))*(?: afterwards| after that| after| then)?',
  'und (?:dann |danach |anschließend )*(?:synchronisier\\p{L}{0,2}|sync\\p{L}?)(?: (?:es|ihn|sie|_|das))?(?: danach| dann| anschließend| hinterher| neu)*',
  'et (?:ensuite |puis )?(?:re)?synchronise[rz]?(?:[- ]l[ea]| _)?(?: ensuite| après| derrière)?',
  'y (?:luego |después )?(?:re)?sincroniza(?:r|l[oa])?(?: _)?(?: después| luego)?',
  'e (?:depois )?(?:res?)?sincroni[zs](?:a|e|ar)(?: _)?(?: depois| em seguida)?',
];
const CLOSING = new RegExp(
  String.raw`(?<=\S)(?:,|;)? (?:${[...TELL, ...SYNC].join('|')})(?=\s*(?:$|[,.;!\n]|please|pls|bitte|stp|por favor))`,
  'gmu',
);

/** Hurry and thanks behind an order. */
const HURRY =
  /(?<=\S)(?: (?:jetzt|sofort|nochmals?|gleich|schnell|umgehend|danke|maintenant|tout de suite|encore une fois|vite|merci|immédiatement|ahora(?: mismo)?|ya|otra vez|de nuevo|gracias|cuanto antes|agora(?: mesmo)?|já|logo|de novo|outra vez|obrigad[oa]|bitte|stp|svp|por favor))+$/gmu;

/** An order without what is to follow it: a sync, or word when it is done. */
export function withoutAfterwards(said: string): string {
  return said.replace(CLOSING, '');
}

/** A clause without the hurry at its end. */
export function withoutHurry(clause: string): string {
  return clause.replace(HURRY, '');
}
