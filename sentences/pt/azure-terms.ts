import type { Sentences } from '../catalogue.ts';

/** What there is in Azure around a certificate, explained: kinds, formats, bindings, renewals. */
export const azureTerms: Sentences<'azure-terms'> = {
  'app-service-certificate-says':
    'Um certificado comprado pelo Azure, cujo pedido é um objeto à parte e que fica guardado em um cofre como segredo.',
  'app-service-certificate-todo':
    'Veja no pedido, no portal, a renovação e a verificação do domínio; ele não aparece em Certificados do cofre.',
  'managed-certificate-says':
    'O certificado gratuito que o App Service cria e renova sozinho para um nome de host; nenhum cofre participa.',
  'managed-certificate-todo':
    'Mantenha o registro DNS do nome de host apontando para o aplicativo e, se falhar, consulte a plataforma, não um cofre.',
  'vault-certificate-says':
    'O objeto de certificado no Key Vault; um segredo de mesmo nome o traz com a chave privada, e é isso que o App Service lê.',
  'vault-certificate-todo': 'Renove aqui e veja no certificado do App Service o que está em uso.',
  'short-lifetimes-says':
    'Certificados públicos podem durar 200 dias desde março de 2026, 100 a partir de março de 2027 e 47 a partir de março de 2029.',
  'short-lifetimes-todo':
    'Até lá, faça todo certificado renovar e sincronizar sem intervenção e elimine toda impressão digital fixa.',
  'self-signed-says':
    'Um certificado que assina a si mesmo, emissor Self no Key Vault: renova sozinho, e os navegadores não confiam nele.',
  'self-signed-todo':
    'Não o sincronize para um nome de host público; uma política com este emissor em um certificado importado pode criar uma versão assim.',
  'thumbprint-says':
    'O hash SHA-1 de um certificado, em hexadecimal no App Service, que uma associação usa para identificá-lo; muda a cada renovação.',
  'thumbprint-todo': 'Compare-a entre cofre, certificado e associação para ver qual deles está atrasado.',
  'x5t-says': 'O mesmo hash SHA-1 da impressão digital, escrito pelo Key Vault em base64url em vez de hexadecimal.',
  'x5t-todo': 'Decodifique-o antes de comparar com uma impressão digital do App Service; o bot faz isso por você.',
  'pkcs12-says':
    'Um arquivo com um certificado, sua cadeia e sua chave privada; o App Service não aceita outra coisa de um cofre, e só sem senha.',
  'pkcs12-todo':
    'Dê ao segredo o tipo de conteúdo application/x-pkcs12, com a cadeia completa e uma chave RSA de 2048 bits ou mais.',
  'pem-says':
    'Certificados e chaves como texto; o Key Vault pode guardá-los assim, e o App Service pode então recusar a importação.',
  'pem-todo': 'Converta para PKCS#12 ou defina esse tipo de conteúdo na política do certificado e renove.',
  'content-type-says': 'O que o segredo no cofre declara conter; o App Service quer application/x-pkcs12.',
  'content-type-todo':
    'Defina-o na política do certificado e renove, ou em um segredo comum cujo valor seja mesmo um PFX.',
  'certificate-chain-says':
    'Os certificados entre o seu e a raiz em que os clientes confiam; o PFX precisa conter todos, a raiz também.',
  'certificate-chain-todo': 'Importe o PFX com a cadeia completa ou mescle a cadeia junto com o certificado assinado.',
  'sni-binding-says':
    'Uma associação por nome de host: vários certificados dividem um endereço, e o cliente diz qual nome quer.',
  'sni-binding-todo': 'Prefira-a; só clientes que não enviam o nome precisam de associação por IP.',
  'ip-binding-says':
    'Uma associação que dá ao aplicativo um endereço de entrada próprio; trocar a impressão digital o mantém, excluir a associação pode mudá-lo.',
  'ip-binding-todo': 'Reassocie sem excluir e confira o DNS se o endereço tiver mudado.',
  'webspace-says':
    'O grupo de recursos, a região e o sistema de um plano; os certificados pertencem a ele e seus aplicativos os compartilham, no máximo 1000 privados.',
  'webspace-todo': 'Procure o certificado no grupo de recursos do plano, exibindo os tipos ocultos, e reutilize-o ali.',
  'deployment-slot-says':
    'Uma segunda cópia de um aplicativo, com nomes de host e associações TLS próprios, que devem seguir o certificado como os do aplicativo.',
  'deployment-slot-todo':
    'Veja as associações de todos os slots, não só o de produção, quando um certificado antigo ainda é servido.',
  'host-name-binding-says':
    'O que liga uma impressão digital a um nome de host de um aplicativo; uma sincronização a move junto com o certificado, um carregamento não.',
  'host-name-binding-todo': 'Compare a impressão digital com a do certificado e reassocie se tiver ficado para trás.',
  'wildcard-says':
    'Um nome como *.contoso.com, que cobre exatamente um nível: www.contoso.com, mas não contoso.com nem a.b.contoso.com.',
  'wildcard-todo': 'Inclua no certificado também o domínio sem prefixo e os nomes mais profundos.',
  'background-sync-says':
    'A cada 24 horas, mais ou menos, o App Service compara seus certificados com os cofres, obtém versões mais novas e move as associações.',
  'background-sync-todo': 'Espere por ela ou pressione Sincronizar; o que não fez em 48 horas dificilmente fará.',
  'lifetime-action-says':
    'O que o Key Vault faz quando um certificado se aproxima do fim: AutoRenew cria uma nova versão, EmailContacts só avisa pessoas.',
  'lifetime-action-todo':
    'Defina AutoRenew se o emissor for integrado ou Self; com qualquer outro emissor, planeje você a renovação.',
  'issuer-says':
    'Quem assina as renovações de um certificado do cofre: uma autoridade integrada, DigiCert ou GlobalSign, o próprio cofre ou alguém que ele não conhece.',
  'issuer-todo': 'Veja-o na política do certificado: só autoridades integradas e Self podem renovar sozinhas.',
  'issuer-unknown-says':
    'Uma autoridade com que o Key Vault não trabalha: ele cria a solicitação de assinatura e nunca renova sozinho.',
  'issuer-unknown-todo':
    'Peça a assinatura da solicitação e mescle a resposta, ou importe uma nova versão da sua ferramenta, a tempo.',
  'signing-request-says':
    'A solicitação, com a chave pública, que uma autoridade assina; a chave privada fica no cofre que a criou.',
  'signing-request-todo': 'Baixe-a em Operação de Certificado, peça a assinatura e mescle a resposta.',
  'certificate-policy-says':
    'O que o Key Vault usa para criar a próxima versão: emissor, nomes de host, chave, tipo de conteúdo e ações de tempo de vida.',
  'certificate-policy-todo': 'Corrija a política quando uma renovação sair errada, pois a próxima também a segue.',
};
