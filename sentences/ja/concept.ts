import type { Sentences } from '../catalogue.ts';

/** The card that explains. */
export const concept: Sentences<'concept'> = {
  explained: '説明',
  several: '{count} 件の説明',
  spoken: '{name}。{says}{todo}',
  speech: '説明。{concepts}',
  'read-more': '詳しい情報',
  'read-more-on': '{place} の詳しい情報',
  asked: '質問',
  'not-known': '説明できる用語に該当なし',
  near: '似た用語: {names}。',
  'nothing-near': '状態の値、エラー コードとメッセージ、ルール、変更、用語を説明できます。',
  'how-to-ask': 'いずれかの名前か、エラー メッセージの全文を入力してください。例:',
  'how-to-check': '証明書を確認するには、名前を入力してください: {example}',
  'not-known-speech': '説明できる用語に該当がありません。',
};
