import type { Sentences } from '../catalogue.ts';

/** The words in which the bot judges and decides, explained. */
export const greenlightTerms: Sentences<'greenlight-terms'> = {
  'colours-says':
    'Vermelho: usuários afetados agora ou com certeza em breve. Amarelo: vai falhar ou está dessincronizado. Branco: não visto. Verde: tudo em ordem.',
  'colours-todo':
    'Trate primeiro o vermelho, depois o amarelo pela contagem regressiva; o que não pôde ser visto nunca é verde.',
  'colour-red-says': 'Vermelho: usuários afetados agora, ou com certeza em breve, sem nada em andamento que o evite.',
  'colour-red-todo':
    'Abra o cartão do certificado e aprove a correção do primeiro elo com falha, ou faça manualmente o que ele diz.',
  'colour-yellow-says':
    'Amarelo: o certificado vai falhar ou está dessincronizado do cofre, embora os usuários ainda não percebam.',
  'colour-yellow-todo':
    'Pergunte por que está amarelo, corrija o primeiro elo com falha e sincronize antes do fim da contagem.',
  'colour-green-says': 'Verde: todas as regras foram avaliadas e nenhuma encontrou nada.',
  'colour-green-todo': 'Nada; uma nota em um cartão verde diz o que exigirá atenção mais tarde.',
  'colour-unknown-says':
    'Nenhuma falha encontrada, mas algo na cadeia não pôde ser lido, por isso o certificado não é considerado verde.',
  'colour-unknown-todo': 'Dê ao bot a função indicada no cartão e verifique de novo.',
  'link-certificate-says':
    'O elo do que o App Service tem: um recurso Microsoft.Web/certificates, que é uma cópia e não o objeto do cofre.',
  'link-certificate-todo': 'Compare a impressão digital e a data de expiração com as da versão mais recente no cofre.',
  'link-vault-says':
    'O elo do cofre a que o certificado se refere pelo ID do recurso: se existe, onde estava e em qual locatário.',
  'link-vault-todo': 'Se estiver com falha, recupere o cofre ou importe do que o substituiu.',
  'link-access-says':
    'O elo do que permite ao Microsoft Azure App Service ler o segredo: política de acesso ou função, conforme o modelo do cofre.',
  'link-access-todo':
    'Se estiver com falha, aprove a permissão que o cartão propõe e mantenha-a no código de infraestrutura.',
  'link-network-says': 'O elo que mostra se o firewall ou o perímetro do cofre deixa passar o App Service.',
  'link-network-todo':
    'Se estiver com falha, permita serviços confiáveis da Microsoft no firewall ou peça que o perímetro os admita.',
  'link-secret-says': 'O elo do que o cofre entregaria: o segredo de mesmo nome, que traz o certificado com a chave.',
  'link-secret-todo': 'Se estiver com falha, recupere-o, habilite-o ou coloque ali um PFX utilizável.',
  'link-renewal-says': 'O elo que mostra se o cofre recebe uma nova versão a tempo e se essa versão serve para uso.',
  'link-renewal-todo':
    'Se estiver com falha, corrija o emissor ou a política no cofre; o bot só inicia uma renovação quando o emissor permite.',
  'link-sync-says': 'O elo que mostra se o App Service obteve a versão mais recente do cofre.',
  'link-sync-todo':
    'Se só este estiver com falha, sincronize; se um elo anterior também estiver, corrija aquele primeiro.',
  'link-binding-says': 'O elo da impressão digital associada a cada nome de host e slot.',
  'link-binding-todo': 'Se estiver com falha, associe o nome de host ao certificado mais recente.',
  'link-served-says':
    'O elo do que os navegadores realmente recebem, visto ao conectar ao nome de host; com os testes desligados, aparece como não verificado.',
  'link-served-todo':
    'Se estiver com falha e a associação estiver certa, veja se há um Front Door ou gateway na frente do aplicativo.',
  'link-guard-says':
    'Não é um elo da cadeia, mas o que bloquearia a própria correção: um bloqueio, uma política ou ninguém aqui que possa aprovar.',
  'link-guard-todo': 'Resolva antes de aprovar, como o plano diz.',
  'first-broken-link-says':
    'O primeiro elo da cadeia com um achado, que é a causa; o que há de errado nos elos seguintes decorre dele ou não foi alcançado.',
  'first-broken-link-todo': 'Corrija este primeiro e verifique de novo: os achados seguintes costumam sumir com ele.',
  'countdown-says': 'O tempo que resta até os usuários verem um certificado expirado, se nada mudar.',
  'countdown-todo': 'Comece pelo mais curto e aprove a correção bem antes do fim.',
  'chain-says':
    'Uma etapa no caminho de um certificado: certificado, cofre, acesso, rede, segredo, renovação, sincronização, associação, entrega.',
  'chain-todo': 'Leia a cadeia no cartão da esquerda para a direita: o primeiro elo com falha é a causa.',
  'finding-says': 'Uma falha, encontrada por uma regra em um elo, junto com as solicitações que a comprovam.',
  'finding-todo': 'Abra as evidências no cartão para ver o que o Azure respondeu e quando.',
  'symptom-says':
    'Um achado que define a cor do certificado sem ser a causa, como uma data de expiração; só vem primeiro se não houver outro.',
  'symptom-todo': 'Corrija o primeiro elo com falha, e o sintoma some na próxima sincronização.',
  'gap-says': 'Uma regra que não pôde ser avaliada porque um dado não pôde ser lido; nunca conta como saudável.',
  'gap-todo':
    'Veja no cartão por que não foi lido e qual função resolveria; uma recusa ao bot não diz nada sobre o App Service.',
  'evidence-says': 'O que o Azure respondeu, com a solicitação, há quanto tempo e um comando que a repete.',
  'evidence-todo': 'Execute o comando você mesmo se duvidar do veredito.',
  'four-eyes-says':
    'Quem pediu uma alteração de acesso ou de rede não pode aprová-la; só sincronizar ou reassociar não exige uma segunda pessoa.',
  'four-eyes-todo': 'Peça a outra pessoa da conversa, que poderia fazer a alteração no Azure, que pressione Aprovar.',
  'break-glass-says':
    'Passar por cima da regra dos quatro olhos em uma emergência, com um motivo guardado na auditoria; nunca dá um direito que falta no Azure.',
  'break-glass-todo': 'Use só quando há usuários afetados e ninguém mais está disponível, e diga o motivo.',
  'blast-radius-says':
    'O que mais uma alteração atinge, principalmente os outros certificados que seguem o mesmo cofre.',
  'blast-radius-todo': 'Veja no cartão quem compartilha o cofre antes de aprovar.',
  'plan-digest-says':
    'Um resumo criptográfico do que um plano faria; uma aprovação o carrega e por isso vale só para esse plano.',
  'plan-digest-todo': 'Nada; se a situação mudou, a aprovação perde o valor, por isso decida no cartão mais recente.',
  'plan-says':
    'Uma lista ordenada de alterações que corrige o primeiro elo com falha, cada uma com antes, depois e como desfazer; nada mais é tocado.',
  'plan-todo': 'Pergunte por que um certificado está amarelo para ver o plano e depois aprove-o ou recuse-o no cartão.',
  'case-says':
    'Uma pergunta e tudo o que decorre dela: um cartão em uma conversa, da verificação à decisão e à correção.',
  'case-todo': 'Continue no mesmo cartão; pergunte de novo para ver a situação atual.',
  'approve-says':
    'Uma aprovação só conta de alguém a quem o Azure permitiria a mesma alteração, para um só plano e por pouco tempo.',
  'approve-todo': 'Pressione Aprovar no cartão ou chame alguém com a função que ele indica.',
  'undo-says': 'Uma alteração guarda o que havia antes e, exceto sincronização e recuperação, pode ser desfeita.',
  'undo-todo':
    'Veja em Detalhes como cada etapa se desfaz; um bloqueio CanNotDelete impede desfazer uma atribuição de função.',
};
