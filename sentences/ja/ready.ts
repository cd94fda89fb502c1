import type { Sentences } from '../catalogue.ts';

/** Who is ready for certificates that live 47 days. */
export const ready: Sentences<'ready'> = {
  word: '47 日',
  heading:
    '{count, plural, =0 {{total} 件すべて 47 日証明書に対応済み} other {{total} 件中 {count} 件が 47 日証明書に未対応}}',
  'nothing-told': '47 日への対応状況は判断できません',
  'not-all-told': '未対応と分かったものはなく、一部は読み取れませんでした',
  ready: '{count, plural, other {{count} 件}}は対応済みです。',
  uploaded:
    '<b>{count}</b> {count, plural, other {件}}はアップロードされた証明書です。毎回、次の証明書のアップロードが必要です。',
  'by-hand': '<b>{count}</b> {count, plural, other {件}}は自動更新なし: ポリシーが更新しません。',
  'too-late':
    '<b>{count}</b> 件は同期に間に合いません。ポリシーの更新は期限の {hours, plural, other {# 時間}}前で、App Service は 48 時間かかることがあります。',
  'too-early':
    '<b>{count}</b> {count, plural, other {件}}は期限の {days} 日前に更新します。47 日証明書の開始より前です。',
  blocked: '<b>{count}</b> {count, plural, other {件}}は更新されても App Service に届きません: {cause}',
  untold: '<b>{count}</b> 件は判断できません。未確認: {unseen}。',
  now: '{day} から、公開証明書の有効期間は最長 <b>{days} 日</b>です。',
  next: '{day} ({relative}) から: 最長 <b>{days} 日</b>。',
  'private-issuers': '自社の発行者には適用されません。',
  ballot: 'CA/Browser Forum 投票 SC-081v3',
  speech: '{heading}。',
};
