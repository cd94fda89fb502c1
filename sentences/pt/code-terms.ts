import type { Sentences } from '../catalogue.ts';

/** Codes and error texts of Azure, explained. */
export const codeTerms: Sentences<'code-terms'> = {
  'forbidden-by-rbac-says':
    'O Key Vault recusou o chamador porque nenhuma função do Azure lhe dá essa ação de dados; o cofre usa o modelo de permissão RBAC.',
  'forbidden-by-rbac-todo':
    'Veja quem chamou: o App Service precisa de Key Vault Certificate User no cofre, pelo ID de objeto, e uma função nova pode levar dez minutos.',
  'forbidden-by-firewall-says':
    'O firewall do cofre recusou o endereço do chamador, que não conta como serviço confiável da Microsoft.',
  'forbidden-by-firewall-todo':
    'Para sincronizar certificados, permita serviços confiáveis da Microsoft no firewall; para código do aplicativo, permita seus endereços de saída.',
  'forbidden-by-connection-says':
    'O acesso público ao cofre está desabilitado, e a chamada não veio por link privado nem de um serviço confiável.',
  'forbidden-by-connection-todo':
    'Chame da rede privada; para sincronizar certificados basta permitir serviços confiáveis da Microsoft no firewall.',
  'access-denied-says': 'O Key Vault recusou o chamador porque nenhuma política de acesso lhe dá essa permissão.',
  'access-denied-todo':
    'Veja qual ID de objeto chamou e dê a permissão em uma política de acesso; o App Service precisa de Get em segredos e em certificados.',
  'certificate-not-found-says':
    'O cofre não tem objeto de certificado com esse nome, embora um segredo comum com esse nome possa conter um.',
  'certificate-not-found-todo':
    'Procure em Segredos e entre os certificados excluídos antes de criar um novo; um App Service Certificate é guardado como segredo.',
  'pending-certificate-not-found-says':
    'O Key Vault não tem operação em andamento para este certificado, ou seja, nenhuma renovação está em curso.',
  'pending-certificate-not-found-todo':
    'Tome isso como resposta, não como falha, e inicie uma renovação se for a hora.',
  'conflict-error-says': 'Foram pedidas ao Key Vault várias operações no mesmo item ao mesmo tempo.',
  'conflict-error-todo': 'Espere um pouco e tente de novo, uma operação por vez.',
  'deleted-but-recoverable-says':
    'Um objeto com esse nome está excluído temporariamente, e o nome fica ocupado até ele ser recuperado ou limpo.',
  'deleted-but-recoverable-todo':
    'Recupere-o, o que traz as versões de volta; só limpe o que ninguém vai precisar de novo.',
  'condition-not-fulfilled-says':
    'O chamador pode atribuir funções, mas só dentro de uma condição que esta atribuição não cumpre.',
  'condition-not-fulfilled-todo':
    'Peça a um Owner que atribua ou respeite a condição: Key Vault Data Access Administrator pode dar Secrets User, não Certificate User.',
  'linked-authorization-failed-says':
    'O chamador pode gravar o recurso, mas não tem direito em outro que ele cita, como o cofre de um certificado.',
  'linked-authorization-failed-todo':
    'Leia na mensagem a ação e o escopo vinculados e obtenha uma função ali; gravar um certificado pode exigir gravação no cofre dele.',
  'denied-by-assignment-says': 'O chamador tem função para isso, mas uma atribuição de negação retira o direito.',
  'denied-by-assignment-todo':
    'Encontre a atribuição de negação citada na mensagem e peça a alteração ao responsável, em geral um aplicativo gerenciado ou deployment stack.',
  'authorization-failed-says': 'Nenhuma das funções do chamador concede essa ação nesse escopo.',
  'authorization-failed-todo':
    'Leia a ação e o escopo na mensagem e peça a alteração a alguém cuja função a tenha, ou peça essa função.',
  'role-assignment-exists-says':
    'A mesma entidade talvez já tenha a mesma função neste escopo, com outro nome de atribuição.',
  'role-assignment-exists-todo': 'Dê por feito depois de conferir que a atribuição ali tem o ID de objeto certo.',
  'role-assignment-update-not-permitted-says':
    'Existe uma atribuição de função com esse nome para outra entidade, função ou escopo, e isso não pode ser alterado.',
  'role-assignment-update-not-permitted-todo':
    'Atribua com outro nome, de preferência derivado de escopo, entidade e função, ou exclua antes a atribuição antiga.',
  'principal-not-found-says': 'O Azure não encontra a entidade da atribuição no diretório deste locatário.',
  'principal-not-found-todo':
    'Confira se é um ID de objeto deste locatário, não um ID de aplicativo; se acabou de ser criada, informe o tipo da entidade e tente de novo.',
  'gateway-timeout-says':
    'O App Service não respondeu ao gateway a tempo, o que não é falha: muitas vezes a sincronização funcionou mesmo assim.',
  'gateway-timeout-todo':
    'Veja o certificado após um minuto e só sincronize de novo se a impressão digital ainda for a antiga.',
  'scope-locked-says':
    'Um bloqueio no recurso, no grupo ou na assinatura recusa esta operação, seja qual for a função.',
  'scope-locked-todo':
    'Peça a um Owner ou User Access Administrator que remova o bloqueio citado na mensagem, faça a alteração e bloqueie de novo.',
  'request-disallowed-by-policy-says':
    'Um Azure Policy com efeito deny recusa o recurso como ele ficaria após a alteração.',
  'request-disallowed-by-policy-todo':
    'Leia a atribuição de política citada na mensagem e adapte a alteração a ela ou peça uma isenção ao responsável.',
  'excessive-traffic-says':
    'O Azure Resource Manager limita a assinatura porque recebe solicitações demais de uma vez.',
  'excessive-traffic-todo': 'Espere o tempo indicado em Retry-After e depois peça menos por vez.',
  'http-429-says': 'O Azure responde 429 quando recebe solicitações demais em pouco tempo; nada foi alterado.',
  'http-429-todo': 'Espere os segundos indicados no cabeçalho Retry-After e tente de novo.',
  'http-409-says':
    'A solicitação não combina com o que existe agora: outra operação está em curso, ou já existe algo com esse nome ou impressão digital.',
  'http-409-todo': 'Leia na mensagem qual é o caso; se for outra operação, espere e tente de novo.',
  'http-403-says':
    'O Azure sabe quem chamou e não permite; o código interno diz se foi uma função, uma política ou um firewall que recusou.',
  'http-403-todo':
    'Procure o código interno ou o resto da mensagem e veja de quem foi a chamada antes de conceder algo.',
  'http-401-says': 'A chamada veio sem token, ou com um expirado ou destinado a outro serviço ou locatário.',
  'http-401-todo': 'Entre de novo e confira o locatário e o público-alvo do token.',
  'http-404-says': 'Não há nada com esse ID, ou o chamador não pode vê-lo.',
  'http-404-todo': 'Confira o ID e a assinatura, e se o item foi movido ou excluído temporariamente.',
  'http-400-says':
    'O Azure não aceita a solicitação como está escrita; o App Service também pode responder assim quando não consegue ler um cofre.',
  'http-400-todo': 'Leia a mensagem ou cole-a inteira aqui: o número sozinho não basta.',
  'http-500-says': 'O próprio Azure não conseguiu responder, e não se sabe se a alteração foi feita.',
  'http-500-todo': 'Veja a situação e tente de novo; se continuar, passe o ID da solicitação ao suporte da Microsoft.',
  'service-has-no-access-says':
    '“The service” é o Microsoft Azure App Service, e ele não pôde ler o cofre: falta permissão, ela é de outra entidade, ou a rede o recusa.',
  'service-has-no-access-todo':
    'Pergunte por que o certificado está amarelo; em geral resolve dar Get em segredos a essa entidade e sincronizar.',
  'name-already-used-says':
    'Um certificado com esse nome foi importado de outro cofre ou segredo, e aquilo a que ele se refere não pode ser alterado.',
  'name-already-used-todo':
    'Importe com outro nome e mova as associações; exclua o certificado antigo quando nada mais estiver associado a ele.',
  'vault-id-invalid-says': 'O ID de recurso informado para o cofre está malformado, vazio ou não leva a nada.',
  'vault-id-invalid-todo':
    'Copie o ID de recurso das propriedades do cofre, a partir de /subscriptions/, e tente de novo.',
  'secret-not-usable-says':
    'O que o cofre entregou não é um PFX que o App Service possa usar, como um PEM ou um arquivo corrompido.',
  'secret-not-usable-todo': 'Guarde-o como PKCS#12 com chave exportável e sem senha e importe de novo.',
  'same-thumbprint-says':
    'O webspace, que é o grupo de recursos, a região e o sistema do plano, já tem exatamente este certificado.',
  'same-thumbprint-todo':
    'Use o certificado citado na mensagem, exibindo os tipos ocultos, em vez de importá-lo outra vez.',
  'same-name-elsewhere-says': 'Já existe um certificado com esse nome para outro webspace.',
  'same-name-elsewhere-todo': 'Importe com outro nome ou use o plano no local onde o certificado está.',
  'permissions-not-verified-says':
    'Um aviso da linha de comando, que não pôde verificar a permissão; a importação pode funcionar mesmo assim.',
  'permissions-not-verified-todo':
    'Não aja só pelo aviso: pergunte sobre o certificado ou veja a permissão do Microsoft Azure App Service no cofre.',
  'certificate-name-not-found-says':
    'O App Service não tem recurso de certificado com esse nome nesse grupo de recursos.',
  'certificate-name-not-found-todo':
    'Procure no grupo de recursos do plano, não no do aplicativo, e lembre que portal e linha de comando nomeiam certificados de forma diferente.',
  'certificate-in-use-says': 'Um nome de host ainda está associado ao certificado, por isso não pode ser excluído.',
  'certificate-in-use-todo': 'Associe antes cada nome de host a outro certificado, também nos slots, e então exclua-o.',
  'address-has-certificate-says':
    'Com associações por IP, um certificado não pode ficar em dois endereços de entrada, e outro endereço já usa este.',
  'address-has-certificate-todo': 'Associe por SNI ou use um certificado próprio para cada endereço.',
  'thumbprint-does-not-match-says':
    'O certificado não inclui esse host nem um curinga para ele, por isso não pode ser associado a ele.',
  'thumbprint-does-not-match-todo': 'Associe um que inclua o host ou emita o próximo certificado com esse nome.',
  'thumbprint-not-found-says':
    'O App Service não tem certificado com essa impressão digital onde a associação procura.',
  'thumbprint-not-found-todo':
    'Confira a impressão digital e se o certificado está no grupo de recursos e na região do plano.',
  'tier-refuses-binding-says': 'O plano é da camada Free ou Shared, que não permite associar certificados.',
  'tier-refuses-binding-todo': 'Aumente o plano para Basic ou superior, o que tem custo, e associe.',
  'perform-merge-says':
    'O Key Vault criou uma chave e uma solicitação de assinatura e aguarda, sem limite, que o certificado assinado seja mesclado.',
  'perform-merge-todo':
    'Envie a solicitação de assinatura à autoridade e escolha Mesclar Solicitação Assinada com a resposta, ou cancele a operação.',
  'request-already-used-says':
    'A autoridade recusa uma solicitação de assinatura que já viu, o que ocorre quando a política reutiliza a chave.',
  'request-already-used-todo': 'Desative a reutilização da chave na política do certificado e renove de novo.',
  'issuer-error-says': 'A autoridade não emitiu o certificado, por isso a operação no Key Vault falhou.',
  'issuer-error-todo':
    'Abra Operação de Certificado no cofre, leia a mensagem da autoridade, corrija lá e renove de novo.',
  'operation-pending-says':
    'Uma renovação ou criação em andamento no Key Vault; enquanto dura, ele recusa outra com 409.',
  'operation-pending-todo':
    'Abra Operação de Certificado no cofre: espere, mescle ou cancele antes de iniciar de novo.',
};
