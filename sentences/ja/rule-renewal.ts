import type { Sentences } from '../catalogue.ts';

/** What the rules find about renewals in the vault. */
export const ruleRenewal: Sentences<'rule-renewal'> = {
  unsafe: '{vault} の {name} の最新バージョンは取り込むと危険です。理由: {dangers}。',
  /** What stands as {dangers}, one or several of them, joined as the language joins what is listed. */
  'no-longer-covers': '{hosts} が対象外になった',
  'has-expired': '{day}に期限切れ',
  'not-for-servers': 'Web サーバー用ではない',
  'self-issued': '自己発行',
  'other-issuer': '発行者が {before} から {after} に変わった',
  /** What proves it. */
  newest:
    'バージョン {version} ({thumbprint}) の対象は{count, plural, =0 {なし} other { {hosts}}}、発行者は {issuer}、{day}まで有効',
  held: 'App Service が保持する {thumbprint} の対象は{count, plural, =0 {なし} other { {hosts}}}、発行者は {issuer}',
  'held-untold':
    'App Service が保持する {thumbprint} の対象は{count, plural, =0 {なし} other { {hosts}}}、発行者は応答に含まれず',
  'awaits-merge': '{vault} の {name} の更新は、署名済み証明書のマージ待ちです。',
  'in-progress': '状態は inProgress',
  'in-progress-details': '状態は inProgress: 「{details}」',
  issuer: '発行者は {issuer}',
  'issuer-not-told': '発行者は応答に含まれず',
  failed: '{vault} の {name} の更新が失敗しました。理由は示されていません。',
  'failed-issuer':
    '{vault} の {name} の更新が失敗しました。発行者の応答: 「{words}」{ended, select, yes {} other {。}}',
  'failed-vault':
    '{vault} の {name} の更新が失敗しました。キー コンテナーの応答: 「{words}」{ended, select, yes {} other {。}}',
  status: '状態は failed、エラーは {code}',
  'status-no-code': '状態は failed、エラー コードなし',
  'issuer-unknown': '{vault} は {name} を自動更新できません。発行者がキー コンテナーに未対応のためです。',
  'not-automatic': '{vault} は {name} を自動更新しません。ポリシーの動作は連絡先へのメールまでです。',
  'held-until': 'App Service が保持する証明書は{day}まで有効です。',
  policy: '発行者は {issuer}、{automatic, select, yes {ポリシーに AutoRenew あり} other {ポリシーに AutoRenew なし}}',
};
