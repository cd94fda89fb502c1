import type { Sentences } from '../catalogue.ts';

/** What the rules find about who may read the vault. */
export const ruleAccess: Sentences<'rule-access'> = {
  denied: 'A atribuição de negação {denial} impede {principal} de ler segredos em {vault}.',
  denies: '{id} nega a leitura de segredos em {scope}',
  principal: '{name} é o objeto {object} neste locatário (aplicativo {application})',
  'policy-ignored': '{vault} segue as funções do Azure; {principal} só tem ali uma política de acesso, que é ignorada.',
  'role-ignored': '{vault} segue as políticas de acesso; {principal} só tem ali uma função, que é ignorada.',
  model: 'enableRbacAuthorization é {roles} em {vault}',
  compound:
    'A política de acesso de {principal} em {vault} está vinculada a um aplicativo e, por si só, não dá acesso ao App Service.',
  'carries-application': 'A política contém o ID de aplicativo {id}',
  'lacks-get': 'A política de acesso de {principal} em {vault} não concede Get em segredos.',
  'policy-gives': 'A política concede em segredos: {permissions}',
  'policy-gives-nothing': 'A política concede em segredos: nada',
  'no-policy': 'O App Service não pode ler {vault}: nenhuma política de acesso inclui {principal}.',
  'policies-listed':
    '{vault} lista {count, plural, =1 {# política de acesso} other {# políticas de acesso}}, nenhuma para {object}',
  'lets-in-another': '{vault} autoriza {who}, não {principal}.',
  'grant-is-for': 'A permissão é para {id}: {who}',
  /** Who is taken for App Service: each stands as {who} in the two before. */
  'managed-identity': 'a identidade gerenciada de {site}',
  'application-id': 'o ID de aplicativo do App Service',
  'application-id-public': 'o ID de aplicativo do App Service no Azure público',
  'application-id-government': 'o ID de aplicativo do App Service no US Government',
  'application-id-orders': 'o ID de aplicativo do serviço de pedidos do App Service Certificate',
  'no-principal':
    'O locatário não tem entidade de serviço do Microsoft Azure App Service, por isso nenhum cofre pode lhe dar acesso.',
  'none-listed': 'O diretório não lista essa entidade de serviço',
  'role-insufficient': 'A função de {principal} em {vault}, {roles}, não lê segredos.',
  'holds-roles': 'Tem {roles}; nenhuma com ação de dados para segredos',
  'no-role': 'O App Service não pode ler {vault}: {principal} não tem nenhuma função nele.',
  assignments:
    '{count, plural, =1 {# atribuição de função alcança} other {# atribuições de função alcançam}} o cofre, nenhuma para {object}',
};
