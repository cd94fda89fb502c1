import type { Tongue } from '../tongue.ts';
import { mending } from './mending.ts';
import { roundabout } from './roundabout.ts';

/** Portuguese. */
export const portuguese: Tongue = {
  code: 'pt',
  marks:
    /(?<!\p{L})(?:o|os|as|do|da|dos|das|um|uma|é|está|estão|são|por que|porque|porquê|quem|quando|qual|quais|como|onde|por favor|obrigad[oa]|olá|oi|e|com|para|em|no|na|nos|nas|não|pode|poderia|podes|você|certificado\p{L}*|cofre|sincroni[zs]\p{L}*|corri[gj]\p{L}*|consert\p{L}*|lista|liste|mostre|mostra|ajuda|cancel[ae]\p{L}*|expira(?!tion)\p{L}*|venc\p{L}*|monitor[ae]\p{L}*|avis[ae]\p{L}*|agora|todos|todas|ainda|vermelho|amarelo|aconteceu|permissão|acesso|ontem|isso|explique\p{L}*|de|a|ao|à|pelo|pela|bom|boa|dia|tarde|noite|por|que|se|mas|ou|mais|me|seu|sua|esse|essa|este|esta|foi|falhou|aplica|aprova|desfaz|conserta|histórico|andamento|causa|dá|vai|tem|há|já|hoje|amanhã|até|antes|depois|desde|obrigado|valeu|oque|verifica|quero|receber|fica|fique|olho|sim|fazer|quanto|falta|adicion\p{L}*|política|função|tá|tão|tem|têm|duas|pessoas|precisa|semana|alguma|coisa|minha|meu|gente|dando|bate|melhor|deixar|assim|muda|vê|só|aprovaram|horário|perigoso|força|exatamente|ta|pra|pro|pras|pros|aí|roda|rode|faz|faça|busca|busque|puxa|coloca|libera|disso|desse|desse|dessa|serve|mexe|mexeu|galera|pessoal|brigad[oa]|errad[oa]|deu|aprovado|férias|alguém|sabe|posso|pq|pf|pfv|quero|motivo|erro|qual|adiantou|dele|nele|ficar|passou|novo|nova|antigo|antiga|progresso|indisponibilidade|manda ver|vamos|bora|beleza|blz|oq|vc|podes|podem|boa|algum|algo|alguns|nenhum|nenhuma|preciso|lista|muito|muita|pelos|pelas|num|numa|estava|são|era|eram|ser|ter|fez|faz|nosso|nossa|depois|sem|sobre|entre|vencendo|favor|ele|ela|eles|quero|nada|ninguém|fechou|cara|mano|gente)(?!\p{L})|[ãõ]/gu,
  leadIn:
    /^(?:olá|oi|bom dia|boa (?:tarde|noite)|por favor|pfv|ok|certo|agora|então|e|depois|sim|(?:você )?(?:pode|poderia|podes|consegue)(?: por favor)?|vai em frente e|favor|quero que você|preciso que você|pessoal|equipe|já|rápido|galera|por gentileza|gentileza|(?:me )?(?:faz|faça|faria) (?:o|um) favor(?: de| e)?|(?:agradeço|agradecia|agradecemos|peço|pedimos|solicito|solicitamos|gostaria|queria)(?: por favor)? que|queira|queiram|opa|e aí|ó|se faz favor|podem|poderiam|me|de novo|mais uma vez|favor|pf)(?=$|[\s,:!])[\s,:!]*/,
  question:
    /^(?:(?:e|mas|olá|oi|então)[\s,]+)*(?:por ?qu[eê]|que |o que|quem|quando|qual|quais|como|onde|quant\p{L}|de quanto|é |está |estão |devo(?!\p{L})|deveria|devemos|preciso|tenho que|posso|podemos|há |tem |foi |já )/u,
  request:
    /^(?:(?:olá|oi|por favor|ok|e)[\s,]+)*(?:você |vocês |cê )?(?:pode|poderia|podes|consegue|podem|poderiam)(?! (?:ser|estar|explicar|dizer|mostrar|listar|haver|me (?:dizer|explicar|mostrar)))(?!.*(?:\sou\s|automaticamente|explicar|dizer|mostrar))/,
  holdsBack: [
    /(?<!\p{L})(?:não|nao|se|quando|assim que|depois|após|antes|amanhã|mais tarde|hoje à noite|próxim\p{L}+|espera\p{L}*|espere|aguarde|pare|parar|pausa\p{L}*|suspend\p{L}*|evita\p{L}*|adia\p{L}*|cancela\p{L}*|cancele|aborte|disse\p{L}*|segundo|talvez|dever[ií]a\p{L}*|seria|poderíamos|sem|em vez|ontem|até|foi|foram|já|ainda|deix[ae]\p{L}* .{0,60}(?:quiet[oa]s?|em paz|como (?:está|tá|estava)|assim|estar|vigiad[oa]s?))(?!\p{L})/u,
  ],
  // "No" is "in the" behind a noun, and forbids nothing there.
  harmless:
    /(?:clientes?|usuários?) (?:está |tá |estão )?esperando|(?<!(?:^|[.!?;,:\n]|favor|pero|que|y|pf|pfv|ok|please)\s*)no (?=_|cofre|vault|key ?vault|app|site|certificado|firewall|portal|vínculo|binding|canal|grupo|azure|servidor)|se (?:faz favor|fizer favor|não for incômodo|puder|possível|for possível)|assim que puder|quando puder/gu,
  reports: [
    // An infinitive with a verb of its own behind it is what is spoken of, and no order.
    /^\p{L}+(?:ar|er|ir)(?:-l?[oa])? (?:.* )?_ (?!(?:por|já|agora|d[eoa]|n[oa]|em|com|desde|ao?|e|para|pr[ao]|outra|que|urgente\p{L}*|rápido|novamente|aí|obrigad[oa]|pf|pfv|favor|manualmente|mais|também|logo|pls|please|hoje|imediatamente|_)(?!\p{L}))\p{L}/u,
    /^\p{L}+(?:ar|er|ir)(?:-l?[oa])? .*(?<!(?:que|qual|onde) )(?<!\p{L})(?:é|está|tá|são|era|eram|custa|demora|leva|requer|pode|deve|faz|costuma|implica|quebra|ajuda|funciona|serve|significa|provoca|causa|reinicia|derruba|parece|tem|precisa)(?!\p{L})/u,
    /falhou|falha|erro|terminou|travad\p{L}|em andamento/u,
  ],
  action: /sincroni|sync|corri[gj]|consert|correção|risco|seguro/u,
  commands: [
    {
      kind: 'fix',
      says: [
        /^(?:reativa|reative|liga|ligue|ativa|ative|religa) (?:de novo )?(?:a |o )?(?:auto-?renew\p{L}*|renovação automática|rotação automática)(?!\p{L})/u,
        /^(?:_ )?(?:corrig(?:e|ir|i-lo)|corrija|consert(?:a|ar|e)|arrum(?:a|ar|e)|repar(?:a|ar|e)|resolv(?:a|er)|restaur(?:a|ar|e)|recuper(?:a|ar|e)|revert(?:a|e|er)|desfa(?:z|ça|zer)|renov(?:a|e|ar)|resolve)(?=$|[\s,:])/,
        /^(?:aprova|aprove|aprovar|aceita|aceite|autoriza|autorize|aplica|aplique|confirma|confirme)(?: (?:o|a|isso|pedido|solicitação|proposta|mudança))* _$/,
        /^(?:aprovado|autorizado|confirmado|liberado|pode (?:aplicar|aprovar|corrigir|fazer|executar|mandar|seguir|ir)|manda ver|prossiga|tá aprovado|está aprovado|aprovo|eu aprovo|de acordo)(?: (?:isso|sim|agora))?$/,
        /^(?:aplicar|seguir|em frente|segue|prossegue|prossiga|vai|manda) (?:com )?(?:a |o )(?:correção|conserto|fix|plano|mudança|alteração|proposta)$/,
        /^(?:conserta|corrige|arruma|ajeita|resolve|repara|recupera|restaura|ajusta)(?:r|m)?(?:-(?:o|a|lo|la))?(?=$|[\s,:])/,
        /^(?:coloca|coloque|colocar|põe|ponha|pôr|bota|bote|devolve|devolva|restabelece|restabeleça|restabelecer|restaura|restaure|recoloca|recoloque|repõe|(?:re)?cria|(?:re)?crie|(?:re)?criar|inclui|inclua|incluir|adiciona|adicione|adicionar|acrescenta|acrescente|insere|dá|dê|dar|concede|libera|liberar|libere|atribui|configura)(?! para)(?=\s).{0,100}(?:acesso|função|papel|permiss|polític|leitura|regra|diretiva|role|polic(?:y|ies))/u,
        /^(?:vincula|vincule|vincular|associa|associe|associar|aponta|aponte|apontar|reaponta|liga|ligar|bindar|binda|rebinda|amarra|troca|troque|trocar|muda|mude|mudar|passa|passar)(?=\s).{0,80}(?:_|certificado|impressão digital|vínculo|binding)/,
        /^(?:libera|libere|liberar|permite|permita|permitir|deix[ae](?! de)(?=.* (?:(?!estar|ficar)\p{L}+(?:ar|er|ir)(?:em)?|(?:acesse|leia|entre|passe)m?)(?!\p{L}))|ativa|ative|ativar|reativa|reative|habilita|habilite|habilitar|reabilita|marca|marque|abre|abra|abrir|desbloqueia|desbloqueie|autoriza|autorize)(?=\s).{0,80}(?:serviços|firewall|acesso|versão|cofre|vault|app service|_)/u,
        /^(?:desfa(?:z|ça|zer)|revert(?:e|a|er)|volta(?:r)?(?: atrás)?|rollback)(?=$|\s)(?: (?:a|o|as|os|isso|última|último|no|na|do|da|_|alteração|mudança|correção|conserto|que|fez|você|tudo|atrás|em|para|como|era|antes|por|favor))*$/,
        /^(?:aplica|aplique|aplicar|executa|execute|executar|roda|rode|inicia|inicie|aprova|aprove|aprovar|faça|procede|proceda|procedam|proceder).{0,60}(?:correção|conserto|reparo|solução|opção|plano|fix|proposta|mudança|alteração)/,
        /^(?:aplica|aprova|aplique|aprove|execute|faça|fazer|prosseguir|aplicar|executar|aprovar|pode (?:aplicar|aprovar))(?: isso)?$/,
        /^(?:a )?opção \d$/,
        /^(?:deixa|deixe|põe|coloca) (?:o |a )?(?:_|certificado|tudo) verde/,
        /^(?:mova|mover|mude|mudar|troque|trocar).{0,40}(?:associação|binding|vínculo).{0,80}(?:para|por)\b/,
      ],
    },
    {
      kind: 'sync',
      says: [
        /^(?:força|force|forçar|dispara|dispare|faz|faça|inicia|inicie) (?:uma? |a |o )?(?:nov[oa] )?(?:atualização|reimportação|refresh|recarga) (?:de |d[oa] |em |n[oa] )(?:certificado )?_/u,
        /^(?:_ )?(?:re-?)?(?:sincroniz(?:a|ar|e|á-lo)|sync)(?=$|[\s,:])/,
        /^(?:roda|rode|rodar|faz|faça|fazer|dispara|dispare|executa|execute|executar|manda|mande|força|force|forçar|aperta|aperte|clica|clique|inicia|inicie|lança|lance|repete|repita|refaz|refaça|dá|dê|dar|passa|puxa|procede|proceda|procedam|proceder)(?=\s)(?: (?:à|outra|outro|uma|um|a|o|no|em|de|novo|nova|mais|vez|botão|botao|novamente))* (?:re)?(?:sincronização|sincroniza(?:r)?|sync|resync|sincronizada)(?!\p{L})/u,
        /^(?:busca|busque|buscar|pega|pegue|pegar|traz|traga|trazer|puxa|puxe|puxar|baixa|baixe|baixar|carrega|carregue|recarrega|sobe|suba|subir|coloca|coloque|põe|bota|usa|use|aplica|aplique|joga|atualiza|atualize|atualizar|importa|importe|reimporta|reimporte)(?=\s).{0,80}(?:certificado|cert|versão|cofre|vault|key vault)/u,
        /^(?:re-?)?(?:sincronizem|sincroniza-[oa]|ressincroniz(?:a|e|ar))(?=$|[\s,:])/,
        /^(?:re-?import(?:a|ar|e)|import(?:a|ar|e)|recarreg(?:a|ar|ue)|atualiz(?:a|ar|e)|pux(?:a|ar|e)|baix(?:a|ar|e))\b.{0,80}(?:certificado|versão|cofre|_)/u,
      ],
    },
    ...roundabout.pt,
    mending.pt,
  ],
  readings: [
    {
      kind: 'unwatch',
      says: [
        /(?:não .{0,20}mais|pare|para(?! onde| quem)|parar|chega|chega de|deixa de|deixe de|tira|tire|remove|remova|desligar|desliguem|desliga|desligue|desativar|desativem|desativa|desative|corta|corte|cancela|cancele|silencia|silencie|acaba|encerra)(?: de)? .{0,20}(?:avis|alert|notific|mandar mensage|monitor|acompanh|vigi|lembrete)|não (?:me |nos )?(?:avis|alert|notific|mand|acompanh|monitor)\p{L}* .{0,20}mais|(?:avis|alert|notific)\p{L}* .{0,20}não|não .{0,20}(?:mais de olho|de olho.{0,20} mais)|não (?:quero|queremos|preciso|precisamos) .{0,20}(?:alerta|aviso|lembrete)s? mais/u,
        /(?:pare|para|parar|deixe|deixa) de (?:monitor|avisar|seguir|notific|alert|acompanhar|observar|vigiar)|não (?:me|nos) (?:avise|notifique|alerte)|cancel[ae]\p{L}* .{0,20}(?:inscrição|assinatura (?:de|do|da) _|alerta|aviso)|desinscrev|silenci/u,
      ],
    },
    {
      kind: 'watch/subscribe',
      says: [
        /(?:coloca|cria|ativa|configura|quero|queremos|manda|envia|preciso|põe|bota)\p{L}* .{0,20}(?:alerta|aviso|notificaç|lembrete)|^(?:alertas?|avisos?|notificações) (?:para|do|da|de|sobre|quando|se|aqui|pro|no)|(?:fala|fale|diz|diga|grita|dá um (?:toque|grito|alô|sinal|aviso)|manda (?:uma? )?(?:mensagem|alô|ping|aviso)|escreve|posta|pinga|sinaliza|conta)\p{L}*(?: (?:pra|para) (?:a gente|mim|nós))?.{0,20}(?:quando|se|assim que|antes de|caso) |me fala (?:quando|se)|(?:ficar|fica|fique|deix[ae]|mantém|mantenha|põe|bota|olho).{0,15}(?:de olho|olho|vigiad)|de olho n/u,
        /^(?:monitora|monitore|acompanhe|acompanha|siga|segue|vigie|observe|inscreva|assine)|(?:me|nos) (?:avis|alert|notifi|informe|lembre)|avis[ae](?:-me|-nos)? (?:quando|se|este|o canal|me)|(?:alerte|notifique|informe) (?:quando|se|este|me|a|o)|de olho em/m,
      ],
      unless: [/por ?qu[eê]|(?:para|pare|chega) de|(?:desliga|desativa|tira|remove)/u],
    },
    {
      kind: 'cancel',
      says: [
        /(?:nem|jamais) (?:pense|pensa|ouse|tente|tenta|mexa|toque|sonhe)|^nem (?:mexe|toca|pensar)/mu,
        /^(?:para(?! que )|pare|parem|stop|não+|nao|espera|peraí|pera|calma|opa|cancela|alto)(?: (?:para|pare|stop|não|espera|tudo|que|é|era|esse|essa|app|cofre|o|a|me|por|já|isso|aí|agora|favor|errad[oa]|pode)(?!\p{L}).*)?$/mu,
        /^(?:esquece|esqueça|deixa|deixe|larga|anula|anule|retira|retire|revoga|descarta|desiste|aborta|desisto|desistimos)(?: (?:isso|isto|quieto|pra lá|para lá|assim|como|o pedido|a solicitação|meu|minha|tudo|estar|disso|por|eu|lá)(?!\p{L}).*)?$/mu,
        /^(?:interromp\p{L}*|suspend\p{L}*|pausa|pausar|pause)(?!\p{L})/mu,
        /^(?:melhor )?deix[ae]\p{L}* .{0,60}(?:quiet[oa]s?|em paz|como (?:está|tá|estava)|assim|estar)(?!\p{L})/mu,
        /^(?:melhor não|agora não|hoje não|ainda não|por enquanto não|não precisa mais|mudei de ideia|mudamos de ideia|me enganei|nada de (?:sync|sincron|corr|mud))/mu,
        /(?:^|\s)(?:não|nao|nada de|ninguém|nunca|sem) .{0,20}(?:sincroni|corr[ei][gjç]|consert|arrum|mex|toq|toc|aprov|modific|alter|mud|execut|aplic|import|rebind|vincul|faç|faz|reinici)/u,
        /^(?:cancela|cancele|cancelar|aborta|aborte|abortar|rejeita|rejeite|rejeitar|recusa|recuse|nega|negue|recusar|pare|parar|esquece|esqueça|espera|espere|deixa pra lá|agora não|ainda não|melhor não|não)(?:$|\s(?:a|o|as|os|isso|_|op|operação|tudo|por|obrigad))/m,
        /(?:não|nao|nunca|nem) (?:o |a |se |quero que |é para |vá |me )?.{0,15}(?:sincroniz|sync|corrij|corrig|conserte|mexa|aplique|mude|execute|aprove|faça|importe|toque)/,
      ],
      unless: [
        /por ?qu[eê]|_ não|desde|não (?:está|tá|foi|se|pegou|pega|funciona|carrega|mudou|muda|chega|aparece|adiantou|resolveu|consegue|lê|renov|atualiz)|falh|erro(?!\p{L})|ninguém (?:mex|mud|toc|fez|sabe|alter)|sem (?:ninguém|a gente) /u,
      ],
    },
    {
      kind: 'help',
      says: [
        /(?:o que|como|qual|quais|que) .{0,20}(?:posso|podemos|dá pra|dá para|devo|se pode|a gente pode|eu) .{0,15}(?:te |lhe )?(?:perguntar|pedir|dizer|escrever|falar|formular|consultar|usar)|(?:sou|somos) nov[oa]|guia|manual|como (?:funciona (?:o bot|isso|esse bot)|te usar|se usa|eu te|falo com você|mexo)/m,
        /^(?:ajuda|me ajude|comando|exemplo|instruções)|o que (?:(?:você|tu|cê) )?(?:pode (?!ser|ter|estar|haver|causar|acontecer|dar)|sabe|consegue|faz)(?! (?:o|a|um|uma|quando|se|com) )|(?:quais|que) (?:permissões|funções|comandos|direitos).{0,30}(?:precisa|tem|você|existem|entende)|como (?:te uso|usar você|uso você|você funciona|começo|se usa)/m,
      ],
      unless: [/\b_\b/],
    },
    {
      kind: 'export-iac',
      says: [/bicep|terraform|azurerm|modelo arm|template arm|arm template|powershell|az cli|como código|export|iac/],
      unless: [/falh|erro|por ?qu[eê]|desde/],
    },
    {
      kind: 'status-of-operation',
      says: [
        /^(?:aprovaram|autorizaram|liberaram)(?!\p{L})|(?:já|me) .{0,10}(?:aprovaram|autorizaram|aprovou|autorizou|liberaram|rejeitaram)|(?:pedido|solicitação|mudança|correção) .{0,20}(?:aprovad|autorizad|rejeitad|pendente)/u,
        /(?:já|a correção|a sincronização|o sync|o fix|isso|tudo|aquilo) .{0,40}(?:passou|foi|rolou|saiu|caiu|andou|deu certo|entrou|propagou|aplicou)(?:$|\s)|como (?:tá|está|anda|vai|andam|estão|vão) (?:o |a |os |as |isso|tudo|aquilo)|(?:alguma|tem|teve|qual) (?:novidade|notícia|avanço|atualização|previsão)|(?:alguém|já) .{0,10}(?:aprovou|autorizou|liberou)|(?:quanto|falta) .{0,10}(?:falta|muito)|em que (?:pé|passo|fase|etapa|ponto)|(?:ainda|continua) (?:rodando|em andamento|executando|processando|pendente)/u,
        /(?:já|foi|está|estão|a sincronização|a correção|terminou|acabou).{0,50}(?:termin|acab|aplicad|propag|conclu|corrigid|consertad|sincronizad|pronto|pronta|feit[oa]|em andamento)|como (?:vai|está|anda) a (?:sincroniz|correç|operaç)|progresso|andamento|^(?:terminou|acabou)|(?:status|estado) d[ao] (?:sincroniz|correç|operaç|reparo)|quanto falta/u,
      ],
      unless: [
        /o que foi (?:feito|alterado|mudado)/,
        /por ?qu[eê]|erro|expirado|vencido|obrigad|^quando|quem|continua (?:amarelo|vermelho|com|o|a|igual)|última vez|adiantou|qual (?:é )?o (?:problema|motivo)/,
      ],
    },
    {
      kind: 'history/audit',
      says: [
        /quem (?:foi que |me |te |nos )?\p{L}{2,}(?:ou|eu|iu|aram|eram|iram)(?!\p{L})/u,
        /o que foi (?:feito|alterado|mudado|mexido)/u,
        /quem .{0,15}(?:andou|mandou|pediu|apert|lanç|rod|quebr|cri|adicion|coloc|bot|pôs|desfez|aplic|estev|liber|revert|sincroniz|subiu|trocou|atualiz)|por quem|última vez|o que (?:rolou|aconteceu|houve|você fez|fizeram|fizemos|passou) .{0,60}(?:ontem|semana|mês|fim de semana|segunda|terça|quarta|quinta|sexta|sábado|domingo|hoje|noite)|o que mudou|linha do tempo|cronologia|desde quando|a que horas|que horas/u,
        /quem (?:deu|fez|foi)|quando (?:foi|o .{0,30}(?:foi|ficou|mudou)|_ (?:foi|ficou))|histórico|auditoria|registro|(?<!desfa(?:z|ça|zer) (?:o|a|os|as) )últim[oa]s? (?:sincroniz|correç|mudança|renovaç|alteraç)|(?:mudanças|alterações) (?:de|em|desde|do|no|na)/,
      ],
      unless: [/expira|vence/],
    },
    {
      kind: 'expiring',
      says: [
        /menos de \d+ dias|(?:que|preciso|tem que) renovar/u,
        /(?:vence|expira)m? (?:algo|algum|logo|nada)|datas? de (?:validade|vencimento|expiração)|quanto (?:falta|resta|dura|vive)/,
        /(?:prestes a|perto de|próximo\p{L}*|logo|vai|vão|para|pra|por) (?:vencer|expirar|vencimento|expiração)|(?:vence|expira)m? (?:quando|logo|esse|este|em|até|antes|no|na)|quando .{0,40}(?:renovar|renova)|quant\p{L}+ .{0,20}(?:falta|resta|tempo de vida)|até quando/u,
        /(?:o que|qual|quais|quando|quanto|lista|liste|mostre|certificados|algo|algum|tem).{0,80}(?:expira(?!d)|expiram|expirar|vence(?!\p{L})|vencem|vencer|vencimento|validade|válido até|dias (?:faltam|restam))|validade d[eo]/u,
      ],
      unless: [/por ?qu[eê]|embora|avis|o que acontece/],
    },
    {
      kind: 'explain-concept',
      says: [
        /o que (?:(?:o|a|os|as|um|uma) )?[^_\n]{0,60}(?:faz|fazem|muda|significa|quer dizer)(?: (?:exatamente|mesmo|na prática|de verdade))?$/mu,
        /^quem (?:pode|deve|decide|tem permissão)|o que (?:a |o |uma? )(?:correção|sincronização|sync|conserto|fix) (?:muda|faz|altera|toca|mexe)|por ?qu[eê] .{0,30}(?:duas pessoas|segunda pessoa|quatro olhos|outra pessoa)/,
        /(?:quanto tempo|quanto) (?:leva|demora|dura)|(?:tem|há|vai ter|existe|dá) .{0,10}(?:indisponibilidade|downtime|queda|risco|impacto)|o que (?:acontece|rola|muda|ocorre) .{0,20}(?:quando|se|ao|com|na|no)|diferença|significado|definição|(?:pra|para) (?:que|quê) |(?:o que|a que) (?:isso|se|quer|seria)/u,
        /^(?:explique|explica|descreva)|o que (?:significa|quer dizer|acontece (?:se|quando|com)|aconteceria|mudaria|é (?:um|uma|o|a)|faz|são|implica)|como (?:funciona|faço|posso|sincronizo|se faz|o app service)|de quanto em quanto|com que frequência|quant[oa]s? (?:horas|tempo|vezes)|é (?:seguro|possível|necessário|perigoso|recomendável)|(?<!\p{L})(?:devo(?!\p{L})|deveria|deveríamos|preciso|tenho que|(?<!não )posso|precisa|é preciso)|(?:causa|provoca) /u,
      ],
      unless: [
        /o que (?:se passa|acontece|ocorre|está acontecendo) (?:com|em|no|na) (?:o |a )?_|o que aconteceu|é normal que|ajudaria|adiantaria|bastaria|resolveria/,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /(?:disse|diz|falou|fala|falando|escreveu|escreve|repete|repetindo|grita|tipo|manda|responde)(?: \p{L}+)* ?:? ?¶|¶ (?:diz|disse|fala|falou|repete)(?!\p{L})/u,
        /(?:disse|disseram|diz|pediu|pediram|quer|querem) (?:que |para )?.{0,40}(?:sincroni|consert|corri[gj]|repar)|(?:vai|vão|vamos) (?:sincronizar|consertar|corrigir|reparar|aplicar|renovar)|(?:amanhã|mais tarde|semana que vem) (?:a gente )?(?:sincroniza|conserta|corrig|faz)/,
      ],
      unless: [/por ?qu[eê]|erro|falh|vermelho|amarelo|expirado|vencido|quebrad|\?/],
    },
    {
      kind: 'diagnose',
      says: [
        /o que (?:está|tá|tem(?!os)|há|deu|houve|pode ser|será)(?! (?:em |de |n[oa]s? )?(?:vermelh|amarel|verde|quebrad|_))|qual (?:é )?(?:o|a) (?:motivo|causa|problema|razão|erro)|(?:dá|dê|dar|dando) uma (?:olhada|olhadinha|checada|verificada|conferida)|(?:olha|confere|confira|checa|vê|veja|investig)|não (?:pegou|pega|lê|carrega|chega|aparece|muda|mudou|adiantou|resolveu|consegue)|certificado (?:antigo|velho|errado|anterior)|com o antigo|negad[oa]|reclam|avis[oa] de|alguma ideia|estranho|esquisito/u,
        /por ?qu[eê]|o que aconteceu|o que (?:acontece|ocorre|se passa) (?:com|em|no|na) |o que há|o que está (?:errado|acontecendo)|verifi|cheque|diagn[óo]stic|analis|erro|falh|expirado|vencido|quebrad|não (?:funciona|tem acesso|atualiza|sincroniza)|continua|status|expirou|venceu|ajudaria|adiantaria|bastaria|resolveria|problema|aviso de segurança/,
      ],
    },
    {
      kind: 'list',
      says: [
        /onde .{0,20}(?:é usado|está|tá|usa|usamos|vinculad|aparece)|(?:quais|que) (?:apps?|aplicativos|sites|certificados|hosts?|domínios) |o que (?:está|tá|tem|há|temos|ainda está|ainda tá) (?:em |de |no )?(?:vermelho|amarelo|verde|quebrado)|(?:dá|dê|passa|manda|quero|preciso) .{0,20}(?:lista|listagem|resumo|inventário|relação)|quem (?:usa|utiliza|compartilha|depende)/u,
        /^(?:lista|liste|listar|mostre|mostra|mostrar|me dê|quais|que (?:certificados|apps|sites|cofres)|quantos|todos|todas|inventário|quem (?:usa|mais)|temos|tem |há )/m,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /banco de dados|reinici|impressora|café|senha|reunião|(?:corrigimos|consertamos|resolvemos|está resolvido)/,
      ],
    },
  ],
  trade: /certificado|cofre|sincroni|expira|venc|acesso|permiss|renov|vermelho|amarelo|associação/,
};
