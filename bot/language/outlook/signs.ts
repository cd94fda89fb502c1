/** A question: what, which, who, how many, whether anything at all. */
export const ASKS =
  /[?？]|^(?:what|which|who|how many|does|do|would|will|could|is|are|show|list|tell)\b|^(?:was|welche\p{L}*|wer|wie viele|wird|werden|würde|gibt|zeig\p{L}*)(?!\p{L})|^(?:qu['ei]|combien|est-ce)|^(?:qué|cuáles|cuántos|o que|quais|quantos)(?!\p{L})|何|どの|どれ|どう|いくつ|(?:は|か)$/u;

/** Who asks why speaks of what is, not of what may come. */
export const ASKS_WHY = /\bwhy\b|\bhow come\b|warum|wieso|weshalb|pourquoi|por ?qu[eéê](?!\p{L})|なぜ|どうして|何で/u;

/** What would no longer work. */
const FAILS =
  /\b(?:fail|fails|failing|break|breaks|breaking|survive|survives|go(?:es)? wrong|pass|passes)\b|fehl|scheiter|kaputt|brech|brich|schief|problem|klapp|échou|casse|planter|fall(?:a|e|o)|fallar|romp|falh|quebr|失敗|壊れ|問題|通ら|うまくいか/u;

const NEXT_RENEWAL =
  /\b(?:next|coming|upcoming|following)\b.{0,20}\b(?:renewals?|rotations?)\b|\bwhen (?:\S+ ){0,3}renews?\b|(?:nächste|kommende)\p{L}* (?:\p{L}+-)?\p{L}*erneuerung|prochains? renouvellement|próxim[ao]s? renova|次の?(?:回の?)?(?:証明書の?|自動)?更新/u;

/** The word alone, or with a name after it. */
const FORECAST =
  /^(?:renewal )?forecast(?: (?:for|of))?(?: (?:the |all |our )*(?:_|renewals?|certs?|certificates?|everything))*$/u;
const FORECASTS = [
  FORECAST,
  /^(?:prognose|vorhersage|prévisions?|pronóstico|previsión|previsão)(?: \p{L}+){0,3}(?: _)?$/u,
  /^(?:_ ?の?)?(?:更新の?)?予測$/u,
];

/** What will fail at the next renewal, in six languages. */
export function asksForecast(line: string): boolean {
  if (FORECASTS.some((sign) => sign.test(line))) return true;
  return FAILS.test(line) && NEXT_RENEWAL.test(line) && ASKS.test(line) && !ASKS_WHY.test(line);
}

const READY =
  /\bready\b|\breadiness\b|\bprepared\b|(?<!\p{L})(?:bereit|vorbereitet|gerüstet)|(?<!\p{L})pr[êe]te?s?(?!\p{L})|préparé|(?<!\p{L})list[oa]s?(?!\p{L})|preparad[oa]|(?<!\p{L})pront[oa]s?(?!\p{L})|対応|準備/u;
const DAYS_47 = /(?<![\d.])47[- ]?(?:days?|tage?n?|tägig\p{L}*|jours?|d[ií]as?|日)(?!\p{Script=Latin})/u;
/** A span of time to come is no lifetime. */
const WITHIN =
  /\b(?:in|within|next) (?:the )?(?:next )?47|(?:in|innerhalb|nächsten) (?:den |von )?47|dans (?:les )?47|en (?:los )?(?:próximos )?47|(?:em|nos próximos) 47/u;

/** Who is ready for lifetimes of 47 days, in six languages. */
export function asksReadiness(line: string): boolean {
  if (/^(?:47[- ]days?|readiness(?: (?:for|of))?(?: _)?)$/u.test(line)) return true;
  return DAYS_47.test(line) && READY.test(line) && !WITHIN.test(line) && !ASKS_WHY.test(line);
}

const CONSEQUENCE =
  /\b(?:breaks?|fails?|stops?|happens?|affected|impact|go(?:es)? (?:down|red|yellow|wrong)|anything)\b|kaputt|fehl|passiert|bricht|brechen|betroffen|geschieht|casse|échou|passe|touché|arrive|romp|fall|pasa|afect|quebr|falh|acontec|afet|壊れ|失敗|影響|どうな|起き|起こ/u;
const CONDITION =
  /\b(?:if|when|once)\b|(?<!\p{L})(?:wenn|falls|sobald|si|s'il|s'ils|lorsque|quand|cuando|se|quando|caso)(?!\p{L})|たら|すると|した場合|れば|なると/u;
const WHAT_IF = /^(?:what[- ]if|was wäre wenn|et si|qué pasa si|e se)(?!\p{L})/u;

/** What a change would break: a question with a condition in it, in six languages. */
export function asksWhatIf(line: string): boolean {
  if (ASKS_WHY.test(line)) return false;
  return WHAT_IF.test(line) || (CONSEQUENCE.test(line) && CONDITION.test(line) && ASKS.test(line));
}
