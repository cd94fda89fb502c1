import type { Sentences } from '../catalogue.ts';

/** What was asked, approved, changed and refused before, and how the audit is taken along. */
export const history: Sentences<'history'> = {
  title: '履歴',
  'this-conversation': 'この会話',
  from: '{since} 以降',
  'from-to': '{since} ～ {before}',
  'being-read': '監査を読み取り中',
  'reading-said': '監査を読み取っています。',
  'reading-what': '依頼、承認、変更、拒否の記録を読み取っています。',
  nothing: '記録なし',
  entries: '記録 {total} 件、Azure での変更{changes, plural, =0 {なし} other { {changes} 件}}',
  'last-approval': '直近の修正の承認: <b>{people}</b>、{when}。',
  'last-break-glass': '直近の修正の承認: <b>{people}</b> (緊急承認)、{when}。',
  'last-approval-by-somebody': '直近の修正の承認: <b>承認者不明</b>、{when}。',
  'last-break-glass-by-somebody': '直近の修正の承認: <b>承認者不明</b> (緊急承認)、{when}。',
  more: 'ほかの記録 {count} 件 (全件は監査のエクスポートで取得)',
  request: '要求 <c>{request}</c>',
  'say-export': '<b>{words}</b> と入力すると、最新の行が保存された形のまま表示されます。',
  'export-all': '全件を取得するには、ボットの管理者が端末からボットの設定で次を実行します:',
  'not-here': 'これは Greenlight 経由の記録です。Azure で直接行われた変更は Azure のアクティビティ ログにあります。',
};
