/** The end of a sentence, with the question mark of a request. */
const END = String.raw`(?=\s*(?:[。！!、？?\n]|$))[？?]?`;
/** "してくれます" tells what somebody does, "してくれた" what was done; only a wish or a question asks for it. */
const WISH =
  '(?:ますか|ますでしょうか|ませんか|ませんでしょうか|ないか|ないかな|ないでしょうか|ない(?=[？?])|る(?=[？?])|るか|るかな|(?:ると|ますと|れば|たら|ましたら|ば)(?:と(?:思|存じ)|(?:大変)?(?:助か|幸|有り?難|ありがた|嬉し|うれし))(?!\\S{0,4}った)\\S{0,10}?)';

/** How Japanese asks that something be done, from plain to humble. */
const ASKED = new RegExp(
  String.raw`(?<=[てで])(?:(?:いただ|頂)け${WISH}|(?:いただ|頂)きた[いく]\S*?|もらえ${WISH}|もらって(?:も)?(?:いい|よろしい|大丈夫|構わない)\S*?|くれ${WISH}?|(?:くだ|下)さい\S*?|ちょうだい|頂戴|(?:ほし|欲し)い\S*?|おいて(?:(?:くだ|下)さい|くれる|くれます|ほしい|欲しい|ね|よ)?\S{0,2}?|みて(?:(?:くだ|下)さい|くれる|ね|よ)?|ね|よ|な|や)${END}`,
  'gu',
);
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[ぁ-ん一-龠])(?:といて|ちゃって|ちまって)/gu, 'て'],
  [/(?<=ん)(?:どいて|じゃって)/gu, 'で'],
  [
    new RegExp(
      String.raw`お願い(?:でき(?:ま|る|ない|れば)\S*?|いたしま\S*?|致しま\S*?|申し上げま\S*?|したく\S*?|したい\S*?|しま(?!した)\S*?|ね|よ)${END}`,
      'gu',
    ),
    'お願いします',
  ],
  [/(?:よろしく|宜しく)(?:お願いします|頼\S*|です)/gu, 'お願いします'],
  [/ご(?=(?:教示|確認|調査|連絡|対応|提示|説明|共有|報告|案内|教授))/gu, ''],
  [/教(?:示|授)(?:して)?/gu, '教えて'],
];

/** Japanese words in their plain form: "していただけますと幸いです" means no more than "して". */
export function plainJapanese(words: string): string {
  const spoken = SPOKEN.reduce((rest, [form, plain]) => rest.replace(form, plain), words);
  return spoken.replace(ASKED, '');
}
