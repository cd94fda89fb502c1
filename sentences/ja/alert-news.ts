import type { Sentences } from '../catalogue.ts';

/** What is new of an alert, in its thread, and where nobody has acted. */
export const alertNews: Sentences<'alert-news'> = {
  title: 'アラート {id}',
  worse: 'ユーザーに影響が出ています',
  better: 'ユーザーへの影響はなくなりましたが、未修正です',
  more: '影響を受ける証明書が増えました',
  changed: '原因が変わりました',
  again: '再び発生しました',
  'comes-and-goes': '断続的に発生しています',
  resolved: '正常に戻りました',
  gone: '対象の証明書が見えなくなりました',
  'snooze-over': '停止期間が終わりましたが、まだ直っていません',
  acknowledged: '対応を開始しました',
  snoozed: '通知を停止しました',
  handed: '引き継ぎました',
  'handed-over': '今後は {person} さんが担当します',
  escalated: '誰も対応していません',
  'escalated-heading': '{at} から未対応です',
  'escalated-owner': '{person} さんに引き継がれています。',
  'told-elsewhere': '別の会話で知らせたものです。引き受ける方は、ここかその会話でお知らせください。',
  'what-to-do': '対応する人は、ここかカードで知らせてください。',
};
