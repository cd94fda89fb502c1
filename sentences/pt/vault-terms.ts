import type { Sentences } from '../catalogue.ts';

/** A vault, and the ways into it, explained. */
export const vaultTerms: Sentences<'vault-terms'> = {
  'app-service-principal-says':
    'A entidade de serviço da plataforma, também chamada Microsoft.Azure.WebSites, que lê o cofre quando um certificado é importado ou sincronizado.',
  'app-service-principal-todo':
    'Dê acesso ao ID de objeto que ela tem no seu locatário: o ID de aplicativo é o mesmo em todos os locatários de uma nuvem e não conta.',
  'object-id-says':
    'O ID de uma entidade em um locatário: o mesmo aplicativo tem outro ID de objeto em cada locatário, e cofres e funções só aceitam este.',
  'object-id-todo': 'Consulte-o com {command} e o ID de aplicativo e use-o em políticas e atribuições de função.',
  'application-id-says':
    'O ID de um aplicativo, o mesmo em todo locatário de uma nuvem; o do App Service começa com abfa0a7c na nuvem pública.',
  'application-id-todo':
    'Use-o só para consultar o ID de objeto: uma permissão a um ID de aplicativo pode ser aceita e não tem efeito.',
  'service-principal-says':
    'O que um aplicativo é em um locatário, com ID de objeto próprio; é a ela que se dão funções e políticas de acesso.',
  'service-principal-todo':
    'Para sincronizar certificados, procure a que se chama Microsoft Azure App Service ou Microsoft.Azure.WebSites.',
  'certificate-registration-principal-says':
    'Uma segunda entidade da plataforma, que guarda no cofre, como segredos, os App Service Certificates comprados.',
  'certificate-registration-principal-todo':
    'Para esses pedidos, dê a ela Get, Set e Delete em segredos, além do que o Microsoft Azure App Service precisa.',
  'managed-identity-says':
    'A identidade com que o código de um aplicativo é executado; nunca é usada para importar ou sincronizar um certificado.',
  'managed-identity-todo':
    'Deixe-a para o que o código lê em execução e dê acesso ao certificado ao Microsoft Azure App Service.',
  'key-vault-reference-says':
    'Uma configuração de aplicativo cujo valor vem de um cofre em execução, com a identidade gerenciada; não tem relação com a sincronização de certificados.',
  'key-vault-reference-todo':
    'Corrija do lado do aplicativo: a identidade dele precisa de acesso, e a rede dele precisa alcançar o cofre.',
  'linked-scope-says':
    'Um segundo recurso em que o Azure verifica o chamador porque a solicitação o cita, como o cofre de um certificado.',
  'linked-scope-todo':
    'Confira se quem sincroniza pode gravar também no cofre, não só nos recursos web; qual ação conta não está documentado.',
  'access-policy-says':
    'Uma lista no cofre de quem pode fazer o quê com seus segredos, certificados e chaves; em um cofre no modo RBAC é ignorada.',
  'access-policy-todo':
    'Veja qual modelo o cofre usa antes de criar uma e dê ao App Service Get em segredos e certificados, nada mais.',
  'rbac-permission-model-says':
    'Em um cofre com enableRbacAuthorization só contam funções do Azure, e políticas de acesso são ignoradas; sem isso, o contrário.',
  'rbac-permission-model-todo':
    'Ambos servem para certificados: conceda no modelo que o cofre tem e não o troque, pois isso derruba todas as outras permissões.',
  'default-permission-model-says':
    'Um cofre criado com a versão de API 2026-02-01 ou posterior segue funções do Azure, salvo indicação em contrário; um mais antigo sem indicação segue políticas de acesso.',
  'default-permission-model-todo': 'Veja no cofre em vez de supor e declare o modelo no código de infraestrutura.',
  'secret-get-says':
    'Get em segredos é o que o App Service precisa, pois o certificado com a chave é lido como segredo; Get em certificados também está documentado.',
  'secret-get-todo': 'Conceda os dois; se só faltar Get em certificados, tome isso como nota, não como causa.',
  'data-plane-says':
    'Ler segredos e certificados é o plano de dados de um cofre; suas configurações, políticas e funções são o plano de controle.',
  'data-plane-todo':
    'Atenção à diferença: o firewall fecha só o plano de dados, e bloqueios fecham só o plano de controle.',
  'propagation-says':
    'Uma permissão leva tempo para valer em toda parte: uma função até dez minutos, em um grupo de gerenciamento horas; uma política de acesso pode exigir nova tentativa.',
  'propagation-todo': 'Tente a sincronização de novo por uns quinze minutos antes de procurar outra causa.',
  'redeployment-says':
    'Um template ou Terraform que implanta o cofre substitui as políticas de acesso pelas próprias, e uma permissão dada manualmente se perde.',
  'redeployment-todo': 'Inclua a permissão do App Service também no código; a próxima implantação então a mantém.',
  'trusted-services-says':
    'Bypass AzureServices deixa os serviços da própria Microsoft passarem pelo firewall do cofre; o App Service conta na sincronização de certificados, não em leituras do aplicativo.',
  'trusted-services-todo':
    'Defina-o para certificados; para o que o código de um aplicativo lê, permita seus endereços de saída.',
  'vault-firewall-says':
    'As regras sobre quais endereços e redes alcançam os segredos de um cofre; as configurações dele continuam acessíveis.',
  'vault-firewall-todo':
    'Deixe-o ligado: a sincronização de certificados só precisa que ele permita serviços confiáveis da Microsoft.',
  'public-network-access-says':
    'Com o acesso à rede pública desabilitado, um cofre ainda admite serviços confiáveis da Microsoft, então isso sozinho não impede a sincronização.',
  'public-network-access-todo':
    'Veja o bypass: só com bypass None, ou sob um perímetro imposto, a sincronização é recusada.',
  'network-security-perimeter-says':
    'Um limite em torno de recursos; quando imposto, prevalece sobre o firewall de um cofre e recusa também serviços confiáveis.',
  'network-security-perimeter-todo':
    'Peça ao responsável uma regra de entrada que admita o App Service ou mantenha o cofre no modo de transição.',
  'private-endpoint-says':
    'Um caminho privado da sua rede até o cofre; o App Service não sincroniza certificados por ele.',
  'private-endpoint-todo':
    'Mantenha-o para o código do aplicativo e permita serviços confiáveis da Microsoft no firewall para os certificados.',
  'soft-delete-says':
    'O que é excluído do Key Vault, ou o próprio cofre, fica guardado por 7 a 90 dias, não pode ser lido e mantém o nome ocupado.',
  'soft-delete-todo':
    'Recupere-o nesse prazo e sincronize; um cofre recuperado precisa de novo das atribuições de função.',
  'purge-protection-says':
    'Limpar remove em definitivo algo excluído temporariamente; a proteção contra limpeza proíbe isso até o fim do prazo.',
  'purge-protection-todo': 'Recupere em vez de limpar e use outro nome se o atual ainda estiver ocupado.',
  'new-version-says':
    'Uma renovação acrescenta uma versão ao mesmo certificado no cofre, e o App Service, que não se refere a nenhuma versão, obtém a mais recente.',
  'new-version-todo': 'Não importe de novo: ele acompanha em 24 horas, ou na hora com Sincronizar.',
  'vault-move-says':
    'Mover um cofre para outro grupo de recursos ou assinatura lhe dá um novo ID de recurso, que o App Service não passa a conhecer.',
  'vault-move-todo': 'Importe o certificado do novo ID com uma nova versão e refaça as atribuições de função.',
  'event-grid-says':
    'O Key Vault anuncia novas versões, expiração próxima e políticas de acesso alteradas como eventos.',
  'event-grid-todo':
    'Assine-os para saber de uma cadeia com falha antes dos usuários; um cofre recuperado precisa de uma nova assinatura.',
};
