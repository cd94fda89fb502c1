import type { Sentences } from '../catalogue.ts';

/** What is answered to a decision by word. */
export const byWord: Sentences<'by-word'> = {
  title: 'メッセージで決定',
  undecided: 'まだ決定していません',
  which: '未決定、対象を指定してください',
  'in-the-way': '<b>支障: </b>{obstacle}',
  say: '<s>入力する言葉: </s><b>{words}</b>',
  approved: '承認済み',
  'one-of-several': '承認を受付済み、ほかの人の承認も必要',
  declined: '却下済み、変更なし',
  syncing: '同期を開始',
  undoing: '元に戻す処理中',
  looking: '再確認中',
  'see-case': '状況はケースのカードに表示されています。',
  speech: '{heading}。',
};
