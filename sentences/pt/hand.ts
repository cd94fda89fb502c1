import type { Sentences } from '../catalogue.ts';

/** What has to be mended by hand. */
export const hand: Sentences<'hand'> = {
  'no-automatic-fix': '<b>Sem correção automática. </b>{todo}',
  'certificate-expired': 'Renove-o onde foi emitido e sincronize-o do cofre, ou carregue-o se não tiver cofre.',
  'certificate-expiring': 'Emita uma nova versão no cofre antes dessa data; uma sincronização a obtém na hora.',
  'certificate-not-from-key-vault':
    'Carregue o sucessor e associe os nomes de host a ele, ou importe-o de um cofre que o renove.',
  'order-not-ready': 'Conclua o pedido: verifique o domínio e escolha o cofre para o certificado.',
  'plan-cannot-bind':
    'Aumente o plano do App Service para Basic ou superior; planos Free e Shared não associam certificados.',
  'vault-not-found': 'Importe o certificado do cofre onde ele está hoje e associe os nomes de host ao importado.',
  'vault-moved':
    'Crie uma nova versão no cofre movido, importe-a e associe os nomes de host a ela; a mesma impressão digital é recusada.',
  'vault-in-other-tenant': 'Copie o certificado para um cofre do locatário desta assinatura e importe-o de lá.',
  'principal-absent':
    'Um administrador do diretório precisa criar, uma única vez, a entidade de serviço do App Service.',
  'access-denied-by-assignment':
    'Quem criou a atribuição de negação precisa excluir o App Service dela ou removê-la; nenhuma permissão prevalece sobre ela.',
  'perimeter-blocks-app-service':
    'Quem administra o perímetro precisa admitir o App Service com uma regra de entrada ou voltar este cofre ao modo de transição.',
  'secret-not-found': 'Coloque o certificado de novo no cofre com este nome ou importe o que o substituiu.',
  'secret-expired': 'Emita uma nova versão no cofre e depois sincronize.',
  'secret-not-pkcs12':
    'Coloque-o de novo no cofre como PKCS#12: um arquivo PFX com a chave privada e a cadeia completa.',
  'key-not-exportable':
    'Emita uma nova versão por uma política com chave RSA exportável, mantida em software e não em HSM.',
  'key-not-supported': 'Emita uma nova versão com chave RSA de 2048 bits ou mais.',
  'renewal-failed': 'Corrija o que o emissor aponta, como a conta ou a validação do domínio, e renove de novo.',
  'renewal-awaits-merge':
    'Peça à autoridade de certificação que assine a solicitação pendente e mescle o que ela assinar.',
  'renewal-not-automatic':
    'Renove manualmente antes dessa data ou escolha um emissor e uma política com renovação automática.',
  'new-version-unsafe':
    'Não sincronize: crie uma versão correta por cima antes que o App Service obtenha esta na sincronização diária.',
  'hostname-not-covered': 'Emita uma versão que inclua este host ou associe o host a um certificado que o inclua.',
  'thumbprint-pinned':
    'Defina a configuração do aplicativo com a impressão digital que o App Service tem agora; isso reinicia o aplicativo.',
  'served-certificate-differs':
    'Renove-o em quem responde por este host, como um Front Door ou gateway; se for o próprio aplicativo, reinicie-o.',
  'see-the-evidence': 'As evidências mostram onde uma pessoa precisa agir.',
};
