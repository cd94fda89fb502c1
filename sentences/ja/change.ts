import type { Sentences } from '../catalogue.ts';

/** The changes of a plan, with what is before and after each; and the words that head a line about one. */
export const change: Sentences<'change'> = {
  'add-access-policy': '<b>{principal}</b> に <b>{vault}</b> の読み取りを許可 (アクセス ポリシー: なし → {rights})',
  'assign-role': '<b>{principal}</b> に <b>{scope}</b> のロール {role} を割り当て (未割り当て → 割り当て済み)',
  'set-network-bypass':
    '<b>{vault}</b> のファイアウォールで、信頼された Microsoft サービスを許可 (bypass: {before} → {after})。ほかの規則はそのまま',
  'recover-vault': 'キー コンテナー <b>{vault}</b> を内容ごと回復 (削除済み → 復帰)。ロールの割り当ては回復されません',
  'recover-certificate': '<b>{vault}</b> の証明書 <b>{secret}</b> を全バージョンごと回復 (削除済み → 復帰)',
  'recover-secret': '<b>{vault}</b> のシークレット <b>{secret}</b> を全バージョンごと回復 (削除済み → 復帰)',
  'enable-secret-version': '<b>{vault}</b> の <b>{secret}</b> のバージョン {version} を有効化 (無効 → 有効)',
  'start-renewal':
    '{issuer} に <b>{vault}</b> の <b>{secret}</b> の新しいバージョンを要求 (最新バージョン → 同じポリシーで新規発行)',
  'sync-certificate': '<b>{certificate}</b> を同期 (App Service が保持するバージョン → キー コンテナーの最新)',
  'import-certificate':
    '<b>{vault}</b> の <b>{secret}</b> を App Service に <b>{certificate}</b> としてインポート (なし → インポート済み、既存の証明書と併存)',
  'bind-hostname': '{site} の <b>{host}</b> をバインド ({before} → {after})',
  'bind-unbound-hostname': '{site} の <b>{host}</b> をバインド (証明書なし → {after})',
  'subject-add-access-policy': '{vault} のアクセス ポリシー',
  'subject-assign-role': '{scope} のロール',
  'subject-set-network-bypass': '{vault} のファイアウォール',
  'subject-recover-vault': '{vault} の回復',
  'subject-recover-secret': '{vault} の {secret} の回復',
  'subject-enable-secret-version': '{vault} の {secret} のバージョン {version}',
  'subject-start-renewal': '{vault} の {secret} の更新',
  'subject-sync-certificate': '{certificate} の同期',
  'subject-import-certificate': '{certificate} のインポート',
  'subject-bind-hostname': '{host} のバインド',
  'rights-on-both': 'シークレットと証明書の {rights}',
  'rights-on-each': 'シークレットの {secrets} と証明書の {certificates}',
  'rights-on-secrets': 'シークレットの {rights}',
  'rights-on-certificates': '証明書の {rights}',
  slot: '{app} (スロット {slot})',
};
