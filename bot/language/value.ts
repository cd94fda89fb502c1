const ASKS: readonly RegExp[] = [
  /^(?:(?:show|give|send)(?: me| us)? )?(?:the |a |your |our )?value report(?!\p{L})/u,
  /\bwhat (?:have|did) you (?:done|do|achieved?|saved?) for (?:us|me|the team)\b/u,
  /\bhow (?:many (?:incidents|outages) (?:did|have) you (?:avoid|avoided|prevent|prevented)|much time (?:did|have) you saved? (?:us|me))\b/u,
  /(?<!\p{L})(?:wertbericht|nutzenbericht)(?!\p{L})/u,
  /(?<!\p{L})was hast du (?:[^\n?]* )?für (?:uns|mich) (?:getan|gemacht|erreicht)(?!\p{L})/u,
  /(?<!\p{L})wie viele (?:vorfälle|ausfälle) (?:hast du|wurden) (?:[^\n?]* )?(?:vermieden|verhindert)(?!\p{L})/u,
  /(?<!\p{L})(?:rapport|bilan) de (?:la )?valeur(?!\p{L})/u,
  /(?<!\p{L})qu(?:'as-tu|'avez-vous|e as-tu|'est-ce que tu as) fait pour (?:nous|moi)(?!\p{L})/u,
  /(?<!\p{L})combien d'incidents (?:as-tu|avez-vous) évités?(?!\p{L})/u,
  /(?<!\p{L})(?:informe|reporte) de valor(?!\p{L})/u,
  /(?<!\p{L})qu[eé] has hecho por (?:nosotros|m[ií])(?!\p{L})/u,
  /(?<!\p{L})cu[aá]ntos incidentes (?:has )?evita(?:do|ste)(?!\p{L})/u,
  /(?<!\p{L})relat[óo]rio de valor(?!\p{L})/u,
  /(?<!\p{L})o que voc[êe] (?:j[áa] )?fez por (?:n[óo]s|mim)(?!\p{L})/u,
  /(?<!\p{L})quantos incidentes voc[êe] evitou(?!\p{L})/u,
  /(?:価値|効果)(?:の)?(?:レポート|報告)|何をしてくれ(?:ました|た)|インシデントを(?:何件|いくつ)防(?:ぎ|い)/u,
];

/** Whether a message asks what the bot was good for. */
export function asksForValue(text: string): boolean {
  const said = text.toLowerCase().replace(/[‘’´]/g, "'").trim();
  return ASKS.some((sign) => sign.test(said));
}
