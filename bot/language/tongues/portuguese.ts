import type { Tongue } from '../tongue.ts';

/** Portuguese. */
export const portuguese: Tongue = {
  code: 'pt',
  marks:
    /(?<!\p{L})(?:o|os|as|do|da|dos|das|um|uma|é|está|estão|são|por que|porque|porquê|quem|quando|qual|quais|como|onde|por favor|obrigad[oa]|olá|oi|e|com|para|em|no|na|nos|nas|não|pode|poderia|podes|você|certificado\p{L}*|cofre|sincroni[zs]\p{L}*|corri[gj]\p{L}*|consert\p{L}*|lista|liste|mostre|mostra|ajuda|cancel[ae]\p{L}*|expira\p{L}*|venc\p{L}*|monitor[ae]\p{L}*|avis[ae]\p{L}*|agora|todos|todas|ainda|vermelho|amarelo|aconteceu|permissão|acesso|ontem|isso|explique\p{L}*|de|a|ao|à|pelo|pela|bom|boa|dia|tarde|noite|por|que|se|mas|ou|mais|me|seu|sua|esse|essa|este|esta|foi|falhou|aplica|aprova|desfaz|conserta|histórico|andamento|causa|dá|vai|tem|há|já|hoje|amanhã|até|antes|depois|desde|obrigado|valeu|oque|verifica|quero|receber|fica|fique|olho|sim|fazer|quanto|progresso|indisponibilidade)(?!\p{L})|[ãõ]/gu,
  leadIn:
    /^(?:olá|oi|bom dia|boa (?:tarde|noite)|por favor|pfv?|ok|certo|então|e|depois|sim|(?:você )?(?:pode|poderia|podes|consegue)(?: por favor)?|vai em frente e|favor|quero que você|preciso que você|pessoal|equipe|já|rápido)(?=$|[\s,:!])[\s,:!]*/,
  question:
    /^(?:(?:e|mas|olá|oi|então)[\s,]+)*(?:por ?qu[eê]|porqu[eê]|que |o que|quem|quando|qual|quais|como|onde|quant\p{L}+|de quanto|é |está |estão |devo|deveria\p{L}*|devemos|preciso|tenho que|posso|podemos|há |tem |foi |já )/u,
  request:
    /^(?:(?:olá|oi|por favor|ok|e)[\s,]+)*(?:você )?(?:pode|poderia|podes|consegue)(?! (?:ser|estar|explicar|dizer|mostrar|listar|haver|me (?:dizer|explicar|mostrar)))(?!.*(?:\sou\s|automaticamente|explicar|dizer|mostrar))/,
  holdsBack: [
    /(?<!\p{L})(?:não|nao|se|quando|assim que|depois|após|antes|amanhã|mais tarde|hoje à noite|próxim\p{L}+|espera\p{L}*|espere|aguarde|pare|cancela\p{L}*|cancele|aborte|disse\p{L}*|segundo|talvez|deveria\p{L}*|seria|poderíamos|sem|em vez|ontem|até|foi|foram|já|ainda)(?!\p{L})/u,
  ],
  // "No" is "in the" behind a noun, and forbids nothing there.
  harmless:
    /(?<=(?:ção|ções|são|sões|acesso|certificado|problema|plano|conserto|segredos?|papel|app service|get|erro|vínculo|user|reader|officer|binding)\s)no (?=_|cofre|app|key|site|certificado|portal)|se (?:puder|possível|for possível)|assim que puder|quando puder/gu,
  reports: [/falhou|falha|erro|terminou|travad\p{L}|em andamento/u],
  action: /sincroni\p{L}*|sync|corri[gj]\p{L}*|consert\p{L}*|correção|risco|seguro/u,
  commands: [
    {
      kind: 'fix',
      says: [
        /^(?:_ )?(?:corrig(?:e|ir|i-lo)|corrija|consert(?:a|ar|e)|arrum(?:a|ar|e)|repar(?:a|ar|e)|resolv(?:a|er)|restaur(?:a|ar|e)|recuper(?:a|ar|e)|revert(?:a|e|er)|desfa(?:z|ça|zer)|renov(?:a|e|ar)|resolve)(?=$|[\s,:])/,
        /^(?:dê|dá(?! para)|dar|concede|conceda|conceder|atribu(?:a|i|ir)|adiciona|adicione|adicionar|coloque).{0,100}(?:acesso|função|papel|permiss\p{L}*|política|get|associação)/u,
        /^(?:aplica|aplique|aplicar|execute|executar|aprova|aprove|aprovar|faça).{0,60}(?:correção|conserto|reparo|solução|opção|plano|fix|proposta|mudança|alteração)/,
        /^(?:aplica|aprova|aplique|aprove|execute|faça|fazer|prosseguir|aplicar|executar|aprovar|pode (?:aplicar|aprovar))(?: isso)?$/,
        /^(?:a )?opção \d$/,
        /^(?:deixa|deixe|põe|coloca) (?:o |a )?(?:_|certificado|tudo) verde/,
        /^(?:vincule|vincula|associe|associa) .{0,60}(?:_|certificado|impressão digital)/,
        /^(?:mova|mover|mude|mudar|troque|trocar).{0,40}(?:associação|binding|vínculo).{0,80}(?:para|por)\b/,
        /^(?:permita|permitir|ative|ativar|habilite|habilitar|marque|abra|desbloqueie)\b.{0,80}(?:serviços|firewall|acesso|versão|cofre|_)/,
      ],
    },
    {
      kind: 'sync',
      says: [
        /^(?:_ )?(?:re-?)?(?:sincroniz(?:a|ar|e|á-lo)|sync)(?=$|[\s,:])/,
        /^(?:re-?import(?:a|ar|e)|import(?:a|ar|e)|recarreg(?:a|ar|ue)|atualiz(?:a|ar|e)|pux(?:a|ar|e)|baix(?:a|ar|e))\b.{0,80}(?:certificado\p{L}*|versão|cofre|_)/u,
        /^(?:inicie|inicia|faça|faz|force|força|execute|dispare|dispara|repita|refaça|roda|rode) (?:uma |a )?(?:re)?sincronização/,
      ],
    },
  ],
  readings: [
    {
      kind: 'unwatch',
      says: [
        /(?:pare|para|parar|deixe|deixa) de (?:monitor|avisar|seguir|notific|alert|acompanhar|observar|vigiar)|não (?:me|nos) (?:avise|notifique|alerte)|cancel[ae]\p{L}* .{0,20}(?:inscrição|assinatura (?:de|do|da) _|alertas?|avisos?)|desinscrev|silenci|(?:desative|desliga|desligue)\p{L}* .{0,20}(?:alertas?|avisos?|notifica)/u,
      ],
    },
    {
      kind: 'watch/subscribe',
      says: [
        /^(?:monitora|monitore|acompanhe|acompanha|(?:fica|fique|mantenha|põe) .{0,10}(?:de olho|olho)|siga|segue|vigie|observe|inscreva|assine|fique de olho)|(?:me|nos) (?:avis|alert|notifi|informe|lembre)|avis[ae](?:-me|-nos)? (?:quando|se|este|o canal|me)|(?:alerte|notifique|informe) (?:quando|se|este|me|a|o)|de olho em/m,
      ],
      unless: [/por ?qu[eê]/],
    },
    {
      kind: 'cancel',
      says: [
        /^(?:cancela|cancele|cancelar|aborta|aborte|abortar|rejeita|rejeite|rejeitar|recuse|recusar|pare|parar|esquece|esqueça|espera|espere|deixa pra lá|agora não|ainda não|melhor não|não)(?:$|\s(?:a|o|as|os|isso|_|op|operação|tudo|por|obrigad))/m,
        /(?:não|nao|nunca|nem) (?:o |a |se |quero que |é para |vá |me )?.{0,15}(?:sincroniz|sync|corrij|corrig|conserte|mexa|aplique|mude|execute|aprove|faça|importe|toque)/,
      ],
      unless: [/por ?qu[eê]|_ não|desde|não (?:está|foi|se)|falh|erro/],
    },
    {
      kind: 'help',
      says: [
        /^(?:ajuda|me ajude|comandos?|exemplos?|instruções)|o que (?:você )?(?:pode|sabe|consegue|faz)|(?:quais|que) (?:permissões|funções|comandos|direitos).{0,30}(?:precisa|tem|você|existem|entende)|como (?:te uso|usar você|uso você|você funciona|começo|se usa)/m,
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
        /(?:já|foi|está|estão|a sincronização|a correção|terminou|acabou).{0,50}(?:termin\p{L}*|acab\p{L}*|aplicad\p{L}*|propag\p{L}*|conclu\p{L}*|corrigid\p{L}*|consertad\p{L}*|sincronizad\p{L}*|pronto|pronta|feit[oa]|em andamento)|como (?:vai|está|anda) a (?:sincroniz|correç|operaç)|progresso|andamento|^(?:terminou|acabou)|(?:status|estado) d[ao] (?:sincroniz|correç|operaç|reparo)|quanto falta/u,
      ],
      unless: [/por ?qu[eê]|erro|expirado|vencido|obrigad|^quando|quem/],
    },
    {
      kind: 'history/audit',
      says: [
        /quem (?:mudou|alterou|aprovou|removeu|apagou|excluiu|deu|fez|ligou|desligou|ativou|sincronizou|corrigiu|mexeu|renovou|foi|autorizou|concedeu|tirou)|quando (?:foi|o .{0,30}(?:foi|ficou|mudou)|_ (?:foi|ficou))|histórico|auditoria|registro|(?<!desfa(?:z|ça|zer) (?:o|a|os|as) )últim[oa]s? (?:sincroniz|correç|mudança|renovaç|alteraç)|o que (?:mudou|foi (?:feito|alterado))|(?:mudanças|alterações) (?:de|em|desde|do|no|na)/,
      ],
      unless: [/expira|vence/],
    },
    {
      kind: 'expiring',
      says: [
        /(?:o que|qual|quais|quando|quanto|lista|liste|mostre|certificados|algo|algum\p{L}*|tem).{0,80}(?:expira(?!d)|expiram|expirar|vence(?!\p{L})|vencem|vencer|vencimento|validade|válido até|dias (?:faltam|restam))|data de (?:validade|vencimento|expiração)|validade d[eo]/u,
      ],
      unless: [/por ?qu[eê]|embora|avis|o que acontece/],
    },
    {
      kind: 'explain-concept',
      says: [
        /^(?:explique|explica|descreva)|o que (?:significa|quer dizer|acontece (?:se|quando|com)|aconteceria|mudaria|é (?:um|uma|o|a)|faz|são|implica)|qual (?:é )?a diferença|diferença|como (?:funciona|faço|posso|sincronizo|se faz|o app service)|de quanto em quanto|com que frequência|quant[oa]s? (?:horas|tempo|vezes)|é (?:seguro|possível|necessário|perigoso|recomendável)|(?:devo|deveria|deveríamos|preciso|tenho que|posso|precisa|é preciso)|para que (?:serve|precisa)|por ?qu[eê] (?:você )?precisa|(?:causa|provoca) /,
      ],
      unless: [/o que aconteceu|é normal que|ajudaria|adiantaria|bastaria|resolveria/],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /(?:disse|disseram|diz|pediu|pediram|quer|querem) (?:que |para )?.{0,40}(?:sincroni|consert|corri[gj]|repar)|(?:vai|vão|vamos) (?:sincronizar|consertar|corrigir|reparar|aplicar|renovar)|(?:amanhã|mais tarde|semana que vem) (?:a gente )?(?:sincroniza|conserta|corrig|faz)/,
      ],
      unless: [/por ?qu[eê]|erro|falh|vermelho|amarelo|expirado|vencido|quebrad|\?/],
    },
    {
      kind: 'diagnose',
      says: [
        /por ?qu[eê]|o que aconteceu|o que há|o que está (?:errado|acontecendo)|verifi|cheque|diagn[óo]stic|analis|erro|falh|expirado|vencido|quebrad|não (?:funciona|tem acesso|atualiza|sincroniza)|continua|status|expirou|venceu|ajudaria|adiantaria|bastaria|resolveria|problema|aviso de segurança/,
      ],
      unless: [/banco de dados|impressora|senha/],
    },
    {
      kind: 'list',
      says: [
        /^(?:lista|liste|listar|mostre|mostra|mostrar|me dê|quais|que (?:certificados|apps|sites|cofres)|quantos|todos|todas|inventário|quem (?:usa|mais)|temos|tem |há |o que está (?:vermelho|amarelo))/m,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /banco de dados|reinici|impressora|café|senha|reunião|(?:já )?(?:corrigimos|consertamos|resolvemos|está resolvido)/,
      ],
    },
  ],
  trade: /certificado|cofre|sincroni|expira|venc|acesso|permiss|renov|vermelho|amarelo|associação/,
};
