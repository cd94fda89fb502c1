import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about its rights, scope by scope: too few to read, those to mend with, and too many. */
export const doctorRights: Sentences<'doctor-rights'> = {
  lists: '{scope}: 証明書と Web アプリを一覧できます。',
  'lists-groups': '{scope}: {count, plural, other {# 個}}のリソース グループで証明書と Web アプリを一覧できます。',
  'certificates-unread': '{scope}: 証明書を一覧できません: {why}',
  'sites-unread': '{scope}: Web アプリを一覧できません: {why}',
  'roles-read': '{scope}: ロールの割り当てと拒否割り当てを読み取れます。',
  'roles-unread': '{scope}: ロールの割り当てを読み取れないため、誰も承認できません: {why}',
  'denials-unread': '{scope}: 拒否割り当てを読み取れないため、誰も承認できません: {why}',
  refused: 'Azure による拒否',
  'settings-read': '{scope}: アプリケーション設定を読み取れます。',
  'settings-unread': '{scope}: アプリケーション設定を読み取れないため、固定された拇印を見つけられません: {why}',
  'vault-ok': '{vault}: 証明書とシークレットを一覧できます。',
  'vault-unseen': '{vault}: 証明書がこのキー コンテナーに従っていますが、ボットからは見えません。',
  'vault-silent': '{vault}: キー コンテナーが応答しません: {why}',
  'vault-closed': '{vault}: キー コンテナーのネットワークがボットを通しません: {why}',
  'vault-certificates': '{vault}: 証明書を一覧できません: {why}',
  'vault-secrets': '{vault}: シークレットを一覧できません: {why}',
  'vault-no-get': '{vault}: 証明書を一覧できますが、読み取れません。',
  'fixes-all': '{scope}: 実行できる操作: {can}。',
  'fixes-some': '{scope}: 実行できる操作: {can}。実行できない操作: {cannot}。',
  'fixes-none': '{scope}: 実行できない操作: {cannot}。',
  'fixes-by-approvers': '変更は承認した人の権限で行われます。ボット自体に変更の権限は必要ありません。',
  'fix-sync': '証明書の同期',
  'fix-bind': 'ホスト名のバインド',
  'fix-let-in': 'App Service へのアクセス許可',
  'fix-network': 'ファイアウォールの開放',
  'fix-certificates': '証明書の有効化と回復と更新',
  'no-excess':
    '確認した範囲では、ボットに余分な権限はありません。シークレットは読み取れず、すべてを許可するロールもありません。',
  'excess-wide': '{scope} の {role} はほぼすべてを許可します。ボットに必要な権限ははるかに少なくて済みます。',
  'excess-secrets':
    '{scope} の {role} により、ボットは秘密キーを含むシークレットを読み取れます。読み取ることはありません。',
  'excess-policy':
    '{vault}: アクセス ポリシーにより、ボットは秘密キーを含むシークレットを読み取れます。読み取ることはありません。',
  'excess-changes':
    '{scope} の {role} により、ボットは Azure を変更できます。変更するのは承認した人であり、ボットではありません。',
  'excess-policy-changes':
    '{vault}: アクセス ポリシーにより、ボットは証明書やシークレットを変更できます。変更するのは承認した人であり、ボットではありません。',
  'no-time': '{scope}: 確認する時間が残っていませんでした。',
};
