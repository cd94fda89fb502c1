import { means, reads, spares } from './said.ts';

describe('what a browser writes over a page', () => {
  means(
    'diagnose',
    `Connection not private / Votre connexion n’est pas privée / Cette connexion n'est pas privée / Votre connexion n'est pas sécurisée / Attention : risque probable de sécurité
    / Ce site ne peut pas fournir de connexion sécurisée / La connexion sécurisée a échoué / Site non sécurisé / votre connexion n'est pas privee
    / La conexión no es privada / Tu conexión no es privada / La conexión a este sitio no es segura / Advertencia: riesgo potencial de seguridad a continuación / Sitio no seguro / la conexion no es privada
    / Sua conexão não é particular / A sua ligação não é privada / Sua conexão com este site não é segura / Site não seguro / Alerta: Potencial risco de segurança à frente / sua conexao nao e particular / "La conexión no es privada" / il affiche « Votre connexion n’est pas privée »
    / Connexion refusée / Conexión rechazada / shop.contoso.com ha rechazado la conexión / Conexão recusada / shop.contoso.com recusou a conexão / Verbindung abgebrochen / Die Verbindung abgelehnt / Browser bricht ab / 接続が拒否されました
    / この接続ではプライバシーが保護されません / 保護されていない通信 / 接続がプライベートではありません / 安全な接続ができませんでした / 安全な接続を確保できません / このサイトは安全に接続できません / 接続が安全ではありません / 接続は安全ではない / セキュリティ保護なし`,
  );
  means(
    'explain-concept',
    "que signifie « Votre connexion n'est pas privée » ? / ¿qué significa «La conexión no es privada»? / この接続ではプライバシーが保護されませんの意味は",
  );
});

describe('the same in a word or two', () => {
  reads(
    'diagnose',
    `not secure / says not secure / it is not trusted / no longer valid / not valid anymore / not valid any more / not trusted any longer / nicht vertrauenswürdig / ist nicht mehr vertrauenswürdig
    / non sécurisé / c'est non sécurisé / pas valide / n'est plus valide / il n'est pas fiable / no es válido / ya no es de confianza / não seguro / não é mais válido / não é confiável
    / 信頼されていない / 信頼されていません / 有効ではない / 有効ではありません`,
  );
  spares('diagnose', 'not secure to say / pas valide pour moi / no es válido para mí / まだ信頼されていない人');
});
