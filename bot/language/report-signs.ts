/** What a report on an incident is called in every language of the bot. */
export const REPORT =
  /(?<!\p{L})(?:incident[- ]?(?:reports?|timeline|write-?up)|(?:report|timeline|write-?up) (?:of|on|about|for) (?:the|this|that|our|last night'?s?)? ?(?:incident|outage|case|thread|conversation)|post[- ]?incident (?:report|review)|(?:vorfall|störungs|zwischenfall|incident)-?(?:bericht|protokoll)\p{L}*|bericht (?:zum|über den|zu diesem|über diesen|zur|über die) (?:vorfall|störung|ausfall|fall|incident)|(?:rapport|compte[- ]rendu) (?:de|sur|d['’]) ?(?:l['’]|cet |cette )?(?:incident|panne)|(?:informe|reporte) (?:del?|sobre el|de este) (?:incidente|incidencia|la incidencia)|relat[óo]rio (?:do|de|deste|sobre o) incidente)(?!\p{L})|(?:インシデント|障害)(?:の)?(?:レポート|報告)/u;

/** A message that is this and no more, or that names what the report is on. */
export const BARE_REPORT =
  /^(?:(?:the |a |ein(?:en)? |der |den |un |le |el |um |o )?(?:report|bericht|rapport|informe|relat[óo]rio)|レポート|報告書)(?: (?:please|bitte|s['’]il (?:te|vous) pla[iî]t|por favor))?(?: (?:as|als|en|como|em) (?:html|markdown|md))?$|^(?:(?:please )?(?:give|show|send|write|make|create|get|draft)(?: me| us)? )?(?:(?:the|an?|ein(?:en)?|der|den|une?|le|el|um|o) )?(?:html |markdown )?(?:report|bericht|rapport|informe|relat[óo]rio)(?: (?:as|als|en|como|em) (?:an? )?(?:html|markdown|md|web ?page))? (?:of|on|about|for|zu|zum|über|sur|de|du|del|sobre|do|da) _|^_ ?の(?:レポート|報告)/mu;

/** What is handed to the next shift. A verb hands over something else, to somebody: that is no summary. */
export const HANDOVER =
  /(?<!\p{L})(?:hand-?over|hand-?off|(?:schicht|dienst)?übergabe(?:bericht|protokoll|notiz\p{L}*)?|schichtwechsel|passation|rel[eè]ve d['’](?:astreinte|équipe)|traspaso|relevo|passagem de (?:turno|plant[ãa]o|servi[çc]o))(?!\p{L})|引き継ぎ|引継|申し送り/u;

/** The words of somebody who wants one again and again, or from somebody else, or hands a thing to a person. */
export const NO_REPORT =
  /(?<!\p{L})(?:every|daily|weekly|each|whenever|when|if|jed\p{L}*|täglich\p{L}*|wöchentlich\p{L}*|wenn|sobald|chaque|quotidien\p{L}*|si|quand|cada|diari\p{L}*|semanal\p{L}*|cuando|quando|se|todos os|todas as)(?!\p{L})|^(?:hand|pass|übergib|übergebe|transf[eè]re|passe|traspasa|passa) .{0,40}(?<!\p{L})(?:to|an|à|a|para|ao)(?!\p{L})|毎(?:日|朝|週)|たら|とき/mu;

/** The word alone: in a message about the past it is what is wanted. */
export const REPORT_WORD =
  /(?<![\p{L}\d_.-])(?:reports?|write-?up|bericht|rapport|compte[- ]rendu|informe|reporte|relat[óo]rio)(?![\p{L}\d_.-])|レポート|報告/u;
