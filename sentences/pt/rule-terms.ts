import type { Sentences } from '../catalogue.ts';

/** The rules, explained. */
export const ruleTerms: Sentences<'rule-terms'> = {
  'certificate-expired-says':
    'O App Service tem um certificado que já expirou, por isso os navegadores recusam seus nomes de host agora.',
  'certificate-expired-todo':
    'Corrija o primeiro elo com falha indicado no cartão e sincronize; se nada mais aparecer, renove no cofre.',
  'certificate-expiring-says':
    'O certificado tem menos dias restantes do que o configurado, trinta por padrão, e o cofre não tem versão mais nova.',
  'certificate-expiring-todo':
    'Veja o elo da renovação: inicie uma renovação ou descubra por que o cofre não renova sozinho.',
  'certificate-not-from-key-vault-says':
    'O certificado foi carregado manualmente ou é um gerenciado gratuito, por isso nada o sincroniza de um cofre.',
  'certificate-not-from-key-vault-todo':
    'Peça ao responsável que carregue e associe o próximo, ou importe-o de um cofre; um certificado gerenciado se renova sozinho.',
  'order-not-ready-says': 'O pedido de App Service Certificate por trás do certificado aguarda a emissão ou falhou.',
  'order-not-ready-todo':
    'Abra o pedido no portal e conclua a verificação do domínio, ou leia o erro e gere a chave de novo.',
  'plan-cannot-bind-says':
    'O plano do aplicativo é da camada Free ou Shared, que não permite associar certificados privados.',
  'plan-cannot-bind-todo': 'Aumente o plano para Basic ou superior, o que tem custo.',
  'vault-not-found-says':
    'O cofre a que o certificado se refere não existe, não está entre os excluídos e não há outro com o mesmo nome.',
  'vault-not-found-todo': 'Coloque o certificado em um cofre que exista, importe-o de lá e mova as associações.',
  'vault-soft-deleted-says': 'O cofre foi excluído e ainda pode ser recuperado.',
  'vault-soft-deleted-todo':
    'Recupere-o e dê a função ao App Service de novo: as atribuições de função não voltam com um cofre.',
  'vault-moved-says':
    'Um cofre com esse nome tem agora outro ID de recurso, e o App Service ainda procura no antigo, que não pode ser editado.',
  'vault-moved-todo':
    'Crie uma nova versão no cofre, importe-a do novo ID, mova as associações e exclua o certificado antigo.',
  'vault-in-other-tenant-says':
    'O cofre pertence a um diretório diferente do da assinatura do aplicativo, por isso não pode dar acesso à entidade do App Service.',
  'vault-in-other-tenant-todo':
    'Mantenha o certificado em um cofre do mesmo locatário ou peça o ajuste do locatário deste cofre após uma transferência.',
  'principal-absent-says':
    'O diretório do locatário não tem entidade de serviço do Microsoft Azure App Service, por isso nenhum cofre pode lhe dar acesso.',
  'principal-absent-todo':
    'Peça a um administrador do diretório que a crie a partir do ID de aplicativo e dê a ela acesso ao cofre.',
  'grant-missing-says':
    'O cofre segue políticas de acesso, e nenhuma inclui o Microsoft Azure App Service nem um grupo de que ele faça parte.',
  'grant-missing-todo':
    'Adicione uma política com Get em segredos e em certificados para o ID de objeto dele, também no código de infraestrutura, e sincronize.',
  'grant-lacks-secret-get-says':
    'Uma política de acesso inclui o Microsoft Azure App Service, mas sem Get em segredos, que é como o certificado é lido.',
  'grant-lacks-secret-get-todo': 'Adicione Get em segredos a essa política e sincronize.',
  'grant-to-wrong-principal-says':
    'A permissão é para uma identidade parecida, como o ID de aplicativo, a entidade de outra nuvem ou a identidade gerenciada do aplicativo.',
  'grant-to-wrong-principal-todo':
    'Dê acesso ao ID de objeto que o Microsoft Azure App Service tem neste locatário; a entrada sem efeito pode ser removida depois.',
  'grant-is-compound-says':
    'A política de acesso traz um ID de aplicativo além do ID de objeto, por isso só vale para chamadas em nome de alguém.',
  'grant-is-compound-todo': 'Adicione uma política só para o ID de objeto e sincronize.',
  'grant-in-unused-model-says':
    'O App Service tem acesso no modelo de permissão que o cofre não usa, por isso a permissão não vale nada.',
  'grant-in-unused-model-todo':
    'Conceda-a no modelo que o cofre usa; trocar o modelo derrubaria as permissões de todos os outros.',
  'role-missing-says':
    'O cofre segue as funções do Azure, e o App Service não tem nenhuma que leia segredos no cofre, acima dele ou no segredo.',
  'role-missing-todo':
    'Atribua Key Vault Certificate User no cofre ao ID de objeto dele, espere até dez minutos e sincronize.',
  'role-insufficient-says':
    'O App Service tem uma função no cofre, mas que não lê segredos, como Reader ou Certificates Officer.',
  'role-insufficient-todo': 'Atribua também Key Vault Certificate User no cofre e sincronize.',
  'access-denied-by-assignment-says':
    'Uma atribuição de negação cobre o cofre e barra o App Service, seja qual for a função dele.',
  'access-denied-by-assignment-todo':
    'Peça ao responsável pela atribuição de negação que exclua dela a entidade do App Service; nenhuma permissão sua prevalece.',
  'firewall-blocks-app-service-says':
    'O cofre está fechado ao público e seu firewall não permite serviços confiáveis da Microsoft, por isso a sincronização não o alcança.',
  'firewall-blocks-app-service-todo':
    'Defina bypass como AzureServices, o que deixa as outras regras do firewall como estão, e sincronize.',
  'perimeter-blocks-app-service-says':
    'Um perímetro de segurança de rede imposto prevalece sobre o bypass para serviços confiáveis, por isso a sincronização é recusada.',
  'perimeter-blocks-app-service-todo':
    'Peça ao responsável pelo perímetro uma regra de entrada que admita o App Service, ou volte o cofre ao modo de transição.',
  'secret-not-found-says': 'O cofre não tem certificado nem segredo com esse nome.',
  'secret-not-found-todo':
    'Confira se há erro de digitação, procure entre os excluídos ou coloque o certificado de volta com esse nome.',
  'secret-soft-deleted-says': 'O certificado ou segredo foi excluído do cofre e ainda pode ser recuperado.',
  'secret-soft-deleted-todo': 'Recupere-o e sincronize.',
  'secret-disabled-says':
    'A versão mais recente no cofre está desabilitada, por isso o Key Vault não entrega nada; ele não recorre a uma versão anterior.',
  'secret-disabled-todo':
    'Habilite a versão mais recente, ou descubra por que alguém a desabilitou e adicione uma boa.',
  'secret-expired-says': 'A versão mais recente no cofre passou da própria data de expiração.',
  'secret-expired-todo': 'Renove o certificado no cofre e sincronize; sincronizar uma versão expirada não adianta.',
  'secret-not-pkcs12-says':
    'O tipo de conteúdo do segredo não é application/x-pkcs12: é um PEM ou um segredo comum sem esse tipo.',
  'secret-not-pkcs12-todo': 'Importe-o no cofre como PKCS#12 ou defina o tipo de conteúdo se o valor for mesmo um PFX.',
  'key-not-exportable-says':
    'A política proíbe exportar a chave, ou a chave está em um HSM, por isso o cofre entrega o certificado sem a chave.',
  'key-not-exportable-todo': 'Emita o certificado de novo com uma chave RSA exportável que não fique em um HSM.',
  'key-not-supported-says':
    'A chave é de curva elíptica, vinda de um cofre, ou RSA com menos de 2048 bits, e o App Service pode recusá-la.',
  'key-not-supported-todo': 'Emita o certificado de novo com uma chave RSA de 2048 bits ou mais.',
  'renewal-failed-says': 'A última operação do certificado no cofre falhou, e o cartão mostra o que o emissor disse.',
  'renewal-failed-todo': 'Corrija o que o emissor aponta e inicie a renovação de novo no cofre.',
  'renewal-awaits-merge-says':
    'O Key Vault criou uma solicitação de assinatura e aguarda o certificado assinado, sem limite de tempo.',
  'renewal-awaits-merge-todo': 'Peça à autoridade que a assine e mescle a resposta no cofre, ou cancele a operação.',
  'renewal-not-automatic-says':
    'Nada vai renovar o certificado: a política não tem a ação AutoRenew, ou o emissor não renova pelo Key Vault.',
  'renewal-not-automatic-todo':
    'Adicione a ação AutoRenew se o emissor for integrado; do contrário, renove manualmente a tempo e registre quem o faz.',
  'new-version-unsafe-says':
    'A versão mais recente é pior que a em uso: perdeu nomes de host, é autoassinada, mudou de emissor, expirou ou é fraca demais.',
  'new-version-unsafe-todo': 'Não sincronize: coloque antes uma versão boa no cofre e veja quem criou esta.',
  'sync-pending-says':
    'O cofre tem uma versão mais nova, há menos de 24 horas, e nada impede o App Service de obtê-la sozinho.',
  'sync-pending-todo': 'Espere a sincronização em segundo plano ou pressione Sincronizar para tê-la agora.',
  'sync-overdue-says':
    'O cofre tem uma versão mais nova há mais de 24 horas, nada impede, e o App Service não a obteve.',
  'sync-overdue-todo': 'Sincronize; após 48 horas, não conte mais com a sincronização em segundo plano.',
  'sync-status-stale-says':
    'O App Service ainda informa a falha da última sincronização, embora todos os elos anteriores estejam em ordem agora.',
  'sync-status-stale-todo': 'Sincronize, o que também atualiza o status.',
  'binding-on-old-certificate-says':
    'Um nome de host do aplicativo ou de um slot está associado a uma impressão digital diferente da do certificado que deveria seguir.',
  'binding-on-old-certificate-todo': 'Associe-o ao certificado mais recente; SNI ou IP fica como está.',
  'hostname-not-covered-says':
    'O certificado não inclui o host nem um curinga para ele, por isso os navegadores o recusam ali.',
  'hostname-not-covered-todo': 'Emita um certificado com esse nome ou associe um que o tenha.',
  'hostname-unbound-says':
    'Um nome de host personalizado não tem associação TLS, embora exista um certificado adequado.',
  'hostname-unbound-todo': 'Associe o nome de host a esse certificado.',
  'thumbprint-pinned-says':
    'Uma configuração de aplicativo, como WEBSITE_LOAD_CERTIFICATES, cita uma impressão digital, que muda a cada renovação.',
  'thumbprint-pinned-todo':
    'Atualize-a com a nova impressão digital após uma renovação ou faça o código buscar o certificado pelo assunto.',
  'served-certificate-differs-says':
    'Quem se conecta ao nome de host recebe um certificado diferente do associado no App Service.',
  'served-certificate-differs-todo':
    'Procure um Front Door ou gateway com certificado próprio na frente do aplicativo e, depois, um worker que não recarregou.',
  'read-only-lock-says':
    'Um bloqueio ReadOnly recusa toda alteração no seu escopo pelo Azure Resource Manager, inclusive atribuições de função.',
  'read-only-lock-todo': 'Peça a um Owner ou User Access Administrator que o remova durante a correção.',
  'policy-denies-says': 'O Azure Policy recusou a alteração que o plano faz, ou uma simulação indica que recusaria.',
  'policy-denies-todo': 'Adapte a alteração à política ou peça uma isenção ao responsável antes de aprovar.',
  'nobody-may-approve-says':
    'O Azure não permitiria a ninguém nesta conversa fazer a alteração, por isso ninguém aqui pode aprová-la.',
  'nobody-may-approve-todo': 'Chame alguém com a função que o plano indica.',
};
