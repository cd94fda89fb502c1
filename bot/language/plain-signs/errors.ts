import { OF_BROWSERS } from './browser-pages.ts';
import { anywhere, type Sign } from './sign.ts';

/** Signatures of browsers, TLS libraries and the tools that speak it. */
const OF_TLS = [
  /(?:err_(?:cert|ssl|tls|connection)|net::err|ssl_error|sec_error|sec_e|mozilla_pkix|dlg_flags|pr_end_of_file|err_tls_cert|(?<![a-z])x509)/u,
  /curl: ?\(|schannel|openssl|gnutls|s_client|verify (?:error|return code)|(?:ssl|tls)[ _]?(?:routines|alert|handshake|certificate problem)|handshake (?:failure|failed|exception|error)|tlsv1 alert|alert (?:number|handshake|unknown ca|bad certificate)|pkix path|certpathvalidator|depth=\d/u,
  /unable[_ ]to[_ ](?:verify|get)[_ ](?:the |local |leaf )?(?:first|leaf|issuer|certificate|local)|cert_has_expired|self[- _]signed[- _]cert\w*[- _]in|depth_zero|no alternative certificate|certificate (?:verify failed|has expired or is not yet valid|signed by unknown authority|is valid for)/u,
  /(?:ssl|tls|handshake|certificate|keyvault|authentication|cryptographic)\w{0,40}exception|remote certificate is invalid|trust relationship for the ssl|(?:secure|private) connection|connection (?:isn't|is not|not) (?:private|secure|fully secure)|potential security risk|attackers might|your connection to this site is not/u,
  /(?:^|\s)(?:notafter|notbefore|subject|issuer)\s?=/mu,
];

/** Signatures of Azure and of the tools that drive it. */
const OF_AZURE = [
  /forbiddenby\w|linkedauthorization|authorizationfailed|principalnotfound|roleassignment(?:exists|updatenotpermitted)|(?:secret|certificate|vault|resource|key)notfound|scopelocked|requestdisallowed|invalidauthenticationtoken|(?:akv|aadsts)\d|keyvault\w*(?:doesnotexist|exception|referencenotfound)|notpermittedon|unauthorizedto|waitingoncertificateorder|certificateorderfailed|externalprivatekey|(?:keyvault|secret|certificate|thumbprint)\w*id is invalid|has an invalid value/u,
  /\((?:forbidden|conflict|badrequest|bad request|notfound|not found|unauthori[sz]ed|internalservererror)\)|(?:unexpected|invalid|returned an?|response) status|statuscode|(?:^|\s)##?\[error|exit code \d|failure responding|(?:code|innererror|errorcode|correlation ?id|activity ?id|request ?id)"? ?[:=]/mu,
  anywhere(
    "(?:does|do|did) not have (?:\\p{L}+ |¶ ){0,5}(?:permissions?|authori[sz]ation|access) (?:on|to|for)|operation \\p{L}+ is not allowed|is not (?:authori[sz]ed|a trusted service)|caller (?:was|is) not|not (?:be )?found on any access policy|was not found in (?:this|the) (?:key ?vault|directory|subscription|tenant)|is not allowed on (?:a|an) (?:disabled|expired)|(?:cannot|can't|could not|couldn't|failed to|unable to) (?:delete|add|update|create|import|bind|find|verify|retrieve|access|parse|load) (?:the |a |an |ssl |tls )*(?:key ?vault |app service |web |custom )*(?:cert\\p{L}*|bindings?|secrets?|host ?names?|ssl|resource)|certificate with thumbprint|role assignment already exists|problem occurred while accessing|please (?:verify|provide|upload|make sure|ensure|check) (?:that |the |a |you )",
  ),
];

/** A wish beside the text: to be told its meaning, its past, or how many have it. */
export const OTHERWISE =
  /(?<!\p{L})(?:mean(?:s|ing)?|stands? for|bedeut\p{L}*|heißt|heisst|signifie|veut dire|significa|quiere decir|quer dizer|explain|erklär\p{L}*|expli\p{L}*|alert\p{L}*|notif\p{L}*|ping|remind|watch|(?:in|as) (?:bicep|terraform|powershell)|what (?:is|are) (?:an? )?(?:¶|\p{L}+)$|difference|unterschied|différence|diferen\p{L}+)(?!\p{L})|^(?:list|show|(?:all |any )?(?:certs?|certificates?|apps?|vaults?) (?:with|whose|that|where|in)|which (?:certs?|apps?|certificates?|vaults?)|who|when|how|cancel|stop|zeig|welche|alle|wer|wann|liste|quels|quelles|qui|quand|muestra|qu[ée] (?:cert|apps)|quién|cuándo|cómo|quais|quem|mostr|comment)(?!\p{L})|意味|とは|誰|一覧|どの|説明/mu;

const SIGNATURES = [...OF_TLS, ...OF_AZURE, ...OF_BROWSERS];

/** Texts that machines write of what went wrong: whoever pastes one wants to know why. */
export const ERRORS: readonly Sign[] = [{ kind: 'diagnose', says: SIGNATURES, unless: OTHERWISE }];

/** Whether a text is nothing that a person would write. */
export function isErrorText(text: string): boolean {
  return SIGNATURES.some((sign) => sign.test(text));
}

const SHOWS =
  '(?:logs?|logged|prints?|printed|says?|said|shows?|showed|throws?|threw|reports?|writes?|outputs?|spits out|dumps?|complains(?: with)?|returns?|gives?|gets?|displays?|raises?|emits?|contains?|has|reads?|fails with|dies with|answers?(?: with)?|loggt|schreibt|sagt|zeigt|meldet|wirft|liefert|affiche|dit|écrit|journalise|renvoie|indique|dice|muestra|imprime|registra|devuelve|lanza|diz|mostra|retorna|devolve|lança)(?: (?:us|me|only|just|now|still|again|an?|the|error|:))*';
const MACHINE =
  '(?:(?:\\p{L}+ )?(?:jobs?|batch|apps?|app ?services?|scripts?|logs?|console|browsers?|chrome|firefox|edge|safari|clients?|servers?|services?|pods?|portal|builds?|pipelines?|agents?|probes?|monitor(?:ing)?|page|card|status|curl|openssl|tools?|cli|functions?|workers?|cron(?:job)?|backend|frontend|gateway|proxy|api|screen|blade|sdk|library|runner|protokoll|dienst|anwendung|seite|journal|navigateur|portail|tâche|appli|registro|navegador|trabajo|página|aplicación|tarefa|aplicativo)|_)';
const QUOTED = new RegExp(String.raw`(?<!\p{L})${SHOWS} ?:? ?¶`, 'u');
const QUOTED_BY_MACHINE = new RegExp(String.raw`(?<!\p{L})${MACHINE} (?:\p{L}+ ){0,2}?${SHOWS} ?:? ?¶`, 'u');
const QUOTED_JAPANESE =
  /(?:ログ|ブラウザー?|ポータル|ジョブ|画面|_|サービス|アプリ)[^\n]{0,8}(?:に|が|は|で) ?¶ ?(?:と|が)/;

/** Whether something that runs is told to have shown a text, or somebody quotes what only machines write: its cause is wanted. */
export function citesError(text: string, lines: string): boolean {
  const cited =
    QUOTED_BY_MACHINE.test(lines) || QUOTED_JAPANESE.test(lines) || (QUOTED.test(lines) && isErrorText(text));
  return cited && !OTHERWISE.test(lines);
}
