import { CLOCK } from '../times/clock.ts';

/** How the settings of a conversation are spoken of, in six languages. Each sign is of the whole message. */
const HERE =
  '(?:[ ,]*(?:(?:to |for |in )?(?:here|this (?:room|channel|chat|conversation))|hier(?:her)?|in diesem (?:raum|kanal|chat)|ici|dans ce (?:canal|salon)|aqu[ií]|en este canal|neste canal|ここ(?:で|へ|に)?))?';
const EVERY_DAY =
  '(?: (?:every (?:day|morning)|daily|täglich|jeden (?:tag|morgen)|tous les (?:jours|matins)|chaque (?:jour|matin)|cada (?:día|mañana)|todos os dias|todo dia))?';
const DIGEST =
  '(?:(?:send|post|set|put|move) )?(?:the |a |our |den |die |le |el |o )?(?:(?:daily|morning|tägliche[rn]?|tages) ?)?(?:digest|zusammenfassung|tagesbericht|résumé(?: du (?:jour|matin)| quotidien)?|resumen(?: diario)?|resumo(?: diário)?|ダイジェスト)';
const QUIET =
  '(?:(?:set|keep) )?(?:the |our |die |les |las |as )?(?:quiet (?:hours?|time)|ruhezeit(?:en)?|heures (?:calmes|de silence)|horas (?:de silencio|tranquilas|de silêncio)|horário de silêncio|静かな時間|通知休止時間)';
const NO =
  '(?:no(?: more)?|stop|without|turn off|switch off|keine?n?|ohne|pas de?|plus de|sans|sin|sem|nenhum)(?: the)? ';
const OFF = '(?: (?:off|aus|désactivé|no|nunca)|(?:は|を)?(?:なし|不要|停止))';
const ESCALATE =
  '(?:escalate|escalation|eskalier(?:en|e|ung)|eskalation|escalader?|escalar|escala(?:ción|ção)?|エスカレーション(?:は|を)?)';
const SPAN =
  '(?<count>\\d{1,4}) ?(?<unit>m|min(?:s|\\.)?|minutes?|minuten?|minutos?|分|h|hours?|hrs?|stunden?|heures?|horas?|時間)後?';
const AFTER = '(?:after|in|nach|après|después de|tras|depois de|após|に|は)? ?';
const TO_HERE = '(?:to |into )?(?:here|this (?:room|channel|chat|conversation)|hierher|ici|aqu[ií]|ここ(?:へ|に)?)';

function whole(words: string): RegExp {
  return new RegExp(`^${words}$`, 'u');
}

export const SIGNS = {
  show: [
    whole(
      `(?:(?:what|which) (?:are|is) |show (?:me )?|list )?(?:the |our |your |these )?settings?${HERE}(?: (?:of|for|in) this (?:room|channel|chat|conversation))?`,
    ),
    whole('(?:what time|when) (?:is|comes|do we get) (?:the |our )?(?:daily |morning )?digest(?: here)?'),
    whole('(?:what|when|which) are (?:the |our )?quiet hours(?: here)?'),
    whole(`(?:(?:was|wie|welche) sind |zeige?(?: mir)? )?(?:die |hiesigen |diese )*einstellungen${HERE}`),
    whole(`(?:quels sont |montre(?:z|r)?(?:-moi)? )?(?:les )?(?:réglages|paramètres)${HERE}`),
    whole(`(?:cuáles son |muestra(?:me)? |ver )?(?:los |la )?(?:ajustes|configuración)${HERE}`),
    whole(`(?:quais são |mostr[ea](?:r)? |ver )?(?:as )?(?:configurações|definições)${HERE}`),
    whole(
      '(?:ここの|この(?:チャネル|会話|部屋)の)?設定(?:は何(?:です)?か?|は|を(?:見せて|表示して?|教えて)(?:ください)?|一覧)?',
    ),
  ],
  digest: whole(
    `${DIGEST}(?:は|を)?${HERE} ?(?:to|at|um|gegen|à|a las?|às|as|@)? ?${CLOCK('at')}(?:に|で)?${EVERY_DAY}${HERE}`,
  ),
  noDigest: [whole(`${NO}${DIGEST}${HERE}`), whole(`${DIGEST}${OFF}${HERE}`)],
  quiet: whole(
    `${QUIET}(?:は|を)?${HERE} ?(?:from |between |von |zwischen |de |das? |entre )?(?:las |às )?${CLOCK('from')} ?(?:-|–|—|~|〜|to|until|till|and|bis|und|à|a|y|e|às|as|hasta|até|から) ?(?:las )?${CLOCK('to')}(?:まで)?${HERE}`,
  ),
  noQuiet: [whole(`${NO}${QUIET.replace('(?:the ', '(?:')}${HERE}`), whole(`${QUIET}${OFF}${HERE}`)],
  escalation: whole(`${ESCALATE}(?: (?:alerts?|it|them))?${HERE} ?${AFTER}${SPAN}${HERE}`),
  noEscalation: [
    whole(`(?:${NO}|never |do not |don'?t |nie |ne jamais |nunca )${ESCALATE}s?${HERE}`),
    whole(`${ESCALATE}${OFF}${HERE}`),
  ],
  call: whole(`escalate(?: (?!to |here|this )(?<name>.{1,200}?))? ${TO_HERE}(?:,? ?${AFTER}${SPAN})?`),
  noCall: whole(
    `(?:stop escalating|do not escalate|don'?t escalate|no longer escalate)(?: (?!to |here|this )(?<name>.{1,200}?))? ${TO_HERE}`,
  ),
  zone: whole(
    '(?:set )?(?:the )?(?:time ?zone|zeitzone|fuseau(?: horaire)?|zona horaria|fuso(?: horário)?|タイムゾーン)(?: is| to|:|は|を)? ?(?<zone>[a-z_]+(?:/[a-z0-9_+-]+)*)' +
      HERE,
  ),
  language: whole(
    `(?:(?:set )?(?:the )?(?:language|sprache|langue|idioma|言語)(?: is| to|:|は|を)?|(?:speak|talk|answer in)) ?(?<language>[\\p{L}]+)${HERE}`,
  ),
  usual: whole(`(?:reset|forget) (?:the |our |all |these )*settings${HERE}`),
} as const;

/** The languages by the names that they have in each other. */
export const LANGUAGES = {
  en: 'english englisch anglais inglés ingles inglês 英語 en',
  de: 'german deutsch allemand alemán aleman alemão ドイツ語 de',
  fr: 'french französisch français francais francés frances francês フランス語 fr',
  es: 'spanish spanisch espagnol español espanol espanhol スペイン語 es',
  pt: 'portuguese portugiesisch portugais portugués portugues português ポルトガル語 pt',
  ja: 'japanese japanisch japonais japonés japones japonês 日本語 ja',
} as const;
