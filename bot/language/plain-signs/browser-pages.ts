import { anywhere } from './sign.ts';

/**
 * What browsers write over a page whose certificate they do not take, in other languages than English. Sources: Firefox's own
 * strings (netError, certError), and docs.ovhcloud.com, "Your connection is not private", for Chrome, Edge and Safari.
 */
export const OF_BROWSERS = [
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
