/** What an order waits for, in the words of six languages: a go-ahead that is not there, and a time at which changes are let in. */
const LEAVE =
  '(?:approvals?|sign-?off|go-ahead|green light|freigabe|genehmigung|zustimmung|approbation|accord|validation|feu vert|aprobaci[óo]n|autorizaci[óo]n|visto bueno|aprovação|autorização|aval)';
const WINDOW = '(?:\\p{L}*window|\\p{L}*fenster|fenêtre|fenetre|ventana|janela|slot)';

const SIGNS = [
  // The go-ahead is looked for, or is still to come.
  `${LEAVE}(?: (?!already|was|wurde)[\\p{L}_]+){0,4} (?:missing|pending|outstanding|open|due|needed|required|fehlt|aus|offen|nötig|manque|attente|attendue|falta|pendiente|pendente|faltando)`,
  `(?:pending|awaiting|waiting (?:for|on)|need|needs|require|requires|missing|lacks?|warten auf|wartet auf|brauchen|braucht|fehlt(?: noch)?|manque|attend|attendons|besoin de|falta|faltan|esperando|espera de|necesita|precisa de|aguardando) (?:[\\p{L}]+ ){0,3}?${LEAVE}`,
  '(?:approves?|signs off|genehmigt|approuve|aprueba|aprova) (?:it |es |das |ça |lo )?(?:at|um|à|a las|às) \\d',
  `${LEAVE} (?:(?:is|are|kommt|will|noch|still) )*(?:follows?|coming|comes?|noch|folgt|kommt|suit|arrive|llega|viene|chega|vem)`,
  '(?:has|have|needs?|must) (?:still |yet )*(?:to )?(?:approve|agree|confirm|sign off|decide)|has yet to|still has to|muss noch|müssen noch|doit encore|tiene que (?:aprobar|confirmar)|tem que (?:aprovar|confirmar)',
  'subject to|vorbehaltlich|unter vorbehalt|sous réserve|sous reserve|à condition|sujet[oa] a|sujeit[oa] [aà]|condicionad[oa]',
  // Somebody means to look or ask before.
  "(?:let|lemme|let me|let us|i(?:'ll| will| have to| need to| must)|we(?:'ll| will| have to| need to| must)) (?:\\p{L}+ ){0,2}?(?:check|ask|confirm|verify|clarify|talk to)|(?:checking|asking|check|ask|minute|moment|second|talk)(?: [\\p{L}_]+){0,4} first|(?:laisse|laissez)[- ]moi (?:d'abord )?(?:vérifier|demander)|d[ée]jame (?:\\p{L}+ )?(?:revisar|preguntar|verificar)|deixa eu (?:\\p{L}+ )?(?:verificar|perguntar|ver)",
  // The time for changes is not now.
  `${WINDOW}(?: [\\p{L}]+){0,3}? (?:closed|shut|over|zu|geschlossen|vorbei|fermée?|fermee|terminée?|cerrada|fechada|encerrada)`,
  `${WINDOW}(?: (?:de|do|da|del) \\p{L}+)? (?:\\p{L}+ )?(?:opens|starts|begins|öffnet|startet|beginnt|ouvre|commence|débute|abre|empieza|comienza|começa)`,
  `${WINDOW}(?: [\\p{L}]+){0,4} (?:open from|from|offen ab|ab|ouverte à partir|à partir de|abierta a partir|a partir d[aeo]s?) (?:about )?(?:the )?\\d`,
  '(?:(?:in|under|have|having|is|still|during|during the|wir haben|haben|ist|en|em|hay|temos|tenemos) (?:a |an |the |einen? |un |um |noch |still )?(?:change |code |deployment |release )?(?:freeze|change-?stopp?|änderungssperre|gel des changements|congelamiento|congelamento))',
  '(?:freeze|änderungssperre|sperre) (?:is |ist |still |noch |gilt )*(?:on|active|aktiv|running|in place|ends|lasts|endet|gilt|in kraft)',
  // "At five" and "after five", as clocks are read elsewhere than in English.
  '(?<!(?:seit|bis|vor|heute|gestern) )(?:um|ab|nach|gegen) \\d{1,2}(?:[:.]\\d\\d)? ?(?:uhr|h)',
  "(?<!(?:depuis|ce matin|hier) )(?<!jusqu')(?:à|a partir de|à partir de|vers) \\d{1,2} ?(?:h|heures)(?:\\d\\d)?",
  '(?<!(?:hasta|desde|ayer|antes de|hoy) )a las? \\d{1,2}(?:[:.]\\d\\d)?',
  '(?<!(?:até|desde|ontem|antes d) ?)às? \\d{1,2}(?:h|:\\d\\d)(?:\\d\\d)?',
  // An exception, and the words of somebody behind what they say.
  'außer(?! betrieb)|ausser|salvo que|a menos que|excepto si|à moins|a moins qu|a não ser|a nao ser|a menos de que',
  '(?:dice|dicen) (?:mi|el|la|nuestr[oa]|su) \\p{L}+|(?:diz|dizem) (?:meu|minha|nosso|nossa) \\p{L}+',
].map((sign) => new RegExp(String.raw`(?<!\p{L})(?:${sign})(?!\p{L})`, 'u'));

const JAPANESE =
  /承認(?:待ち|はまだ|が(?:必要|まだ|下り|降り))|(?:ウィンドウ|メンテナンス)[^。、]{0,10}(?:閉|終わ)|\d時(?:\d+分)?(?:に|から)(?:開|始|お願い)|と[^。、]{0,10}言っ(?:て|た)|凍結(?:中|期間)/;

/** Whether the time for an order has not come: the go-ahead is still missing, the window is closed, or it is for another hour. */
export function isHindered(said: string): boolean {
  return JAPANESE.test(said) || SIGNS.some((sign) => sign.test(said));
}

const ASKED = new RegExp(String.raw`(?<!\p{L})(?:${LEAVE}|${WINDOW})(?!\p{L})|承認|ウィンドウ|メンテナンス`, 'u');

/** Whether a question is about the go-ahead or the time for changes, which then are in doubt. */
export function asksForLeave(question: string): boolean {
  return ASKED.test(question);
}
