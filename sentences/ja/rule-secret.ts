import type { Sentences } from '../catalogue.ts';

/** What the rules find about what the vault holds. */
export const ruleSecret: Sentences<'rule-secret'> = {
  'key-in-hsm': '{vault} の {name} の秘密キーは HSM にあるため、App Service は秘密キーなしの証明書しか取得できません。',
  'key-not-exportable':
    '{vault} の {name} の秘密キーはエクスポートできないため、App Service は秘密キーなしの証明書しか取得できません。',
  'key-in-policy': 'ポリシーの kty は {type}、exportable は {exportable}',
  'elliptic-curve':
    '{vault} の {name} の最新バージョンは楕円曲線キーです。App Service はキー コンテナーからの楕円曲線キーに対応していません。',
  'short-key':
    '{vault} の {name} の最新バージョンは {bits} ビットの RSA キーです。App Service には {least} ビット以上が必要です。',
  'public-key': 'バージョン {version} の公開キーは {type}',
  'public-key-bits': 'バージョン {version} の公開キーは {type}、{bits} ビット',
  /** Names what was not seen. */
  'kind-of-key': '{vault} の {name} のキーの種類',
  disabled: '{vault} の {name} の最新バージョンが無効です。App Service は最新バージョンだけを要求します。',
  'disabled-alone':
    '{vault} の {name} は、古いバージョンは有効ですが最新バージョンが無効です。App Service は最新バージョンだけを要求します。',
  enabled: 'バージョン {version} の enabled は {enabled}',
  expired:
    '{vault} の {name} の最新バージョンは{day}に期限が切れたため、App Service は期限切れの証明書しか取り込めません。',
  exp: 'バージョン {version} の exp は{day}',
  'not-found': '{vault} に {name} という名前の証明書もシークレットもありません。',
  'vault-knows-none': '{vault} に {name} は存在せず',
  'none-deleted': '回復できる削除済みの {name} はなし',
  pem: '{vault} の{kind, select, certificate {証明書} other {シークレット}} {name} は PEM 形式です。App Service が取り込めるのは PKCS#12 だけです。',
  'not-pkcs12':
    '{vault} の{kind, select, certificate {証明書} other {シークレット}} {name} のコンテンツの種類が PKCS#12 ではありません。App Service が取り込めるのは PKCS#12 だけです。',
  type: 'バージョン {version} の contentType は {type}',
  'no-type': 'バージョン {version} の contentType は未設定',
  'type-in-policy': 'ポリシーの contentType は {type}',
  'soft-deleted':
    '{vault} の{kind, select, certificate {証明書} other {シークレット}} {name} は{known, select, both {{day}に削除され、{until}まで回復できます} deletion {{day}に削除され、まだ回復できます} purge {削除され、{until}まで回復できます} other {削除され、まだ回復できます}}。',
  deletion:
    '{kind, select, certificate {証明書} other {シークレット}} {name} の削除日時は{known, select, both { {time}、scheduledPurgeDate は {until}} deletion { {time}、scheduledPurgeDate は応答に含まれず} purge {応答に含まれず、scheduledPurgeDate は {until}} other {応答に含まれず、scheduledPurgeDate も応答に含まれず}}',
};
