import { reads, spares } from './said.ts';

describe('a case that is closed is small talk, and so are thanks', () => {
  reads(
    'smalltalk/other',
    'チケット閉じます / インシデントをクローズします / 直してくれてありがとう / 対応していただきまして感謝',
  );
  spares('smalltalk/other', 'チケット閉じますか');
});

describe('what stops is to be told', () => {
  reads('watch/subscribe', '止まったら通知 / 同期しなくなったらすぐに知らせて');
});

describe('what is held, taken back or left alone', () => {
  reads(
    'cancel',
    '保留 / 保留にしてください / 変えないで / 触らないで / 取り消して / 依頼取り消します / 承認を一度取り消したい',
  );
  spares('cancel', '止めてしまった / アプリを止めて / 取り消してしまった');
});
