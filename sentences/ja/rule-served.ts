import type { Sentences } from '../catalogue.ts';

/** What the rules find about what browsers get. */
export const ruleServed: Sentences<'rule-served'> = {
  differs: '{count, plural, other {{hosts} がバインドとは別の証明書を提示しています: {whose}。}}',
  /** What stands as {whose}: one of the two after, or several of them. */
  and: '{one}、{other}',
  issued: '{issuer} 発行の証明書 ({day}{ended, select, yes {に期限切れ} other {まで有効}})',
  'self-issued': '自己発行の証明書 ({day}{ended, select, yes {に期限切れ} other {まで有効}})',
  answered: '{host} の応答は {thumbprint}、発行者は {issuer}、{day}まで有効',
  /** Names what was not seen. */
  unseen: '{hosts} で提示される証明書',
  /** What stands as {hosts}, one or several of them, and why. */
  unreachable: '{host} ({why})',
  'not-resolved': '名前解決できず: {code}',
  'not-resolved-unsaid': '名前解決できず: 理由不明',
  'not-resolved-in-time': '名前解決がタイムアウト',
  'no-tls': 'TLS 接続できず: {code}',
  'no-tls-unsaid': 'TLS 接続できず: 理由不明',
  'no-answer': '応答がタイムアウト',
  'no-certificate': '証明書の提示なし',
  'not-a-certificate': '証明書として解釈できず',
  'no-tls-at-all': 'TLS なし',
};
