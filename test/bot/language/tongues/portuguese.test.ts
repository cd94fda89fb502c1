import type { IntentKind } from '../../../../bot/language/intent-kind.ts';
import { portuguese } from '../../../../bot/language/tongues/portuguese.ts';
import { forbids, orderedIn, phrases, readIn } from './phrases.ts';

const ORDERS = {
  fix: phrases(`
  reativa a renovação automática / reative o auto-renewal / liga de novo autorenew / ligue a rotação automática / religa a renovação automática / corrige _ / corrigir / corrigi-lo / corrija _ / conserta / consertar _ / conserte, / arruma _ / arrumar / arrume _ / repara _ / reparar / repare / resolva _ / resolver / restaura / restaurar _ / restaure / recupera / recuperar _ / reverta / reverte / reverter / desfaz / desfaça / desfazer _ / renova _ / renove / renovar / _ corrige / aprova _ / aprovar o pedido _ / aplique a mudança _ / confirme isso _ / autorize _ /
  aprovado / liberado sim / pode aplicar / manda ver agora / prossiga / tá aprovado / eu aprovo isso / aplicar a correção / seguir com o plano / em frente com o fix / vai com a proposta / consertam / conserta-o / corrige-lo / arrumar-la / ajeita _ / resolvem / resolve-a / recuperar-o / ajusta _ / coloca o acesso / coloque a função / põe o papel / ponha permissões / bota a permissão / devolve as políticas / devolva a política / restabelece a leitura / recoloca a regra / repõe a diretiva / cria a role / recria o acesso / crie policies / recriar a policy / recrie o acesso / criar acesso / inclui a leitura / adiciona o papel / adicione permissão / acrescenta a regra / insere a role / dá acesso / concede leitura / libera o acesso / atribui o papel / configura as permissões /
  vincula _ / vincule o certificado / associa _ / aponta a impressão digital / reaponta o binding / liga o vínculo / rebinda _ / troca _ / mude o binding / passa _ / libera o firewall / permite os serviços / deixa _ passar / deixe que _ acesse o cofre / deixa os apps lerem e _ passem / ativa a versão / reativa _ / habilita o cofre / reabilita _ / marca _ / abre o vault / desbloqueia app service / desfaz a última alteração / desfaça o que você fez / reverte isso / volta / voltar atrás / volta tudo para como era antes / rollback da correção / aplica a correção / execute o plano / roda o fix / rode o conserto / inicia a opção / faça a mudança / aplica / aplica isso / aprove / faça isso / prosseguir / opção 2 / a opção 1 / deixa tudo verde / põe o certificado verde / coloca _ verde / mova a associação para b / mude o binding para b / troque o vínculo por outro / mova o binding de a para b / muda _ para o certificado novo / conserta _ para ficar como era / deixa os apps entrarem no cofre`),
  sync: phrases(`
  força uma atualização de _ / force a reimportação do _ / dispara um refresh da _ / faz a nova recarga em _ / faça uma atualização na certificado _ / inicie o novo refresh no _ / faz com que o _ pegue o novo certificado / faz _ puxar a nova versão / faça com que a _ use o certificado renovado / faça o _ carregar a versão nova /
  sincroniza / sincronizar _ / sincronize / sincronizá-lo / re-sincroniza _ / resincronize / sync / resync / re-sync _ / _ sincroniza / roda a sincronização / rode outra sync / faz um sync / faça uma nova sincronização / fazer o resync / dispara mais uma sync / executa a sincronização / manda um sync / força a sincronização / aperta o botão sync / clica no sync / refaz a sincronização / dá um sync / repete o sync / passa um sync / faz de novo o sync / faz uma sincronizada / dá a sincronizar / busca o certificado / pega os certificados / traz a versão / puxa o cert / baixa o cert / carrega o certificado / recarrega o cert / sobe o certificado / coloca o certificado / põe a versão / usa a versão / aplica o certificado / atualiza o cert / importa o certificado / reimporte o cert do cofre / joga o cert /
  sincronizem / sincroniza-o / sincroniza-a / ressincroniza _ / ressincronize / ressincronizar / re-sincronizar _ / reimporta _ / re-importa a versão / re-importar _ / reimportar os certificados / reimporte _ / importa _ / importar o cofre / importe _ / recarrega _ / recarregar _ / recarregue _ / atualizar _ / atualize _ / puxar _ / puxe _ / baixar _ / baixe o certificado / força refresh de _ / dá um sincroniza / resincronizem / sincronizar _ da produção / sincronizar _ na produção / sincronizar _ no azure / sincronizar _ a partir do cofre / sincronizar _ ao vivo / sincronizar _ pro cliente / sincronizar _ urgente / sincronizar _ urgentemente / sincronizar _ obrigado`),
} as const;

test.each(Object.entries(ORDERS).flatMap(([kind, all]) => all.map((clause) => [kind, clause] as const)))(
  '%s: %s',
  (kind, clause) => {
    expect(orderedIn(portuguese, clause)).toBe(kind);
  },
);

test.each(
  phrases(
    `a correção / ele corrige / eu sincronizo / sincronizar _ demora / sincronizar-o _ falhou / corrigir o certificado é perigoso / corrigir-lo custa caro / restaurar _ pode quebrar / arrumar isso derruba o app / sync falhou / sync terminou / sync travado / sync em andamento / opção 12 / a opção 2 falhou / aprovado ontem / consertado / dessincronizar / voltado / o sistema ativa a renovação automática / a ana aprova _ / aprova _ amanhã / o pedido aprovado / segue a correção em anexo / a ana troca o certificado / volta mais tarde / quem aprova / explica a opção 2 / o sync deixa tudo verde / antes de mover o binding para b / o bot faz a atualização do _ / o sync faz _ puxar a nova versão / consertar-o é arriscado / sincronizar _ derruba tudo / a ana libera o acesso / ele sincroniza-o todo dia`,
  ),
)('no order: %s', (clause) => {
  expect(orderedIn(portuguese, clause)).toBeNull();
});

test.each(
  phrases(
    `não faz / nao / se precisar / depois / amanhã / mais tarde / hoje à noite / próxima semana / próximo mês / próximos dias / espera / esperar / esperamos / espere / aguarde / pare / parar / pausa / pausar / suspend / suspende / suspender / evita / evitar / adia / adiar / adiado / cancela / cancelar / cancele / aborte / disse ana / disseram / talvez / deveria / deveriam / deveríamos / sem / ontem / até / já / ainda / deixa estar / deixa quieto / deixem as apps quietas / deixe _ em paz / deixa como está / deixa _ vigiado / deixe as apps vigiadas`,
  ),
)('forbids to act: %s', (said) => {
  expect(forbids(portuguese, said)).toBe(true);
});

test.each(
  phrases(
    `os clientes estão esperando / o cliente está esperando / cliente tá esperando / clientes esperando / os usuários estão esperando / usuário esperando / cliente aguardando / se puder / se faz favor / se for possível / assim que puder / quando puder / seguro / sempre`,
  ),
)('leaves an order as clear as it is: %s', (said) => {
  expect(forbids(portuguese, said)).toBe(false);
});

/** What is asked for; a name is `_`, and what somebody quotes is `¶`. */
const ASKED: Readonly<Partial<Record<IntentKind, readonly string[]>>> = {
  unwatch: phrases(`
  não quero mais avisos / pare de avisar / para de alertar / parar os alertas / chega de notificações / chega de notificar / deixa de mandar mensagens / deixe de mandar mensagem / tire a notificação / remove o monitoramento / remova o monitor / desliga o acompanhamento / desliga alerta / desative o lembrete / corta os lembretes / cancela as notificações / silencia a vigilância / acaba com os avisos / encerra o alerta / não me avise mais / não nos alerte tanto mais / não mande isso mais / avisos não / alerta não / para de seguir / deixe de vigiar / deixa de observar / não me notifique / cancela a inscrição / cancele minha inscrição / cancelar o alerta / cancele a assinatura de _ / desinscreva / silencie / desligar os avisos / desative notificação / desliga o aviso / desativar os avisos / desativem o lembrete de hoje / não avisem mais / não fique mais de olho / não fica de olho nisso mais / não quero alertas mais / não quero alerta mais / não precisamos de avisos mais`),
  'watch/subscribe': phrases(`
  coloca um alerta / coloque alertas coloca avisos / cria um aviso / criar alertas / ativa a notificação / ativar notificações / configura lembretes / quero um lembrete / queremos avisos / manda um aviso / mandar alertas / envia notificações / enviar alerta / preciso de alertas / põe um alerta / bota alertas / alerta para / alertas do / aviso sobre / avisos quando / notificações aqui / alertas pro / fala se ficar / fale comigo quando ela / diz assim que terminar / diga pra mim quando passar / grita se cair / dá um toque quando ela / dá um alô caso caia / manda um ping quando der / escreve pra gente se der / posta quando ela cair / pinga para nós se cair / conta pra mim antes de vencer / me fala quando / fica de olho / ficar de olho / ficam de olho / fique de olho / deixa vigiado / mantém o olho / de olho na / monitora / monitore / acompanhe / acompanha / mantenha o olho / siga / segue / vigie / observe / inscreva / assine / me avisa / me avise / nos alerte / me notifica / nos lembre / me informe / avise quando / avisa se / avise-me quando / avisa-nos se / avise o canal / alerte quando / notifique o / de olho em / manda mensagem quando _ falhar / manda uma mensagem quando _ falhar / digam pra mim aqui no canal quando mudar / _ não funciona mais, me avise quando voltar`),
  cancel: phrases(`
  nem pense / jamais toque / nem mexe / nem pensar / para / pare / parem / stop / não / nãoo / nao / espera / peraí / calma / opa / cancela / alto / para tudo / pare aí / não era esse / stop errado / cancela por favor / espera errada / esquece / esqueça isso / deixa pra lá / deixe quieto / larga disso / anula / anule o pedido / retira minha / revoga / descarta tudo / desiste / desisto / aborta / interrompa / interrompe / interrompam suspende / suspenda / suspend / pausa / pausar / pause / melhor deixar assim / deixe como está / deixamos quieto / melhor não / agora não / hoje não / mudei de ideia / me enganei / nada de sync / nada de sincronizar / nada de sincronização / nada de correção / nada de correções / nada de mudanças / nada de mudar / não sincronize / não corrija / ninguém conserta / nunca mexa / sem tocar / nada de aprovar / não altere / não execute / não reinicie / não faça / cancele / cancelar a / abortar / aborte / rejeita / rejeitar / recusa / recuse / nega isso / negue / parar por / espere / ainda não / não obrigado / nunca aplique / nem quero que mude / pausa tudo / deixem _ assim / deixa _ assim / deixem _ como está hoje`),
  help: phrases(`
  o que posso te perguntar / como podemos falar / quais dá pra usar / que comandos devo usar / como se pode lhe pedir / o que a gente pode dizer / como eu posso te consultar / sou novo / somos novas / sou nova / somos novos / guia / manual / como funciona isso / como te usar / como se usa / como falo com você / ajuda / me ajude / comando / comandos / exemplo / exemplos / instruções / o que você pode fazer / o que cê sabe / o que faz / quais permissões você precisa / que comandos existem / quais direitos tem / como te uso / como você funciona / como começo / qual comando eu posso usar / que funções o bot tem`),
  'export-iac': phrases(`bicep / modelo arm / template arm / como código / exporta / iac`),
  'status-of-operation': phrases(`
  aprovaram / já aprovaram / me autorizou / já me liberaram / meu pedido foi aprovado / solicitação pendente / a mudança foi rejeitada / já passou / o sync rolou / isso deu certo / a correção entrou / tudo já saiu / como está tudo / alguma novidade / tem notícias / teve avanços / tem notícia / qual previsão / qual a previsão qual novidade / alguém aprovou / já autorizou / falta muito / em que pé / em que fase / ainda rodando / continua pendente / já terminou / foi terminado / está acabado / já aplicado / foi aplicada / está propagado / está propagando / já concluído / a sincronização foi concluída / já corrigido / está consertado / está consertada / já sincronizado / está sincronizada / está pronto / está pronta / foi feito / já feita / está em andamento / como vai a sincronização / progresso / andamento / terminou / acabou / status da sincronização / estado do reparo / status da operação / liberaram o acesso / já está pronto quando eu voltar`),
  'history/audit': phrases(`
  quem foi que mudou / quem me alterou / quem mexeu / quem mexeram / quem pediram / quem abriu / quem abriram / quem desativou / quem ativou / o que foi feito / o que foi mexido / quem apagou / quem andou / quem pôs / quem não apertou / por quem / última vez / o que rolou ontem / o que aconteceu na semana / o que você fez hoje / o que houve de noite / o que mudou / linha do tempo / cronologia / desde quando / a que horas / que horas / quem deu / quem foi / quando foi / quando _ ficou / quando o app mudou / quando o certificado foi / histórico / auditoria / registro / quem suspendeu _ / quem ativou / quem desativou / quem fez isso / última sincronização / último sincronização últimas mudanças / últimas renovações / mudanças de / alterações em`),
  expiring: phrases(`
  menos de 30 dias / menos de 5 dias / que renovar / preciso renovar / vence algo / vencem logo / expira algum / expira alguma / expiram nada / data de validade / datas de vencimento / quanto dura / prestes a vencer / perto de expirar / próximo vencimento / próximos vencimentos / próxima vencimento logo expiração / vai vencer / vão expirar / vence quando / vencem este vencem em / expira antes / expiram até / quando renovar / quando se renova / quantos resta / quanto resta / quanto tempo de vida / até quando / o que expira / qual vence / quais vencem / quando expiram / lista validade / liste vencimento / certificados expirar / algo vence / algum expira / tem válido até / mostre dias faltam / validade de / validade do / tem alguma coisa que expira / qual vence primeiro`),
  'explain-concept': phrases(`
  o que a sincronização faz / o que um fix muda / o que rbac significa exatamente / o que os papéis fazem na prática / o que quer dizer / quem pode / quem deve / quem decide / o que a correção altera / o que o sync toca / o que uma sync mexe / por que duas pessoas / por quê outra pessoa / porque quatro olhos / quanto tempo leva / quanto demora / tem downtime / há risco / vai ter queda / existe impacto / o que acontece quando / o que rola se / o que muda com / diferença / significado / pra que serve / para que isso / pra quê isso / o que isso / a que se / o que seria / explique / explica / descreva / o que significa / o que é um / o que são / qual a diferença / definição de rbac / como funciona / como faço / de quanto em quanto / com que frequência / quantas horas / quantos tempo / quanto vezes quantas vezes / é seguro / é necessário / devo / deveria / preciso / posso / para que precisa / por que você precisa / porquê precisa / causa algo / provoca um / o que um sync altera / em quanto tempo propaga / então eu devo esperar`),
  'smalltalk/other': phrases(`
  ele disse ¶ / diz sempre: ¶ / fala toda hora ¶ / falando que ¶ / grita hoje:¶ / tipo assim : ¶ / responde ontem ¶ / manda só ¶ / ¶ diz / ¶ falou / disse para sincronizar / disseram que conserte / pediu corrigir / querem que repare / quer corrija / vai sincronizar / vamos consertar / vão reparar / amanhã a gente sincroniza / mais tarde corrige / semana que vem faz / banco de dados / reinicia / senha / corrigimos / já resolvemos / já está resolvido / ¶ disse a ana / a reunião acabou`),
  diagnose: phrases(`
  o que tem / o que deu / o que houve / o que pode ser / qual o motivo / qual é a causa / qual a razão / dá uma olhada / dar uma checada / dê uma conferida / olha / confere / veja / investiga / não pegou / não chega / certificado antigo / certificado errado / com o antigo / negado / negada / reclama / avisa de / alguma ideia / estranho / por que / porque / por quê / porquê / o que aconteceu / o que há / o que está errado / verifica / cheque / diagnóstico / diagnostica / analisa / não funciona / continua / status / problema / expirou / porque me alertou / porque não aplica / o último comando falhou / porque exporta vazio / porque já passou / já foi sincronizado e qual o problema / porque vence em breve / porque vão corrigir / o que acontece com _ / o que ocorre no _`),
  list: phrases(`
  onde é usado / onde está / onde mais tá vinculado / quais apps / quais sites / que certificados / quais host / quais hosts / o que está vermelho / o que tá em amarelo / o que temos de verde / me dá uma lista / dê a listagem / passa o resumo / manda um inventário / quem usa / quem depende / lista / liste / listar / mostre / quais / quantos / todos / todas / inventário / temos / mostra quem pode ler _ / em que host aparece / em que app aparece / o que está no vermelho / o que tem no amarelo`),
};

test.each(Object.entries(ASKED).flatMap(([kind, all]) => all.map((lines) => [kind, lines] as const)))(
  '%s: %s',
  (kind, lines) => {
    expect(readIn(portuguese, lines)).toBe(kind);
  },
);

test.each(
  phrases(`
  para onde vai o alerta / para quem vão os avisos / _ tem dois donos / recebi alertas do app / quem monitora _ / o bot monitora _ / a equipe nem mexe nele / o firewall não me deixa / o sync deixa como está / o sync deixa _ como estava / até agora não veio nada / isso ajuda / o plano que aprovaram é ruim / o portal não explica nada`),
)('asks for nothing: %s', (lines) => {
  expect(readIn(portuguese, lines)).toBeNull();
});
