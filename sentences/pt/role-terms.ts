import type { Sentences } from '../catalogue.ts';

/** Roles, and what else decides who may make a change, explained. */
export const roleTerms: Sentences<'role-terms'> = {
  'certificate-user-says':
    'A função documentada para o App Service em um cofre no modo RBAC: lê certificados, e segredos com seus valores.',
  'certificate-user-todo':
    'Atribua-a no cofre ao ID de objeto do Microsoft Azure App Service, nunca ao bot, que não precisa de chave privada.',
  'secrets-user-says':
    'Uma função que lê os valores de segredos; usuários relatam que basta para sincronizar certificados, embora a documentada seja outra.',
  'secrets-user-todo': 'Prefira Key Vault Certificate User e use esta se for a única que você pode atribuir.',
  'vault-reader-says':
    'Uma função que vê o que há no cofre, mas não o valor dos segredos, por isso não basta para o App Service.',
  'vault-reader-todo': 'Dê-a a quem só olha, como o bot, e Key Vault Certificate User ao App Service.',
  'certificates-officer-says':
    'Uma função para quem cuida de certificados; não lê os valores de segredos, por isso não basta para o App Service.',
  'certificates-officer-todo':
    'Deixe-a para pessoas e ferramentas de renovação, e dê ao App Service Key Vault Certificate User.',
  'data-access-administrator-says':
    'Uma função que pode atribuir algumas funções do cofre, sob uma condição que lista Key Vault Secrets User, mas não Certificate User.',
  'data-access-administrator-todo':
    'Só com esta função, atribua Secrets User ou peça a um Owner que atribua Certificate User.',
  'vault-contributor-says':
    'Uma função que altera cofres, suas políticas de acesso e firewall e os recupera, mas não lê nada neles nem atribui funções.',
  'vault-contributor-todo':
    'Peça a quem a tem que aprove políticas de acesso; para funções, procure um Owner ou User Access Administrator.',
  'website-contributor-says':
    'Uma função que grava certificados e associações de aplicativos web, mas nada em um cofre, o que uma sincronização também pode exigir.',
  'website-contributor-todo':
    'Se uma sincronização for recusada com LinkedAuthorizationFailed, peça a alguém que possa gravar também no cofre.',
  'vault-administrator-says':
    'Uma função que pode tudo com segredos, inclusive ler seus valores, muito mais do que o App Service precisa.',
  'vault-administrator-todo': 'Guarde-a para quem cuida do cofre e dê ao App Service Key Vault Certificate User.',
  'role-assigner-says':
    'Uma função que pode atribuir funções, se não estiver sob uma condição, e remover bloqueios, se for Owner ou User Access Administrator.',
  'role-assigner-todo': 'Chame quem a tem para aprovar um plano que atribui uma função.',
  'contributor-says':
    'Uma função que altera quase tudo e não atribui funções; em um cofre com políticas de acesso, quem a tem pode dar acesso a si.',
  'contributor-todo':
    'Peça a quem a tem que aprove políticas de acesso e regras de rede, e a um Owner que aprove funções.',
  'reader-says':
    'Uma função que vê as configurações de todo recurso e nada do conteúdo de um cofre; é com ela que o bot olha.',
  'reader-todo':
    'Dê-a ao bot nas assinaturas que ele observa, e o direito de listar certificados em cada cofre, nunca o de ler segredos.',
  'role-assignment-says': 'Uma função dada a uma entidade em um escopo, que vale também para tudo abaixo dele.',
  'role-assignment-todo': 'Peça-a a um Owner ou User Access Administrator: um Contributor não pode atribuir funções.',
  'deny-assignment-says':
    'O contrário de uma atribuição de função: retira ações em um escopo e prevalece sobre toda função.',
  'deny-assignment-todo':
    'Descubra a quem pertence, em geral um aplicativo gerenciado ou deployment stack, e peça que a entidade seja excluída dela.',
  'not-actions-says':
    'Ações que uma função deixa de fora; isso não nega nada, pois outra função da mesma pessoa pode concedê-las.',
  'not-actions-todo': 'Veja todas as funções dessa pessoa em conjunto antes de concluir o que é permitido.',
  'eligibility-says':
    'Uma função que se pode ativar por um tempo pelo Privileged Identity Management; até lá, pode não aparecer entre as atribuições de função.',
  'eligibility-todo': 'Ative a função no portal primeiro e depois pressione Aprovar.',
  'abac-condition-says':
    'Uma condição em uma atribuição de função que a restringe, por exemplo a certas funções que podem ser atribuídas.',
  'abac-condition-todo': 'Leia a condição e, se ela recusar, peça a alteração a um Owner sem condição.',
  'resource-lock-says':
    'Um bloqueio em um recurso, seu grupo ou sua assinatura que recusa a todos alterações, ou só exclusões.',
  'resource-lock-todo':
    'Peça a um Owner ou User Access Administrator que o remova durante a correção; ele nunca afeta a leitura de um cofre.',
  'cannot-delete-lock-says':
    'Um bloqueio que permite alterações e recusa exclusões: uma função pode ser atribuída, mas desfazer não consegue excluí-la.',
  'cannot-delete-lock-todo':
    'Siga em frente se pretende manter a função; do contrário, peça antes a remoção do bloqueio.',
  'azure-policy-deny-says':
    'Uma regra da organização que recusa um recurso como ficaria após uma alteração; para cofres há algumas sobre rede e modelo.',
  'azure-policy-deny-todo':
    'Encontre a atribuição no texto do erro e adapte a alteração a ela ou peça uma isenção ao responsável.',
  'resource-graph-says':
    'Uma cópia pesquisável de todos os recursos, que pode estar atrasada e omite, sem avisar, o que não se pode ler.',
  'resource-graph-todo': 'Use-o para encontrar certificados e consulte o recurso ao vivo antes de avaliar.',
};
