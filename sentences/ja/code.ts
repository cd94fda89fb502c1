import type { Sentences } from '../catalogue.ts';

/** The fix of a case as code. */
export const code: Sentences<'code'> = {
  title: 'コード',
  'the-fix': '修正のコード',
  'no-template': 'テンプレートに書くものなし',
  cut: 'あと {count} 行がカードに収まりません。これは修正の全体ではありません。全体は端末で出力できます。',
  nothing: 'コードにできる修正なし',
  'by-hand':
    '<b>{certificate}</b> – この問題は手動での修正が必要です。証拠を見るには、緑でない理由を質問してください。',
  unbroken: '<b>{certificate}</b> – どの段階にも異常は見つかりませんでした。',
  unseen:
    '<b>{certificate}</b> – 異常は見つかりませんでしたが、未確認の項目があります。詳しくはこの証明書について質問してください。',
  'name-one': '修正をコードで見たい証明書を指定してください',
  'name-one-said': '修正をコードで見たい証明書を指定してください。',
  say: '入力例: <b>{words}</b>',
  'also-as': 'ほかの形式: {languages}。',
  warning: '警告: {warning}',
};
