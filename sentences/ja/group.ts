import type { Sentences } from '../catalogue.ts';

/** Several certificates of one cause, mended by one plan: what is offered, how it is done, and how far it is. */
export const group: Sentences<'group'> = {
  about: '{vault} の証明書 {count, plural, other {{count} 件}}',
  'about-several': '証明書 {count, plural, other {{count} 件}}',
  'fix-all': '{count} 件すべて修正',
  'sync-all': '{count} 件すべて同期',
  'all-of': '{vault} のすべて',
  how: '<b>証明書 {count, plural, other {{count} 件}}、承認は 1 回です。</b>まず {canary} を同期して確認し、正常な場合にだけ次へ 1 件ずつ進みます。正常でないものが出た時点で、残りは中止します。',
  apart: '<s>別の対応が必要なため、この修正に含まれません: </s>{certificates}',
  done: '<b>{count} 件中 {done} 件完了</b>',
  canary: '{member}<s> · 先行確認</s>',
  sound: '<b>{certificate}</b>: 同期済み、{at} に{colour, select, red {赤} yellow {黄} green {緑} other {不明}}と確認',
  'not-sound': '<b>{certificate}</b>: 要求済み、{at} の時点で正常ではありません',
  failed: '<b>{certificate}</b>: 失敗',
  syncing: '<b>{certificate}</b>: 同期中',
  looking: '<b>{certificate}</b>: 要求済み、確認中',
  'not-begun': '<b>{certificate}</b>: 未着手',
  more: 'ほか {count, plural, other {{count} 件の証明書}}',
  working: '修正を実行中: {count} 件中 {done} 件完了',
  'all-green': '修正済み: {count, plural, other {{count} 件すべて緑です}}',
  'all-fixed': '{count, plural, other {{count} 件すべて}}で障害を修正しました。まだすべて緑ではありません',
  stopped: '中止: {count} 件中 {done} 件完了、残りは未変更です',
  'entry-checked': '同期後に {certificate} を確認、{found}',
};
