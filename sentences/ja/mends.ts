import type { Sentences } from '../catalogue.ts';

/** What would let the bot see what it could not. */
export const mends: Sentences<'mends'> = {
  'ask-again': 'もう一度質問してください。',
  'no-proper-answer': 'Azure から正常な応答がありませんでした。もう一度質問してください。',
  gone: 'Azure に存在しなくなりました。もう一度質問してください。',
  locked:
    'ReadOnly ロックのため一覧を取得できません。ロックを解除するか、GREENLIGHT_APP_SETTINGS=off を設定してください。',
  'graph-permission': 'ボットに Microsoft Graph のアプリケーションのアクセス許可 {permission} を付与してください。',
  'other-tenant': '別テナントのキー コンテナーには、このテナントの誰も許可できません。',
};
