import type { Sentences } from '../catalogue.ts';

/** The cures of the bot and their changes, explained. */
export const fixTerms: Sentences<'fix-terms'> = {
  'grant-access-policy-says':
    'A correção que permite ao Microsoft Azure App Service ler segredos e certificados em um cofre com políticas de acesso e depois sincroniza.',
  'grant-access-policy-todo':
    'Aprove-a e inclua a mesma permissão no código de infraestrutura, ou a próxima implantação do cofre a remove.',
  'grant-role-says':
    'A correção que dá ao Microsoft Azure App Service a função Key Vault Certificate User no cofre e não altera mais nada ali.',
  'grant-role-todo':
    'Ela só acrescenta um direito e não interrompe nada, então aprove a qualquer hora; pode levar dez minutos para ter efeito.',
  'allow-trusted-services-says':
    'A correção que permite todos os serviços confiáveis da Microsoft no firewall do cofre; cada um ainda precisa de permissão própria.',
  'allow-trusted-services-todo':
    'Aprove se suas regras de segurança aceitam o bypass; as outras regras do firewall ficam como estão.',
  'recover-vault-says':
    'A alteração que traz de volta um cofre excluído temporariamente com seu conteúdo; atribuições de função e assinaturas de eventos se perdem.',
  'recover-vault-todo': 'Aprove, depois dê a função ao App Service de novo e recrie as assinaturas de eventos.',
  'recover-secret-says':
    'A alteração que traz de volta ao cofre um certificado ou segredo excluído temporariamente, com suas versões.',
  'recover-secret-todo': 'Aprove após perguntar a quem excluiu e veja se a versão mais recente está habilitada.',
  'enable-secret-says':
    'A correção que habilita a versão mais recente do segredo, para que o App Service possa obtê-la.',
  'enable-secret-todo':
    'Pergunte por que foi desabilitada antes de aprovar: pode ter sido desativada porque a chave vazou.',
  'reimport-says':
    'A correção para um cofre movido: importa uma nova versão do novo ID de recurso, move as associações e exclui o certificado antigo.',
  'reimport-todo': 'Use só para um cofre movido; uma nova versão no mesmo cofre só precisa de sincronização.',
  'add-access-policy-says':
    'A alteração que inclui Get em segredos e certificados, para um ID de objeto, nas políticas de acesso de um cofre.',
  'add-access-policy-todo':
    'Confira o ID de objeto e as permissões no cartão; desfazer retira exatamente o que foi adicionado.',
  'assign-role-says':
    'A alteração que atribui uma função a um ID de objeto no cofre, com um nome derivado deles, para que não se repita.',
  'assign-role-todo':
    'Confira a função e o escopo no cartão; desfazer exclui a atribuição, a menos que haja um bloqueio CanNotDelete.',
  'set-network-bypass-says':
    'A alteração que define bypass como AzureServices e reenvia todas as outras regras de rede do cofre como estão.',
  'set-network-bypass-todo':
    'Confira se serviços confiáveis da Microsoft podem passar na sua organização; desfazer restaura o bypass anterior.',
  'enable-secret-version-says': 'A alteração que habilita uma versão de um segredo no cofre.',
  'enable-secret-version-todo': 'Confira se você quer essa versão em uso; desfazer a desabilita de novo.',
  'sync-certificate-says':
    'A alteração que grava de novo o mesmo recurso de certificado, mantendo as tags, o que faz o App Service ler o cofre.',
  'sync-certificate-todo':
    'Execute-a depois da permissão; não pode ser desfeita, pois o App Service só obtém a versão mais recente.',
  'bind-hostname-says':
    'A alteração que lê a associação de um nome de host, define nela outra impressão digital e a grava de volta.',
  'bind-hostname-todo':
    'Confira o nome de host e as duas impressões digitais no cartão; desfazer associa a antiga de novo.',
  'import-certificate-says':
    'A alteração que cria um novo recurso de certificado a partir de um cofre, no grupo de recursos e local do plano.',
  'import-certificate-todo': 'Confira o nome: aquilo a que um certificado se refere não pode mais ser alterado.',
  'start-renewal-says':
    'A alteração que faz o Key Vault criar uma nova versão de um certificado segundo a política dele.',
  'start-renewal-todo': 'Confira antes o emissor e os nomes de host da política: o que ela diz é o que será emitido.',
  'sync-says':
    'Sincronizar faz o App Service ler agora a versão mais recente do cofre e move o que está associado à impressão digital antiga; não há indisponibilidade documentada.',
  'sync-todo':
    'Digite "{word}" e um nome aqui ou, no portal, escolha Certificados, Traga seus próprios certificados e Sincronizar.',
  'rebind-says':
    'Reassociar aponta um nome de host para outra impressão digital; SNI ou IP fica como estava, e só excluir uma associação por IP pode mudar o endereço.',
  'rebind-todo':
    'Aprove se um nome de host ficou em um certificado antigo; desfazer associa a impressão digital antiga de novo.',
  'renew-says':
    'A correção que inicia uma renovação no cofre, quando o emissor é integrado ou o certificado é autoassinado.',
  'renew-todo': 'Aprove e sincronize quando o cofre tiver a nova versão.',
};
