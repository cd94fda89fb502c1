import { negates } from './negation.ts';
import { SHAPES } from './remark-shapes.ts';

/** Where one clause ends and another begins, also at the reason that "because" gives. */
const BETWEEN =
  /([,.;!?()\n、。！？]|\s[-–—]+\s|\s(?=(?:because|cause|bc|cuz|denn|car|parce que|porque|pois)\s)|\s(?:and|und|et|y|e)\s|\s(?=(?:so|and|daher|deshalb|also|donc|así que|entonces|então|por isso) (?:please|pls|plz|kindly|bitte|merci de|por favor)\s))/;

/** What is said belongs to who says it, even behind a comma: "security says, the policy is in". */
const CITING =
  /(?<=(?<!\p{L})(?:says|said|told (?:me|us)|sagt|sagte|meint|dit|dice|dijo|diz|disse)) ?[,:] ?(?=(?:the|that|our|all|everything|it|die|der|das|dass|alles|le|la|les|l'|que|tout|el|los|las|todo|o|a|os|as|tudo))/gu;

/** What only ties a clause to another. */
const TIES =
  /^(?:(?:and|so|but|ja|because|cause|bc|cuz|since|as|fyi|btw|hi|hey|hello|all|team|ok|okay|now|also|good (?:morning|evening)|und|denn|also|hallo|moin|et|car|parce que|bonjour|salut|y|porque|pues|hola|e|pois|ola|oi) )+/u;

/** Conditions and wishes: a clause with one of them is more than a remark, whatever it remarks. */
const DOUBTS =
  /(?<!\p{L})(?:if|unless|assuming|suppos\p{L}*|provided|subject|first|(?:was|were|war|waren|etait|etaient|estaba|estava) (?:\S+ ){0,3}?(?:until|till|bis|jusqu\p{L}*|hasta|ate)|vorbehalt\p{L}*|vorausgesetzt|a condition|sous reserve|sujet[oa]|sujeit[oa]|desde que|siempre que|when\w*|once|whether|will|would|should|could|may|might|must|before|afterwards?|after|later|soon|or|except|only (?:if|when)|wait|stop|hold|cancel|abort|you|wenn|falls|sobald|sofern|ob|soll\p{L}*|wird|werden|erst|spater|ausser|außer|warte|quand|lorsque|des que|sauf|apres|plus tard|attends?|attendre|si(?!$)|cuando|en cuanto|salvo|despues|luego|espera|se|quando|assim que|depois|espere)(?!\p{L})|明日(?!.*切れ|.*失効)|今夜|来週|たら|なら|れば|場合|まだ|後で|待ち/u;

/**
 * An order without the remarks beside it. A remark is a clause of its own that tells how things stand, what was granted, how
 * long there is time or who waits: it neither denies, asks nor sets a condition, and so takes no order back.
 */
export function withoutRemarks(said: string): string {
  return said
    .replace(CITING, ' ')
    .split(BETWEEN)
    .map((part) => (isRemark(part) ? '' : part))
    .join('');
}

/** A clause without what only tells which certificate or version is meant: "the cert that was renewed last night". */
export function withoutRelative(clause: string): string {
  return clause.replace(
    /(?<=(?<!\p{L})(?:certs?|certificates?|version|one|copy|secret|pfx) )(?:that(?:'?s)?|which) (?:(?:is|was|has|been|just|landed|came|arrived|got|renewed|uploaded|issued|imported) )[^,]{0,40}?(?=(?:into|onto|to|on|for) _)/u,
    '',
  );
}

function isRemark(part: string): boolean {
  const clause = plain(part).replace(TIES, '');
  return !negates(clause) && !DOUBTS.test(clause) && SHAPES.some((shape) => shape.test(clause));
}

/** Without accents, which people leave away. */
function plain(part: string): string {
  return part
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
