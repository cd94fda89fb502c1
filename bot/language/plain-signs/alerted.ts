import { anywhere, type Sign } from './sign.ts';

const ALERT = '(?:alert|alarm|page|warning|notification)s?';
const ALARM = String.raw`(?:\p{L}*alarme?|alerts?|warnung(?:en)?|benachrichtigung(?:en)?|meldung(?:en)?)`;
const ALERTE = '(?:alertes?|alarmes?|notifications?)';
const ALERTA = '(?:alertas?|alarmas?|avisos?|notificación|notificaciones)';
const ALERTA_PORTUGUESE = '(?:alertas?|alarmes?|avisos?|notificação|notificações)';

/** Whoever was alerted of something wants to know what is wrong with it, and not to be alerted the more. */
export const ALERTED: readonly Sign[] = [
  {
    kind: 'diagnose',
    needs: /\b_\b/,
    says: [
      anywhere(
        String.raw`(?:i|we|ops|on-?call|someone) (?:just |have |also |again )*(?:got|received|had|saw|see) (?:an? |another |the |some |two |this )?(?:\p{L}+ )?${ALERT}`,
      ),
      anywhere(`there (?:is|was|are|were) (?:an? |another |some )?${ALERT} (?:about|for|on|from) _`),
      anywhere(String.raw`(?:habe?n?|hatten?|bekam\p{L}*) [^\n]{0,20}${ALARM} (?:für|zu|wegen|von|bei|auf) _`),
      anywhere(
        `${ALARM} (?:für|zu|wegen|von|bei|auf) _ (?:bekommen|erhalten|gekriegt|gekommen|reingekommen|ausgelöst)`,
      ),
      anywhere(
        `(?:j'ai|on a|nous avons|il y a|on vient de|je viens de) (?:encore |bien |aussi )?(?:reçu |eu |recevoir |d'avoir )?(?:une |des |l'|cette )?${ALERTE} (?:sur|pour|concernant|de) _`,
      ),
      anywhere(
        `(?:recibí|recibimos|he recibido|hemos recibido|(?:me |nos )?(?:llegó|saltó|ha llegado|ha saltado)|tenemos|tengo|hay) (?:una |un |la |el |otra |otro )?${ALERTA} (?:de|en|sobre|para|por) _`,
      ),
      anywhere(
        `(?:recebi|recebemos|chegou|disparou|tenho|temos|tem|há) (?:um |o |outro )?${ALERTA_PORTUGUESE} (?:de|do|da|no|na|em|sobre|para|pro) (?:o |a )?_`,
      ),
      /_.{0,10}(?:アラート|アラーム|警告|通知)(?:が|を)(?:来た|来て|来ました|届|受け|受信|出て|出た|鳴)/u,
    ],
    unless: new RegExp(
      [
        String.raw`(?<!\p{L})(?:stop|mute|unwatch|enough|no more|turn off|if|whenever|when|once|who|why did|history|audit|set up|don'?t want|too many)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:wenn|falls|sobald|wer|kein\p{L}*|nicht mehr|eingerichtet|aufhören|schluss|stumm\p{L}*|abstellen|zu viele)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:quand|lorsque|dès|qui|arrêt\p{L}*|coupe\p{L}*|plus (?:de|d['’]\p{L}+)|trop)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:cu[aá]ndo|quién|deja de|basta|demasiad\p{L}+|apaga\p{L}*|quando|quem|chega|para de|demais|desativ\p{L}*)(?!\p{L})`,
        '止め|要らない|いらない|不要|誰|たら|ないで|いつ',
      ].join('|'),
      'u',
    ),
  },
];
