import type { Sentences } from '../catalogue.ts';

/** What App Service says of its last attempt to read the vault, explained. */
export const statusTerms: Sentences<'status-terms'> = {
  'status-operation-not-permitted-says':
    'Na última sincronização, o App Service não teve permissão para ler o cofre; este status não distingue permissão ausente, entidade errada ou firewall.',
  'status-operation-not-permitted-todo':
    'Pergunte por que o certificado está amarelo: em geral resolve dar Get em segredos ao Microsoft Azure App Service nesse cofre e sincronizar.',
  'status-service-unauthorized-says':
    'Na última sincronização, o Microsoft Azure App Service não estava autorizado no cofre, quase como em OperationNotPermittedOnKeyVault.',
  'status-service-unauthorized-todo':
    'Dê a essa entidade, pelo ID de objeto, Get em segredos ou a função Key Vault Certificate User, conforme o modelo do cofre, e sincronize.',
  'status-vault-does-not-exist-says':
    'O App Service não encontra cofre no ID de recurso que guarda: o cofre foi excluído ou movido.',
  'status-vault-does-not-exist-todo':
    'Recupere o cofre se estiver excluído temporariamente; se foi movido, importe o certificado de novo do novo ID de recurso.',
  'status-secret-does-not-exist-says': 'O segredo do Key Vault que guarda o certificado foi excluído ou movido.',
  'status-secret-does-not-exist-todo':
    'Recupere-o se estiver excluído temporariamente; do contrário, coloque o certificado de volta no cofre com o mesmo nome e sincronize.',
  'status-unknown-error-says':
    'O App Service não conseguiu acessar o cofre com as permissões que tem e não informa o motivo.',
  'status-unknown-error-todo':
    'Examine o próprio cofre e veja se há interrupção no Azure; se ambos estiverem em ordem, abra uma solicitação de suporte.',
  'status-waiting-on-order-says':
    'O certificado vem de um pedido de App Service Certificate que ainda não foi emitido.',
  'status-waiting-on-order-todo':
    'Abra o App Service Certificate no portal e conclua o que o pedido aguarda, como a verificação do domínio.',
  'status-order-failed-says': 'O pedido de App Service Certificate por trás deste certificado falhou.',
  'status-order-failed-todo': 'Abra o pedido no portal, leia o erro e gere a chave de novo ou faça outro pedido.',
  'status-external-private-key-says':
    'A chave privada pode estar fora do Azure, como em um pedido feito com uma solicitação de assinatura própria; o que define este valor não está documentado.',
  'status-external-private-key-todo':
    'Descubra quem tem a chave e avalie o certificado pelo que há no cofre, não por este status.',
  'status-initialized-says':
    'Um valor saudável de keyVaultSecretStatus: o App Service está sincronizado; aparece também em certificados carregados.',
  'status-initialized-todo':
    'Deixe como está; se usuários ainda veem um certificado antigo, pergunte por que aquele está amarelo.',
  'status-succeeded-says': 'Um valor saudável de keyVaultSecretStatus: a última sincronização do Key Vault funcionou.',
  'status-succeeded-todo':
    'Deixe como está e lembre que fala da última sincronização: um cofre fechado depois dela só aparece na próxima.',
  'status-unknown-says':
    'O App Service não tem informação sobre a última sincronização; o que define este valor de keyVaultSecretStatus não está documentado.',
  'status-unknown-todo':
    'Não o tome por falha: examine o cofre e compare a impressão digital com a que o App Service tem.',
  'status-null-says':
    'Um keyVaultSecretStatus nulo ou vazio é de um certificado carregado, que nada sincroniza do Key Vault.',
  'status-null-todo': 'Peça ao responsável que carregue e associe o próximo a tempo, ou importe-o de um cofre.',
  'key-vault-secret-status-says':
    'O que o próprio App Service diz da última tentativa de ler o cofre: impreciso e às vezes desatualizado, para melhor ou pior.',
  'key-vault-secret-status-todo':
    'Tome-o como indício e examine o cofre, a permissão e as impressões digitais antes de agir.',
};
