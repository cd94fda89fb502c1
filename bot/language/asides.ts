/** Where somebody is, or what they lack, who therefore asks for it instead of doing it: "im not at my desk". */
const AWAY = [
  `(?:i'?m|i am|we'?re|we are) (?:currently |just |right now )?(?:not|nowhere) (?:at|near|in|by|close to|in front of|on) (?:(?:my|our|the|a|any) )?(?:desk|computer|laptop|pc|machine|keyboard|office|home|work|vpn)`,
  `(?:i|we)(?:'ve| have)? (?:got |have )?(?:no|not got (?:my|a|the)|don'?t have (?:my|a|the|any)|do not have (?:my|a|the|any)) (?:laptop|computer|pc|vpn|portal access|access to (?:the|azure) ?portal|portal)(?: with me)?`,
  `(?:(?:ich )?bin|wir sind) (?:gerade |grad |momentan |heute )*nicht (?:am|im|zu|vor dem|an meinem|beim) (?:platz|schreibtisch|rechner|pc|laptop|büro|buero|hause|arbeitsplatz)`,
  `(?:(?:ich )?hab(?:e)?|wir haben) (?:gerade |grad |hier |heute )*(?:keinen|kein) (?:rechner|laptop|pc|vpn|portalzugriff|portalzugang|zugang zum portal|zugriff (?:auf das|aufs) portal)(?: dabei)?`,
  `je (?:ne )?suis pas (?:à|a|au|devant|dans|sur) (?:(?:mon|le|ma) )?(?:poste|bureau|ordi(?:nateur)?|pc|vpn)`,
  `j(?:e n)?'ai pas (?:mon|d'|de|le) ?(?:ordi(?:nateur)?|pc|laptop|vpn|portable)(?: avec moi| sous la main)?`,
  String.raw`no estoy (?:en|delante de|frente a|ante) (?:(?:mi|el|la|l) )?(?:puesto|escritorio|ordenador|computador\p{L}?|oficina|pc)`,
  String.raw`no tengo (?:(?:el|mi|la) )?(?:portátil|portatil|laptop|ordenador|computador\p{L}?|vpn)(?: (?:aquí|a mano|conmigo))?`,
  `(?:eu )?n[ãa]o (?:estou|tô|to) (?:na|no|em|à frente do) (?:(?:minha|meu) )?(?:mesa|computador|pc|notebook|escritório|casa)`,
  `(?:eu )?(?:estou|tô) sem (?:(?:o|meu) )?(?:computador|notebook|laptop|vpn)(?: aqui)?`,
];
const AWAY_JAPANESE = /(?:手元に|今)?(?:pc|パソコン|ノートpc)が(?:手元に)?(?:ない|ありません)(?:ので|ため|から)/g;

/** What a tool did to a setting: the reason of an order, and no wish for its code. */
const UNDONE_BY = '(?:our |the |das |die |le |el |o )?(?:terraform|bicep|pulumi|opentofu)(?: pipeline| run| apply)?';
const UNDONE = [
  `${UNDONE_BY} (?:has |had |have |just |again |simply |keeps |always )*(?:remov|delet|wip|overwrit|overwrot|drop|reset|undid|undo|destroy|revert|disabl)(?:e|es|ed|d|ped|ing|ting)?`,
  `${UNDONE_BY} (?:hat|löscht|entfernt|überschreibt)(?: (?:sie|es|ihn|das|die|den|uns|wieder|schon|erneut|mal))*(?: (?:entfernt|gelöscht|überschrieben|zurückgesetzt|rausgeworfen|weggeräumt))?`,
  String.raw`${UNDONE_BY} (?:l'a|les a|la|l'avait) (?:encore |de nouveau |à nouveau )?(?:supprimé|retiré|enlevé|effacé|écrasé|viré)\p{L}{0,2}`,
  String.raw`${UNDONE_BY} (?:(?:lo|la|los|las|nos|se|ha|volvió|a) )*(?:quit|borr|elimin|sobrescrib)\p{L}+`,
  String.raw`${UNDONE_BY} (?:(?:o|a|os|as|nos|voltou) )*(?:remov|apag|tir|sobrescrev)\p{L}+`,
];
const UNDONE_JAPANESE =
  /(?:terraform|bicep|pulumi) ?(?:が|で)(?:また)?(?:削除|消|上書き)\S{0,3}(?:ました|た|て)(?:ので|ため|から)?/g;
const WHAT_AND_WHEN =
  '(?: (?:it|them|that|this|those|again|once more|yesterday|today|last night|this morning|overnight|right now|at the moment|today|gerade|heute|wieder|gestern|encore|hier|ayer|otra vez|de nuevo|ahora|de novo|outra vez|agora|ontem|maintenant|là))*';

/** An aside is a clause of its own, or the reason that "because" gives: nothing behind it may go away with it. */
const ASIDES = new RegExp(
  String.raw`(?<=(?:^|[,.;:!()\n]|\s[-–—])\s*|(?:^|[\s,])(?:sorry|because|bc|cuz|since|weil|denn|car|parce que|porque|pois) )(?:${[...AWAY, ...UNDONE].join('|')})${WHAT_AND_WHEN}(?=\s*(?:$|[,.;!()\n]|\s[-–—]))`,
  'gmu',
);

/** The same as what tells which setting is meant: "the policy that terraform removed". */
const WHICH = new RegExp(
  String.raw`(?<=\s)(?:that|which|what|die|das|den|que|qui|qu') ?(?:${UNDONE.join('|')})${WHAT_AND_WHEN}(?=\s|$|[,.;!)])`,
  'gu',
);

const TOLD_UNDONE = new RegExp(String.raw`(?<!\p{L})(?:${UNDONE.join('|')})(?!\p{L})`, 'u');

/** Whether it is told that a tool has done away with a setting. */
export function tellsOfUndoing(said: string): boolean {
  return TOLD_UNDONE.test(said) || /(?:terraform|bicep|pulumi) ?(?:が|で)\S{0,20}(?:削除|消|上書き)/.test(said);
}

/** An order without the asides that only tell why it is given. */
export function withoutAsides(said: string): string {
  return said.replace(WHICH, '').replace(ASIDES, '').replace(AWAY_JAPANESE, ' ').replace(UNDONE_JAPANESE, ' ');
}
