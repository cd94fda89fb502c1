/** Words that are written with a hyphen in one of the languages, and so name no resource. */
const COMPOUNDS = [
  /^(?:pare-feu|coffre-forts?|peut-être|peut-etre|week-end|rendez-vous|après-midi|apres-midi|avant-hier|arrière-plan|compte-rendu|mot-clé|garde-fou|vis-à-vis|soi-disant|vice-versa|libre-service|sous-\p{L}+|celu[iy]-\p{L}+|celles?-\p{L}+|ceux-\p{L}+|ci-\p{L}+|là-\p{L}+|au-\p{L}+|\p{L}+-mêmes?|c-à-d|wi-fi)$/u,
  /-(?:feiras?|vind[oa]s?|viernes|lunes)$/u,
  /^(?:pré|pós|pre|post|ex|auto|anti|multi|semi|sub|super|vice|mal|bem|non|não|mi|demi|quasi|über)-\p{L}+$/u,
  /-(?:zertifikat(?:e|en|s)?|zerts?|fehler[ns]?|regeln?|zugriffe?|zugriffs|modus|rollen?|richtlinien?|dienste?s?|button|knopf|kanal|umgebung(?:en)?|bindung(?:en)?|namens?|berechtigung(?:en)?|rechte|ablauf|erneuerung(?:en)?|adressen?|besitzer|gruppen?|instanz(?:en)?|eintrag|einträge|einstellung(?:en)?|meldung(?:en)?|warnung(?:en)?|problem[es]?|status|seiten?|konto|kette|schlüssel|tresor|anbindung|anfragen?|änderung(?:en)?|vorschlag|ausfall|bereitschaft|schicht|leute|kollegen?|kunden?|team)$/u,
];

/** What a certificate, an app or a vault is called after: `payroll-tls`, `gateway-cert`, `orders-api`. */
const KIND =
  /^(?:tls|ssl|cert|crt|certificate|wildcard|wild|api|svc|gw|gateway|frontend|backend|fe|be|web|webapp|portal|vault|keyvault|kv|akv|func|mtls|pfx|site)\d*$/;
/** The same words in the other languages, before or behind the name: `tresor-tarif`, `coffre-billets`, `almacen-pagos`. */
const KIND_ABROAD =
  /^(?:tresor|schluesseltresor|zertifikat|zert|seite|webseite|coffre|certificat|certif|appli|cofre|almacen|boveda|certificado|sitio|caixa|aplicacion|aplicativo|kinko|shomei|shoumei|shomeisho)\d*$/;
/** Before the same word, these make a term of the trade. */
const TERM_OF =
  /^(?:non|not|mutual|m|sni|ip|ip-based|pre|post|multi|half|re|un|old|new|the|an?|my|our|your|this|that|wrong|right|same|other|expired|expiring|custom|managed|free|public|private|client|server|root|leaf|intermediate|ca|self|signed|start|open|end|e2e|end-to|rest|key|web|cross|in|on|per|all|any|every|no|app|function|mobile|single|double|host|hosted|service|ssl|tls|azure|tcp|http|https|api|sub|red|yellow|green|broken|bad|good|one|two|which|what|pem|pkcs|x509|wildcard|purge|soft|data|front|back|office|network|sso|saml|oauth|auth|entra|graph|arm|kudu|scm|sur|le|la|du|au|der|die|das|el|los|o|os|um|uma|una|une|ein|eine|to|from|for|via|using|with)$/;

/** Whether a hyphened word belongs to ordinary speech. */
export function isCompound(word: string): boolean {
  return COMPOUNDS.some((sign) => sign.test(word));
}

/** Whether a word in small letters, of two parts or more, says what it is in another language than English, and whose. */
export function isNamedAbroad(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.some((part) => /^20\d\d$/.test(part)) && parts.some((part) => KIND.test(part))) return !TERM_OF.test(first);
  if (KIND_ABROAD.test(first)) return !TERM_OF.test(second);
  return KIND_ABROAD.test(parts.at(-1) ?? '') && !TERM_OF.test(first);
}

/** Whether the parts of a word, two or more, are a name of something and then what it is, the name itself being an ordinary word. */
export function isNamedFor(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length > 3 || (parts.length === 3 && TERM_OF.test(second))) return false;
  return KIND.test(parts.at(-1) ?? '') && !TERM_OF.test(first) && /^[a-z]{2,}\d*$/.test(first);
}
