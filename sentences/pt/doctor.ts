import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about itself: what it runs on, what it keeps, who it is, and whether Teams and Azure can be reached. */
export const doctor: Sentences<'doctor'> = {
  'node-ok': 'Node {version} em execução.',
  'node-untested': 'Node {version} em execução; o bot é testado com Node {needed}.',
  'node-old': 'Node {version} em execução; o bot precisa de Node {needed}.',
  'settings-ok': 'A configuração pode ser usada.',
  'store-ok':
    'O armazenamento {place} guarda, encontra e exclui, recusa uma revisão antiga, e sua fila devolve o que é colocado nela.',
  'store-open': 'O armazenamento {place} não pode ser aberto: {why}',
  'store-write': 'Nada pode ser gravado no armazenamento {place}: {why}',
  'store-read': 'O que é gravado no armazenamento {place} não pode ser lido: {why}',
  'store-revision': 'O armazenamento {place} não distingue uma revisão antiga de uma nova: {why}',
  'store-queue': 'A fila do armazenamento {place} não funciona: {why}',
  'store-delete': 'Nada pode ser excluído do armazenamento {place}: {why}',
  'keys-ok': 'As chaves pelas quais o Teams é reconhecido são obtidas de {url}.',
  'keys-none': 'Nenhuma chave de {url} é endossada para o Teams: toda mensagem seria recusada.',
  'keys-unread': 'As chaves pelas quais o Teams é reconhecido não são obtidas de {url}: {why}',
  'teams-none': 'MicrosoftAppId não está definido: programas desta máquina podem falar com o bot; o Teams, não.',
  'teams-ok': 'O bot {app} obtém um token com o qual fala ao Teams.',
  'teams-unread': 'O bot {app} não obtém um token para falar ao Teams: {why}',
  'teams-unreached': 'O bot {app} não obtém de {host} um token para falar ao Teams: {why}',
  'sign-in-ok': 'Quem aprova entra pela conexão {connection} do bot {app}.',
  'sign-in-other':
    'O bot {app} não tem nenhuma conexão OAuth chamada {connection}: ninguém poderia entrar para aprovar. Ele tem {names}.',
  'sign-in-silent':
    'O serviço de tokens não cita nenhuma conexão OAuth do bot {app}: não se sabe se é possível entrar por {connection}.',
  'sign-in-unread': 'O serviço de tokens {service} não diz por quais conexões se pode entrar: {why}',
  'manifest-ok': 'O pacote do aplicativo é o do bot {app}.',
  'manifest-other': 'O pacote do aplicativo é o do bot {other}, e este é {app}: o que é dito no Teams não chega aqui.',
  'clock-ok': 'O relógio coincide com o do Azure com margem de {seconds, plural, one {# segundo} other {# segundos}}.',
  'clock-off':
    'O relógio difere em {seconds, plural, one {# segundo} other {# segundos}} do relógio do Azure, que recusa tokens a partir de cinco minutos.',
  'clock-silent': 'O Azure não mostrou nenhuma hora com que comparar o relógio.',
  'clock-unread': 'Não foi possível alcançar o Azure: {why}',
  'identity-managed':
    'O Azure conhece o bot por sua identidade gerenciada {name}: ID de objeto {id}, locatário {tenant}.',
  'identity-application': 'O Azure conhece o bot por seu aplicativo {app}: ID de objeto {id}, locatário {tenant}.',
  'identity-principal': 'O Azure conhece o bot por seu ID de objeto {id} no locatário {tenant}.',
  'identity-person':
    'O Azure toma o bot por {name}, com sessão iniciada aqui: ID de objeto {id}, locatário {tenant}. Os direitos abaixo são dessa pessoa.',
  'identity-none': 'Nenhuma credencial para o Azure respondeu: {why}',
  'identity-elsewhere':
    'O Azure conhece o bot no locatário {tenant}, o Teams em {other}: ninguém do Teams tem direitos lá, então ninguém pode aprovar.',
  'graph-ok':
    'O Resource Graph mostra {subscriptions, plural, one {# assinatura} other {# assinaturas}}, {vaults, plural, one {# cofre} other {# cofres}} e {certificates, plural, one {# certificado} other {# certificados}}.',
  'graph-empty': 'O Resource Graph não mostra nenhuma assinatura: o bot não tem função em lugar nenhum.',
  'graph-unread': 'O Resource Graph não pode ser consultado: {why}',
  'principal-ok': 'O diretório mostra o App Service como {name}, ID de objeto {id}.',
  'principal-absent': 'O diretório não tem entidade de serviço do App Service: nenhum cofre pode deixá-lo entrar.',
  'principal-refused': 'O diretório não deixa o bot procurar o App Service: falta a permissão {permission}.',
  'principal-unread': 'O App Service não pode ser procurado no diretório: {why}',
  'people-ok': 'O diretório mostra os grupos das pessoas.',
  'people-unread':
    'O diretório não mostra os grupos das pessoas, então direitos obtidos por um grupo podem não contar: {why}',
  late: 'sem resposta em {seconds, plural, one {# segundo} other {# segundos}}',
};
