import type { Sentences } from '../catalogue.ts';

/** What goes wrong where code is used without thinking. Names of properties and resources stay as their language has them. */
export const warnings: Sentences<'warnings'> = {
  'in-the-way': 'Impedimento: {guard}',
  'action-alone':
    'Não há nada para escrever em um template: a correção é uma ação, não um estado. A linha az no comentário a executa.',
  'action-too':
    '{language} declara estados, não ações: o que não pode declarar fica em um comentário, com a linha az que o executa.',
  files: 'Uma implantação alcança um só grupo de recursos: são {count} arquivos, a implantar nesta ordem.',
  subscriptions: 'A correção alcança {count} assinaturas: dê ao provider um alias para cada uma.',
  'right-takes-time':
    'Um direito novo pode levar 10 minutos para ter efeito: se o Azure disser que o serviço não tem acesso, repita a última etapa.',
  'policy-in-template':
    'Se um template implanta {vault} com accessPolicies próprias, coloque esta entrada nessa lista: cada implantação do cofre substitui a lista inteira.',
  'policy-mixed':
    'Não misture azurerm_key_vault_access_policy com blocos access_policy em azurerm_key_vault: um desfaz o outro. Se {vault} tem esses blocos, faça disto mais um deles.',
  'policy-model':
    'azurerm_key_vault de {vault} precisa ter rbac_authorization_enabled = false: os providers atuais exigem, e os antigos usam o nome enable_rbac_authorization.',
  'policy-whole':
    'O recurso é a entrada completa do App Service: inclua o que mais ele pode fazer no cofre hoje, ou o Terraform o retira.',
  'policy-in-code':
    'Se {vault} é implantado por código, inclua a entrada lá também: a próxima implantação substitui todas as políticas de acesso dele.',
  'role-lost':
    'A função não sobrevive ao cofre: se {vault} for movido, ou excluído e recuperado, é preciso atribuí-la de novo.',
  'role-name': 'O nome da atribuição representa esta entidade, função e cofre; se algum deles mudar, use outro nome.',
  'role-model':
    'azurerm_key_vault de {vault} precisa ter rbac_authorization_enabled = true: os providers atuais exigem, e os antigos usam o nome enable_rbac_authorization.',
  'bypass-for-all':
    'O bypass permite todos os serviços confiáveis da Microsoft no firewall de {vault}, não só o App Service; cada um ainda precisa de direito de leitura.',
  'bypass-in-code':
    'Se {vault} é implantado por código, altere as regras de rede lá também, ou a próxima implantação fecha o firewall de novo.',
  'bypass-whole':
    'Nunca implante {vault} só com estas propriedades: uma implantação grava o cofre inteiro. As políticas de acesso omitidas se perdem e, sem enableRbacAuthorization, um cofre segue funções desde a versão 2026-02-01.',
  'recovery-without-roles':
    'As atribuições de função e assinaturas de eventos de {vault} não voltam com ele: dê a função ao App Service de novo.',
  'no-sync':
    'O Terraform não sincroniza um certificado renovado: azurerm_app_service_certificate não percebe novas versões no cofre.',
  'sync-unanswered':
    'Um gateway que não respondeu a tempo não é falha da sincronização: veja o certificado antes de repetir.',
  'renewal-takes-time':
    'Uma renovação leva o tempo do emissor: sincronize quando a nova versão estiver no cofre ou espere um dia até o App Service obtê-la.',
  'import-twin':
    'O App Service recusa um segundo certificado com a mesma impressão digital na mesma região e grupo de recursos: o cofre precisa antes de uma nova versão, ou o certificado antigo precisa sair.',
  'import-syncs':
    'Cada implantação deste certificado é também uma sincronização: obtém a versão que o cofre tiver no momento.',
  'binding-by-address':
    'Se um nome de host está associado por endereço IP hoje, defina {property} como IpBasedEnabled: do contrário, ele perde o endereço.',
  'binding-undone':
    'azurerm_app_service_custom_hostname_binding do mesmo nome de host precisa de ignore_changes = [ssl_state, thumbprint], ou um desfaz o outro.',
  'binding-of-today':
    'A impressão digital é a de hoje: implantado de novo após uma renovação, isto associa o certificado antigo.',
};
