/** What is written or said of a thing, in six languages. */
const RECORD = [
  'lists?|overview|reports?|history|notes?|comments?|tickets?|tasks?|stor(?:y|ies)|reminders?|summary|explanations?|reasons?|details|deadline|shift|questions?|agenda|documentation|screenshots?|examples?|tags?|rate|point|minutes|diagram|pages?|watch ?list|(?<=(?<!\\p{L})(?:a|an|another) (?:\\p{L}+ )?)(?:request|proposal|suggestion|plan|question|fix plan)',
  'listen?|übersicht|aufstellung|verlauf|historie|protokoll|bericht|notiz|kommentar|erinnerung|fragen?|grund|gründe|erklärung|zusammenfassung|aufgabe|bescheid|kenntnis|beispiel|(?<=(?<!\\p{L})(?:ein|eine|einen) (?:\\p{L}+ )?)(?:vorschlag|plan|anfrage|antrag)',
  'listes?|aperçu|historique|journal|rapport|commentaires?|rappels?|questions?|raisons?|explications?|détails|résumé|tâches?|exemples?|(?<=(?<!\\p{L})une? (?:\\p{L}+ )?)(?:proposition|plan|demande)',
  'listas?|listado|resumen|historial|registro|informe|reporte|notas?|comentarios?|recordatorios?|preguntas?|raz[óo]n|motivo|explicaci[óo]n|detalles|tareas?|ejemplos?|(?<=(?<!\\p{L})una? (?:\\p{L}+ )?)(?:propuesta|plan|solicitud)',
  'resumo|histórico|relatórios?|chamados?|comentários?|lembretes?|perguntas?|razão|explicaç\\p{L}+|detalhes|tarefas?|exemplos?|(?<=(?<!\\p{L})uma? (?:\\p{L}+ )?)(?:proposta|plano|solicitação|pedido)',
].join('|');

/** Words that end what a verb is about: what follows only says of what, where, or for whom. */
const RELATION =
  "(?:of|for|on|in|to|about|from|at|with|by|as|von|vom|für|auf|zu|zur|zum|am|über|mit|der|des|de|del|des|du|d'\\p{L}*|sur|pour|dans|à|au|aux|en|sobre|para|do|da|no|na|dos|das|em|and|und|et|y|e|that|which|see|per|wegen)(?!\\p{L})";

/** "Give bob the history of …", "add it to the report": a record of a thing is wanted, kept or changed, and not the thing. */
const OF_RECORD = new RegExp(
  String.raw`^(?!(?:approv|confirm|accept|apply|execut|genehmig|bestätig|approuv|valid|aprueb|aprob|aprov)\p{L}*)[\p{L}'-]+(?: (?:zur|zum)(?= kenntnis))?(?: (?!${RELATION})[\p{L}\d_'-]+){0,5}?[ '](?:${RECORD})(?![\p{L}-])|^(?:add|put|move|write|include)\b.* (?:to|on|onto|into|in) (?:the|my|our|a|an|your) (?:\p{L}+ )?(?:${RECORD})(?![\p{L}-])`,
  'u',
);
const OF_RECORD_JAPANESE =
  /(?:一覧|リスト|履歴|チケット|メモ|レポート|報告書?|コメント|タスク|リマインダー|質問|理由)(?:を|に)/;

/** Being told of things, which is switched on and off in the words that are used for vaults. */
const ALERTS =
  /(?<!\p{L})(?:alarme?n?|alerts?|\p{L}*benachrichtigung\p{L}*|\p{L}*meldung(?:en)?|überwachung|notifications?|alertes?|surveillance|alertas?|avisos?|notificaciones|notificações|suscripción|inscrição)(?!\p{L})|(?:監視|通知|購読|アラート|お知らせ)(?:を|は)/u;

/** Whether a clause is about what is told of a thing rather than about the thing itself. */
export function isOfNotice(clause: string): boolean {
  return OF_RECORD.test(clause) || OF_RECORD_JAPANESE.test(clause) || ALERTS.test(clause);
}
