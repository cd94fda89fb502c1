import type { Sentences } from '../catalogue.ts';

/** What the rules find about host names and bindings. */
export const ruleBinding: Sentences<'rule-binding'> = {
  'on-earlier':
    '{count, plural, other {{hosts} は、この証明書の{expired, select, yes {期限切れの} other {以前の}}バージョンにバインドされたままです。}}',
  'on-uploaded':
    '{count, plural, other {{hosts} は{uploaded} にバインドされたままです。この証明書なら対象に含まれ、期限も長くなります。}}',
  /** What stands as {uploaded}, one or several of them. */
  uploaded: '手動アップロードの {name} ({day}{ended, select, yes {に期限切れ} other {まで有効}})',
  'uploaded-until': '{name} は手動アップロード、{day}まで有効',
  refused: '{count, plural, other {{hosts} はこの証明書にバインドされていますが、証明書の対象に含まれません。}}',
  neither: '{count, plural, other {{hosts} には TLS バインドがなく、この証明書の対象にも含まれません。}}',
  unbound: '{count, plural, other {{hosts} はこの証明書の対象ですが、TLS バインドがありません。}}',
  pin: '{site} の {setting} は {thumbprint} を指定',
  /** {pins} are one or several of the one before, or of the one after. */
  'pinned-old': '{count, plural, other {{pins}: 以前のバージョンの拇印です。}}',
  'pinned-wrong': '{pins}。',
  mistyped: '{site} の {setting} は {thumbprint} を指定 ({meant} と 1 文字違い、該当する証明書なし)',
};
