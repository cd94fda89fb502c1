import type { Sentences } from '../catalogue.ts';

/** Roles, and what else decides who may make a change, explained. */
export const roleTerms: Sentences<'role-terms'> = {
  'certificate-user-says':
    'RBAC モードのキー コンテナーで App Service 用に文書化されたロールです。証明書と、値を含むシークレットを読み取れます。',
  'certificate-user-todo':
    'キー コンテナーで Microsoft Azure App Service のオブジェクト ID に割り当ててください。秘密キーが不要なボットには割り当てないでください。',
  'secrets-user-says':
    'シークレットの値を読み取るロールです。証明書の同期に足りるとの報告がありますが、文書に記載されているのは別のロールです。',
  'secrets-user-todo': 'Key Vault Certificate User を優先し、こちらしか割り当てられない場合に使ってください。',
  'vault-reader-says':
    'キー コンテナーの中身は見えても、シークレットの値は見えないロールです。App Service には不十分です。',
  'vault-reader-todo':
    'ボットなど閲覧のみの用途に割り当て、App Service には Key Vault Certificate User を割り当ててください。',
  'certificates-officer-says':
    '証明書の管理者用のロールです。シークレットの値を読み取れないため、App Service には不十分です。',
  'certificates-officer-todo':
    '人や更新ツールに使い、App Service には Key Vault Certificate User を割り当ててください。',
  'data-access-administrator-says':
    '一部のキー コンテナー ロールを割り当てられるロールです。条件の対象に Key Vault Secrets User は含まれますが、Certificate User は含まれません。',
  'data-access-administrator-todo':
    'このロールだけの場合は Secrets User を割り当てるか、Owner に Certificate User の割り当てを依頼してください。',
  'vault-contributor-says':
    'キー コンテナー、アクセス ポリシー、ファイアウォールの変更と回復ができるロールです。中身の読み取りとロールの割り当てはできません。',
  'vault-contributor-todo':
    'アクセス ポリシーの承認はこのロールを持つ人に、ロールの承認は Owner か User Access Administrator に依頼してください。',
  'website-contributor-says':
    'Web アプリの証明書とバインドを書き込めるロールです。同期に必要になり得るキー コンテナーの権限は含みません。',
  'website-contributor-todo':
    '同期が LinkedAuthorizationFailed で拒否された場合は、キー コンテナーにも書き込める人に依頼してください。',
  'vault-administrator-says':
    'シークレットの値の読み取りを含むすべての操作ができるロールで、App Service には過剰です。',
  'vault-administrator-todo':
    'キー コンテナーの管理者だけに使い、App Service には Key Vault Certificate User を割り当ててください。',
  'role-assigner-says':
    '条件付きでなければロールを割り当てられるロールです。Owner か User Access Administrator なら、ロックの解除もできます。',
  'role-assigner-todo': 'ロールを割り当てる計画の承認を、このロールを持つ人に依頼してください。',
  'contributor-says':
    'ほぼすべてを変更できますが、ロールは割り当てられないロールです。アクセス ポリシーを使うキー コンテナーでは、自分にアクセスを許可できます。',
  'contributor-todo':
    'アクセス ポリシーとネットワーク規則の承認はこのロールを持つ人に、ロールの承認は Owner に依頼してください。',
  'reader-says':
    'すべてのリソースの設定を見られますが、キー コンテナーの中身は見られないロールです。ボットはこのロールで確認します。',
  'reader-todo':
    '監視対象のサブスクリプションでボットに割り当て、各キー コンテナーで証明書の一覧の権限も付与してください。シークレットの読み取りは付与しないでください。',
  'role-assignment-says': '1 つのスコープで 1 つのプリンシパルに付与されたロールです。スコープ以下のすべてに有効です。',
  'role-assignment-todo':
    'Owner か User Access Administrator に依頼してください。Contributor はロールを割り当てられません。',
  'deny-assignment-says': 'ロールの割り当ての逆です。スコープでのアクションを禁止し、どのロールよりも優先されます。',
  'deny-assignment-todo':
    '所有者 (多くはマネージド アプリケーションかデプロイ スタック) を調べ、プリンシパルの除外を依頼してください。',
  'not-actions-says': 'ロールから除かれたアクションです。禁止ではなく、同じ人の別のロールで許可されることがあります。',
  'not-actions-todo': '何が許可されるかは、その人の全ロールを合わせて判断してください。',
  'eligibility-says':
    'Privileged Identity Management で一時的にアクティブ化できるロールです。それまではロールの割り当てに表示されないことがあります。',
  'eligibility-todo': '先にポータルでロールをアクティブ化し、その後で承認してください。',
  'abac-condition-says': 'ロールの割り当てを限定する条件です。たとえば、割り当てられるロールを制限します。',
  'abac-condition-todo': '条件を確認し、拒否される場合は、条件のない Owner に変更を依頼してください。',
  'resource-lock-says':
    'リソース、リソース グループ、サブスクリプションのロックです。誰に対しても、変更または削除だけを拒否します。',
  'resource-lock-todo':
    'Owner か User Access Administrator に、修正の間だけ解除を依頼してください。キー コンテナーの読み取りには影響しません。',
  'cannot-delete-lock-says':
    '変更は許可し、削除を拒否するロックです。ロールは割り当てられますが、元に戻す際に削除できません。',
  'cannot-delete-lock-todo': 'ロールを残すつもりならそのまま進め、そうでなければ先にロックの解除を依頼してください。',
  'azure-policy-deny-says':
    '変更後の状態のリソースを拒否する組織の規則です。キー コンテナーでは、ネットワークやモデルに関するものがあります。',
  'azure-policy-deny-todo': 'エラー メッセージで割り当てを調べ、変更を合わせるか、所有者に適用除外を依頼してください。',
  'resource-graph-says':
    '全リソースの検索可能な複製です。反映が遅れることがあり、読み取り権限のないものは通知なく除かれます。',
  'resource-graph-todo': '証明書を探すために使い、判断する前に実際のリソースを確認してください。',
};
