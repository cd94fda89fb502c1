import type { Sentences } from '../catalogue.ts';

/** Asking back where a name fits several certificates, or none. */
export const choice: Sentences<'choice'> = {
  asked: '質問',
  nothing: 'なし',
  heading: '該当する証明書は {count} 件、どれですか?',
  speech: '特定できません。{heading}',
  more: 'ほかの証明書 {count} 件。ホスト名か証明書の完全な名前で区別できます。',
  'by-place': '番号でも指定できます。',
  check: '{certificate} を確認',
  'check-number': '{place} 番を確認',
  'no-host-names': 'ホスト名なし',
  'not-found': 'その名前の証明書は見つかりません',
  'not-found-speech': 'その名前の証明書は見つかりません。',
  near: '似た名前:',
  'how-to-ask':
    '証明書、ホスト名、アプリ、キー コンテナー、拇印のいずれかで質問できます。一覧は "{example}" で表示されます。',
};
