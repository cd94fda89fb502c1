import type { Sentences } from '../catalogue.ts';

/** What a list is narrowed to, its pages, and how it was last seen. */
export const listing: Sentences<'listing'> = {
  'in-subscription': 'サブスクリプション {name} のみ',
  'in-vault': 'キー コンテナー {name} のみ',
  'in-app': 'アプリ {name} のみ',
  'of-owner': '所有者 {name} のみ',
  about: '{name} に該当するもののみ',
  'hit-by': '{at} までに利用者に影響するもののみ',
  page: '{pages} ページ中 {page} ページ目',
  next: '次へ',
  back: '前へ',
  stale: 'Azure に接続できません。最後に確認したのは {when} です。そのとき緑だったものの現在の状態は不明です。',
  'was-green': '{at} には緑',
  'as-csv': '証明書の CSV',
  rows: '証明書の一覧 (行形式)',
  shown: '{total} 件中 {shown} 件。',
  all: 'ターミナルですべてを表示:',
};
