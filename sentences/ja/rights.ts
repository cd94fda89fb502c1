import type { Sentences } from '../catalogue.ts';

/** Which right somebody lacks, and what would give it: actions, scopes and roles as Azure calls them. */
export const rights: Sentences<'rights'> = {
  'none-asked': '照会された権限がありません。',
  'denials-unread': '{scope} での {action} に対する拒否割り当てを読み取れませんでした。',
  'roles-unread': '{scope} での {action} に対するロールを読み取れませんでした。',
  denied: '拒否割り当て {name} の対象に、{scope} での {action} が含まれています。',
  governs: '{scope} での {governing} はキー コンテナーを管理する権限なので、{action} の権限ともみなされます。',
  'on-condition':
    '{scope} での {action} は、{role} により条件付きでのみ許可されます。条件を判定できないため、Azure に拒否されることがあります。',
  'condition-unmet':
    '{scope} での {action} は {role} により許可されますが、条件によりこの変更は対象外です。{enough} があれば実行できます{unread, select, yes { (キー コンテナーのアクセス ポリシーは読み取れませんでした)} other {}}。',
  'no-role': '{scope} での {action} を許可するロールがありません。{enough} があれば実行できます。',
  'no-policy-nor-role':
    '{scope} での {action} を許可するアクセス ポリシーもロールもありません。{objects} に {permission} を許可するアクセス ポリシーか、{enough} があれば実行できます{unread, select, yes { (キー コンテナーのアクセス ポリシーは読み取れませんでした)} other {}}。',
  'ready-on-condition':
    '{where} の {ready} は資格ありで未アクティブです。Privileged Identity Management でアクティブ化し、もう一度押してください。それまで {scope} での {action} は、{role} により条件付きでのみ許可されます。条件を判定できないため、Azure に拒否されることがあります。',
  'ready-condition-unmet':
    '{where} の {ready} は資格ありで未アクティブです。Privileged Identity Management でアクティブ化し、もう一度押してください。それまで {scope} での {action} は {role} により許可されますが、条件によりこの変更は対象外です。{enough} があれば実行できます{unread, select, yes { (キー コンテナーのアクセス ポリシーは読み取れませんでした)} other {}}。',
  'ready-no-role':
    '{where} の {ready} は資格ありで未アクティブです。Privileged Identity Management でアクティブ化し、もう一度押してください。それまで {scope} での {action} を許可するロールがありません。{enough} があれば実行できます。',
  'ready-no-policy-nor-role':
    '{where} の {ready} は資格ありで未アクティブです。Privileged Identity Management でアクティブ化し、もう一度押してください。それまで {scope} での {action} を許可するアクセス ポリシーもロールもありません。{objects} に {permission} を許可するアクセス ポリシーか、{enough} があれば実行できます{unread, select, yes { (キー コンテナーのアクセス ポリシーは読み取れませんでした)} other {}}。',
};
