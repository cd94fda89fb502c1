import type { Sentences } from '../catalogue.ts';

/** The links of the chain, and their states. */
export const links: Sentences<'links'> = {
  certificate: '証明書',
  vault: 'キー コンテナー',
  access: 'アクセス',
  network: 'ネットワーク',
  secret: 'シークレット',
  renewal: '更新',
  sync: '同期',
  binding: 'バインド',
  served: '提示',
  broken: '異常: {links}',
  unread: '読み取り不可: {links}',
  'not-reached': '未到達: {links}',
  'not-looked': '確認対象外: {links}',
  'all-sound': 'すべての段階が正常',
  'rest-sound': 'ほかは正常',
  spoken: '{states}。',
};
