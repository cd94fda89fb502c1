import type { Sentences } from '../catalogue.ts';

/** What the bot was good for, in numbers, each with how it is counted. */
export const value: Sentences<'value'> = {
  title: '効果',
  heading:
    '{avoided, plural, =0 {防いだインシデントなし} other {防いだインシデント # 件}}、{green, plural, =0 {緑になった修正なし} other {緑になった修正 # 件}}',
  opened: '{count, plural, =0 {開かれたケースはありません} other {# 件のケースが開かれました}}',
  'to-diagnosis': '質問から診断まで: 半数は {median} 以内、9 割は {most} 以内',
  green: '{count, plural, =0 {緑で終わった修正はありません} other {# 件の修正が緑で終わりました}}',
  'to-green': '質問から緑まで (人の時間を含む): 半数は {median} 以内、9 割は {most} 以内',
  avoided: '{count, plural, =0 {防いだインシデントはありません} other {# 件のインシデントを防ぎました}}',
  late: '{count, plural, other {# 件}}の修正は、すでに利用者に影響が出てからでした',
  undated: '{count, plural, other {# 件}}の修正は、影響の出る日が分かっていなかったため数えていません',
  week: '<b>{from}</b> からの週: 開始 {opened}、緑 {green}、防止 {avoided}',
  month: '<b>{from}</b> からの月: 開始 {opened}、緑 {green}、防止 {avoided}',
  counted:
    '監査だけから数えています。まだ利用者に影響がなく、影響の出る日が分かっていて、その日より前に証明書が緑になり、修正が元に戻されていないときに、インシデントを防いだと数えます。複数の証明書の修正は 1 件です。',
  whole: 'すべての会話の分は、ボットの運用者のターミナルから、Markdown、CSV、JSON で:',
};
