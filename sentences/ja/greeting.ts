import type { Sentences } from '../catalogue.ts';

/** What the bot says of itself where it was added. */
export const greeting: Sentences<'greeting'> = {
  heading: '証明書が緑でない理由を Azure に確認します',
  'what-it-does': 'Key Vault から Web アプリまでのどの段階に問題があるかを証拠とともに示し、修正を提案します。',
  try: '次のように質問してください。チャネルやグループ チャットでは、先にボットをメンションします:',
  'example-expires': '期限の近い順に、残り日数とともに一覧表示します',
  'example-explain': 'コードやエラー メッセージを説明します',
  safety: 'Azure で実行権限のある人が承認するまで、何も変更されません。',
};
