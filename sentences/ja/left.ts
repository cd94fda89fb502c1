import type { Sentences } from '../catalogue.ts';

/** Why a change is not taken back: clauses that stand behind what they are about. */
export const left: Sentences<'left'> = {
  'entry-gone': 'エントリはすでに存在しない',
  'added-gone': '追加した内容はすでに存在しない',
  'entry-changed': 'その後エントリが変更され、現在の許可は「シークレット: {secrets} / 証明書: {certificates}」',
  nothing: 'なし',
  'role-anew': 'その後、別の割り当てで改めてロールが付与された',
  'role-gone': '割り当てはすでに存在しない',
  'no-firewall': 'キー コンテナーにファイアウォール規則がなくなった',
  'closed-already': '信頼されたサービスはすでに遮断されている',
  'firewall-changed': 'その後規則が変更されており、戻すとすべて上書きされる',
  'version-gone': 'すでに存在しない',
  'version-overtaken': 'その後、別のバージョンに置き換わった',
  'version-disabled': 'すでに再び無効にされている',
  'host-gone': 'ホスト名はこのサイトに存在しない',
  'bound-as-before': 'すでに元のバインドに戻っている',
  'bound-to-nothing': 'その後バインドが変更され、証明書なしになっている',
  'bound-to-third': 'その後バインドが変更され、第三の証明書 {thumbprint} になっている',
  'still-bound': '{count, plural, other {{hosts} がバインドされており、証明書を失うことになる}}',
  'unseen-policies': 'アクセス ポリシーを読み取れず、何が上書きされるか不明です。',
  'unseen-roles': 'ロールを読み取れず、何が上書きされるか不明です。',
  'unseen-firewall': 'ファイアウォールを読み取れず、何が上書きされるか不明です。',
  'unseen-version': 'バージョンを読み取れず、何が上書きされるか不明です。',
  'unseen-bindings': 'バインドを読み取れず、何が上書きされるか不明です。',
  'with-who': '{why} (キー コンテナーの最終書き込み: {caller}、{day} {time} UTC)',
};
