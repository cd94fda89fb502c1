import type { Sentences } from '../catalogue.ts';

/** What several rules say. */
export const ruleShared: Sentences<'rule-shared'> = {
  'valid-until': '{name} は{day}まで有効',
  'valid-until-no-day': '{name} の有効期限は未定',
  names: '{name} の対象は {hosts}',
  'names-until': '{name} の対象は {hosts}、{day}まで有効',
  holds: 'App Service が保持するのは {thumbprint}',
  'holds-nothing': 'App Service が保持する証明書はまだなし',
  'newest-in-vault': 'キー コンテナーの最新バージョンは {thumbprint}',
  'newest-absent': 'キー コンテナーに最新バージョンなし',
  bound: '{site} の {host} は {thumbprint} にバインド',
  'not-bound': '{site} の {host} に TLS バインドなし',
  'last-deed-unread': 'キー コンテナーの最終変更者は読み取れず',
  'no-deed': 'アクティビティ ログの 90 日間にキー コンテナーの変更なし',
  'last-deed': 'キー コンテナーの最終変更: {caller}、{day} {hour}',
  'last-deed-operation': 'キー コンテナーの最終変更: {caller}、{day} {hour} ({operation})',
};
