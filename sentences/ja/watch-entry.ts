import type { Sentences } from '../catalogue.ts';

/** What happened around watches and alerts, as a line of the history. */
export const watchEntry: Sentences<'watch-entry'> = {
  watched: '監視を開始: {what}',
  unwatched: '監視を終了: {what}',
  set: 'ここの設定を変更: {says}',
  alerted: 'アラート {id}、{found}',
  'alert-changed': 'アラート {id} が変化、{found}',
  'alert-over': 'アラート {id} が終了',
  acknowledged: 'アラート {id} の対応を開始',
  snoozed: 'アラート {id} の通知を停止: {says}',
  'handed-over': 'アラート {id} を引き継ぎ: {says}',
  escalated: 'アラート {id} に誰も対応していませんでした',
};
