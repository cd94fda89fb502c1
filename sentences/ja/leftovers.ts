import type { Sentences } from '../catalogue.ts';

/** What a plan leaves behind on purpose. */
export const leftovers: Sentences<'leftovers'> = {
  'lost-roles':
    '{vault} は、付与されていたロールなしで回復されます。ロールで制御する場合は付与し直してください。現在のロールはこれで一覧できます。',
  'old-certificate':
    '{certificate} は、バインドがなく、参照先のキー コンテナーも存在しない状態で残ります。新しい証明書が提示されたら削除してください。',
  'dead-grant': '{vault} に不要な許可が残っています: {holder} ({id})。App Service はこの許可を使いません。',
  'managed-grant':
    '{vault} に {app} のマネージド ID ({id}) への許可が残っています。アプリ自身が何も読み取らない場合のみ削除してください。',
};
