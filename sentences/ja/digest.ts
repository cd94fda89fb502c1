import type { Sentences } from '../catalogue.ts';

/** What a room is told every morning. */
export const digest: Sentences<'digest'> = {
  title: '今朝の状況',
  quiet: '対応が必要なものはありません',
  open: '未解決のアラート {count, plural, other {# 件}}',
  nobody: '担当者なし',
  owner: '担当: {person} さん',
  'quiet-until': '{at} まで通知停止',
  next: '次にユーザーへ影響するもの',
  item: '{certificate}: {relative} ({at})',
  more: '他 {count, plural, other {# 件}}',
};
