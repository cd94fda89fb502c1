import type { Sentences } from '../catalogue.ts';

/** The search of the compose box, and the card that it inserts. */
export const search: Sentences<'search'> = {
  unreachable: 'Azure に接続できませんでした。数分後にもう一度お試しください。',
  slow: 'Azure の応答に時間がかかっています。数秒後にもう一度お試しください。',
  fault: '結果を作成できませんでした。ボット側の不具合で、ログに記録しました。参照番号: {reference}',
  'no-such-search': 'Greenlight にその検索はありません。',
  'nothing-fits': '該当する証明書はありません。',
  'nothing-there': '証明書がありません。',
  'ask-here': 'ここで質問',
  'look-again': '再確認',
  'nothing-broken': '異常なし',
  'not-judged': '一部未判定',
  'hit-since': '{at} から利用者に影響しています。',
  'hit-soon': '利用者への影響: {relative} ({at})。',
  'runs-out': 'App Service が保持する証明書の期限: {relative} ({at})。',
  'ran-out': 'App Service が保持する証明書は {relative} ({at}) に期限が切れました。',
  'holds-none': 'App Service が保持する証明書はありません。',
  'reads-anew': '「{button}」ですべての段階を改めて確認します。',
  'reads-anew-and-mends': '「{button}」ですべての段階を改めて確認し、修正を提案します。',
  'short-hit-since': '{at} から利用者に影響中',
  'short-hit-soon': '利用者への影響 {relative}',
  'short-runs-out': '期限 {relative}',
  'short-ran-out': '期限切れ {relative}',
  'short-holds-none': 'App Service に証明書なし',
};
