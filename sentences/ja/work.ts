import type { Sentences } from '../catalogue.ts';

/** What is said of a step that the bot found made, and why the work at a case ended. */
export const work: Sentences<'work'> = {
  'found-taken-back': '元に戻っていることを確認',
  'found-made': '処理の中断後、実行済みであることを確認',
  'not-taken-back-in-time': 'Azure で変更が時間内に元に戻りませんでした。',
  'made-or-not': '開始した変更が実行されたかどうかを Azure に確認できませんでした。',
  'given-up': '処理が {count} 回中断したため、打ち切りました。',
};
