import { anywhere, both, type Sign } from './sign.ts';

const NOTICE = anywhere(
  "(?:send|give|raise|show|post|drop|put|issue|trigger|fire|set|create|get|want|need|like|have|write|mail|ping|make|page|sound|leave|deliver)(?:s|ing)? (?:[\\p{L}#_'-]+ ){0,5}?(?:warnings?|heads[- ]?ups?|reminders?|alerts?|alarms?|notices?|notifications?|messages?|notes?|word|pings?|mails?|emails?|shout|nudge|signal)|(?:warn|remind|alert|notify|tell|ping|page|message|inform|email|mail)(?: (?:me|us|everyone|everybody|the \\p{L}+|this \\p{L}+|here|#\\S+|_))*|(?:warnung|erinnerung|hinweis|meldung|alarm|benachrichtigung|vorwarnung|nachricht|bescheid|vorlauf)|(?:warn|erinner|benachrichtig|alarmier|melde|ping)\\p{L}*|(?:avertissement|alerte|rappel|notification|message|préavis|avis|signal)|(?:préviens|prévenez|avertis|avertissez|alerte[rz]?|rappelle[rz]?|notifie[rz]?)(?:[- ](?:moi|nous))?|(?:aviso|alerta|recordatorio|notificación|mensaje|advertencia|lembrete|notificação|mensagem)|(?:av[íi]s[ae]|alért[ae]|alert[ae]|recu[ée]rd[ae]|notif[íi][cq]u?[ae]|lembr[ae])(?:me|nos|-me|-nos)?",
);
const SPAN =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|ten|fourteen|thirty|a few|some|ein\\p{L}*|zwei|drei|vier|zehn|vierzehn|une?|deux|trois|quinze|dix|una?|dos|tres|quince|diez|uma?|dois|duas|três|quinze|dez) (?:business |working |full |whole )?(?:days?|weeks?|months?|hours?|fortnight|tage?n?|wochen?|monate?n?|stunden?|jours?|semaines?|mois|heures?|días?|dias?|semanas?|meses|mes|horas?)';
const BEFORE = anywhere(
  `${SPAN} (?:before|ahead(?: of)?|prior(?: to)?|in advance(?: of)?|earlier|vor(?:her|ab)?|bevor|avant|à l'avance|antes|de antelación|de anticipación|de antecedência)|(?:before|ahead of) (?:it|_|the cert\\p{L}*|any \\p{L}+|the expiry|expiry|expiration) ?(?:expires|runs out|ends|lapses|by ${SPAN})|(?:mit|avec|con|com) ${SPAN} (?:vorlauf|d'avance|de antelación|de anticipación|de antecedência)`,
);

/** A notice that is ordered for a span of time before something ends: being told from now on, whatever the ending is called. */
export const AHEAD: readonly Sign[] = [
  {
    kind: 'watch/subscribe',
    says: [
      both(NOTICE, BEFORE),
      /\d ?(?:日|週間|か月|ヶ月|時間)前.{0,14}(?:警告|知らせ|通知|連絡|教え|リマインド|アラート|アナウンス)/u,
    ],
    unless:
      /^(?:who|why|when|did|does|do|is|was|were|has|have|how|which|what|stop|don'?t|do not|no more|list|cancel|unsubscribe|wer|warum|wann|wie|stopp|keine|qui|pourquoi|quand|comment|arrête\p{L}*|quién|por qué|cuándo|quem|quando|para de|pare)(?!\p{L})|(?<!\p{L})(?:got|received|came|saw|was sent|bekam\p{L}*|kam(?:en)?|reçu|recibi\p{L}*|recebe(?:u|mos|ram)|not|nicht|no longer|nicht mehr|why|ne|kein\p{L}*)(?!\p{L})|(?:なぜ|ないで|不要|来ました|届きました)/mu,
  },
];
