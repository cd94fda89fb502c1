import { OTHERWISE } from './errors.ts';
import { anywhere, type Sign, whole } from './sign.ts';

/**
 * What browsers write over a page whose certificate they do not take, where its words are no English. Sources: Firefox's own
 * strings (netError, certError), and docs.ovhcloud.com, "Your connection is not private", for Chrome, Edge and Safari.
 */
const PAGES = [
  anywhere('connection not private'),
  anywhere(
    "connexion n'est (?:pas|plus) (?:priv[ée]e|s[ée]curis[ée]e)|risque probable de s[ée]curit[ée]|fournir de connexion s[ée]curis[ée]e|connexion s[ée]curis[ée]e a [ée]chou[ée]|site non s[ée]curis[ée]",
  ),
  anywhere(
    'conexi[óo]n (?:\\p{L}+ ){0,4}no es (?:privada|segura)|riesgo potencial de seguridad|sitio no (?:es )?seguro',
  ),
  anywhere(
    '(?:conex[ãa]o|liga[çc][ãa]o) (?:\\p{L}+ ){0,4}n[ãa]o [ée] (?:particular|privada|segura)|site n[ãa]o (?:[ée] )?seguro',
  ),
  anywhere(
    'connexion (?:refusée|interrompue)|conexi[óo]n (?:rechazada|rehusada|interrumpida)|rechazado la conexión|conex[ãa]o (?:recusada|interrompida)|recusou a conexão|verbindung (?:abgebrochen|unterbrochen|verweigert)|verbindung abgelehnt|browser bricht ab',
  ),
  /接続が拒否|プライバシーが保護されません|保護されていない通信|プライベートではありません|安全な接続(?:ができません|を確保できません)|安全に接続できません|接続[はが]安全では|セキュリティ保護なし/u,
];

/** Firefox begins with "alert", which is no wish to be alerted. */
const ALERT = anywhere('potencial risco de segurança à frente');

/** The same in a word or two, where nothing else is said. */
const LABELS = [
  whole('(?:it )?(?:says |shows |is )?(?:not|no longer) (?:secure|trusted|valid)(?: any ?more| any longer)?'),
  whole('(?:ist |es ist )?nicht (?:mehr )?vertrauenswürdig'),
  whole("(?:c'est |il |elle )?(?:non|(?:n'est )?(?:pas|plus)) (?:sécurisé|valide|fiable)e?"),
  whole('(?:ya )?no es (?:válid[oa]|de confianza)'),
  whole('não (?:é )?(?:mais )?(?:segur[oa]|válid[oa]|confiável)'),
  whole('(?:信頼|有効)(?:されて|では)(?:いない|いません|ない|ありません)'),
];

/** A certificate that a browser does not trust: whoever tells so wants to know why. */
export const DISTRUST: readonly Sign[] = [
  { kind: 'diagnose', says: [...PAGES, ...LABELS], unless: OTHERWISE },
  { kind: 'diagnose', says: [ALERT] },
];
