const ASKS: readonly RegExp[] = [
  /^(?:(?:show|what is|what's)(?: me)? )?(?:the |your |our )?(?:call |azure )?budget$/u,
  /\bhow many (?:azure |api )?(?:calls|requests)(?: to azure)? (?:did|does|has|have|were|was|do)\b/u,
  /(?<!\p{L})wie viele (?:azure-)?(?:aufrufe|anfragen|abfragen|requests)(?!\p{L})/u,
  /combien d['’](?:appels|requêtes)/u,
  /cu[áa]nt[ao]s (?:llamadas|peticiones|solicitudes)/u,
  /quantas (?:chamadas|requisições|solicitações)/u,
  /(?:呼び出し|リクエスト).*(?:何回|何件|いくつ)|何回.*(?:呼び出|リクエスト)/u,
];

/** Whether a message asks what answers cost in requests to Azure. */
export function asksForBudget(text: string): boolean {
  const said = text
    .toLowerCase()
    .trim()
    .replace(/[?.!？。]+$/u, '');
  return ASKS.some((sign) => sign.test(said));
}
