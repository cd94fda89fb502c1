import { clause, type Sign, TOLD, TROUBLE, whole } from './sign.ts';

/** What is asked: for a cause, a meaning, a list, a date, the past, or how far something is. */
export const QUESTIONS: readonly Sign[] = [
  {
    kind: 'list',
    says: [
      whole(
        '(?:all |only |just |show )?(?:the )?(?:red|yellow|green|broken|unhealthy) ones(?: only| please| pls)?|(?:all|only|just) (?:the )?(?:red|yellow|green)|(?:nur|alle|bloß) (?:die )?(?:roten?|gelben?|grünen?|kaputten)|(?:seulement|juste|que|uniquement) (?:les )?(?:rouges|jaunes|verts)|(?:solo|sólo|solamente|todos) (?:los |las )?(?:roj[oa]s|amarill[oa]s|verdes|en rojo)|(?:só|so|apenas|somente|todos) (?:os |as )?(?:vermelh[oa]s|amarel[oa]s|verdes)',
      ),
      /^(?:赤|黄色?|緑)[いの]?(?:もの|の|やつ)(?:だけ|のみ|全部)(?:見せて|表示して)?$/u,
    ],
  },
  {
    kind: 'explain-concept',
    says: [
      clause(
        '(?:welche|quelles|quels|qué|cuáles son las|que|quais|what) (?:folgen|auswirkungen|konsequenzen|risiken|conséquences|risques|effets|impacts|consecuencias|riesgos|efectos|consequências|riscos|efeitos|consequences|risks|side effects)',
      ),
      clause(
        'how (?:exactly )?(?:does|do|will|would) (?!(?:you|the bot) work)(?:the |an? |your |this )?(?:(?:daily|automatic|platform|nightly|manual) )*(?:sync|fix|bot|you|app service|rollback|undo|rebind|approval|approvals|renewal|probe|azure|import) [^_\\n]{0,20}(?:decide|know|work|choose|pick|find|determine|handle|happen|learn|notice|detect|tell)[^_]*',
      ),
      clause(
        '(?:wann|wie oft|when|how often|quand|cu[áa]ndo|quando) [^_\\n]{0,60}(?:von alleine|von allein|von selbst|automatisch|on its own|by itself|automatically|tout seul|automatiquement|sol[oa]|automáticamente|sozinh[oa]|automaticamente)|was bring(?:t|en) [^_\\n]*',
      ),
      /いつ.{0,6}自動(?!.{0,20}(?:ました|された))/u,
    ],
  },
  {
    kind: 'status-of-operation',
    says: [/(?:同期|修正|適用|承認|反映|更新).{0,6}(?:くれ|いただけ|もらえ)ました(?:か|でしょうか)?$/mu],
    unless: TROUBLE,
  },
  {
    kind: 'history/audit',
    says: [
      clause(
        '(?:welche|what|which|quels|quelles|qué|que|quais) (?:änderungen|changes|changements|modifications|modifs|cambios|mudanças|alterações) (?!would|will|würde|do you|does).*',
      ),
    ],
    unless: TROUBLE,
  },
  {
    kind: 'explain-concept',
    says: [
      clause(
        'why (?:would|can|could|might|should) (?:an?|any|some) [^_]*|warum (?:würde|wäre|könnte|kann|sollte) (?:ein|eine|man) [^_]*|pourquoi (?:le|un|une|la) \\p{L}+ (?:serait|pourrait|resterait|deviendrait) [^_]*|por qu[eé] (?:un|una|el|la) \\p{L}+ (?:estaría|sería|podría|quedaría) [^_]*|por que (?:um|uma|o|a) \\p{L}+ (?:estaria|seria|poderia|ficaria) [^_]*',
      ),
    ],
    unless: /\b_\b/,
  },
  {
    kind: 'status-of-operation',
    says: [
      clause(
        "(?:c'est |est-ce )?(?:toujours |encore )?en attente (?:de|d'\\p{L}+)|(?:still|is it still) (?:pending|queued|awaiting|waiting) (?:for )?(?:approval|a decision|someone)|(?:wartet|hängt) (?:das |es |noch |immer noch )*auf (?:eine |die )?freigabe|(?:sigue|está|todavía) (?:pendiente|esperando)(?! a(?!\\p{L}))|ainda (?:está |tá )?(?:rodando|pendente|esperando aprov\\p{L}*|em andamento|executando)",
      ),
    ],
  },
  { kind: 'explain-concept', says: [/なぜ[^_]{0,12}(?:必要(?!な(?:権限|ロール))|要る|いるの)/u] },
  {
    kind: 'diagnose',
    says: [
      whole(
        "(?:(?:and|but|so|und|aber|et|mais|y|pero|e|mas) )?(?:(?:it(?:'s| is) )?(?:still|again)|(?:ist |es ist )?(?:immer noch|noch immer|wieder|weiterhin)|(?:c'est )?(?:toujours|encore|de nouveau)|(?:sigue|está|contin[uú]a)(?: todo)?|(?:continua|ainda(?: está| tá)?|segue)(?: tudo)?) (?:broken|red|yellow|down|failing|bad|dead|the same|not working|an error|rot|gelb|kaputt|dasselbe|das gleiche|rouge|jaune|en panne|pareil|cassé|en rojo|rojo|roja|en amarillo|amarill[oa]|igual|mal|roto|ca[ií]do|en error|vermelh[oa]|amarel[oa]|quebrad[oa]|com erro|ruim|na mesma|a mesma coisa)",
      ),
      whole(
        '(?:any|got any|some) (?:ideas?|clues?|thoughts)|ideas|irgendeine idee|ideen|une idée|des idées|alguna idea|ideas|alguma ideia|まだ(?:赤|黄色|だめ|ダメ)\\S{0,6}',
      ),
      clause(
        '(?:is|are) _ (?:really |still |actually |even |all )?(?:ok|okay|fine|healthy|alright|good|broken|down|dead|sick|supposed to be \\w+)|(?:ist|sind|läuft) _ (?:noch |wirklich |eigentlich |alles )?(?:ok|okay|in ordnung|gesund|kaputt|gut|sauber|rund|down|tot)|est-ce que _ (?:va bien|est ok|marche|est en panne|fonctionne)|(?:está|anda) bien _|(?:está|tá) (?:tudo )?(?:ok|bem) (?:com )?(?:o |a )?_|(?:is|are) (?:everything|all|we) (?:ok|okay|fine|alright|good|healthy)|ist alles (?:ok|okay|in ordnung|gut)|tout va bien|está todo (?:bien|en orden)|está tudo (?:ok|em ordem)|(?:il y a|on a) (?:un|des) (?:truc|souci|problème|bug|pépin|blème)s?',
      ),
      /_(?:は|って)(?:大丈夫|問題ない|正常)/u,
    ],
    unless: TOLD,
  },
  {
    kind: 'explain-concept',
    says: [
      clause(
        'was (?:genau |eigentlich |alles |so )*(?:ändert|macht|tut|bewirkt|verändert) (?:denn |eigentlich |so )*(?:ein|eine|der|die|das) (?:fix|sync|rebind|reparatur|freigabe|rollback|korrektur|synchronisation|synchronisierung|bindung)(?! _)|(?:brauch\\p{L}*|benötig\\p{L}*) (?:ich|man|wir) (?:dafür|für (?:den|die|das|ein|eine|einen)|zum)',
      ),
      clause(
        "(?:if|when|wenn|falls|si|se|quand|quando|cuando) [^_\\n]{0,80}(?:what happens|what then|was passiert|was (?:ist|gilt) dann|que se passe-t-il|qu[ée] pasa|o que acontece)|(?:und |et |y |e )?wie ?lang(?:e)? (?:brauch(?:t|en)|dauer(?:t|n)) (?:denn |eigentlich |so )*(?:ein|eine|der|die|das) [^_]*|combien de temps (?:prend|met|faut|dure) (?:une?|la|le|l')|(?:muss|müssen|do|does|should|must|need|faut|il faut|faut-il|hace falta|hay que|precisa|tem que|tenho que|necesito) (?:\\p{L}+ ){0,4}(?:restart|reboot|neu ?starten|durchstarten|redémarrer|relancer l'app\\p{L}*|reiniciar)(?: [\\p{L}']+)*? (?:afterwards|after that|danach|dafür|hinterher|après|ensuite|derrière|después|luego|depois)",
      ),
      /(?:どれ|どの)(?:くらい|ぐらい)(?:の?時間が?)?かか/u,
      clause(
        "what (?:is|are) an? (?!problem|issue|matter|status)(?:\\p{L}+(?: |$)){1,4}|was versteht man unter|was (?:ist|sind) (?:denn |eigentlich |nochmal )?(?:ein|eine|einen) (?!problem|fehler)|qu'entend-on par|qu[ée] se entiende por|o que se entende por|what (?:permissions?|rights|roles?|access) (?:does|do) (?:the bot|you|it|greenlight) (?:hold|have|own|possess)",
      ),
      /^(?:承認|同期|修正|適用|実行|再バインド|ロールバック)(?:する|した|される)(?:と|ら|場合|とき|時).{0,30}(?:ますか|ますでしょうか|るの|るんですか)$/mu,
      clause(
        "what (?:exactly )?(?:would|will|could|might) happen|what (?:would|will|could|might) (?:break|change|go wrong|be affected|be the impact)|was (?:würde|wuerde|könnte|koennte) (?:\\p{L}+ ){0,4}(?:passieren|geschehen|kaputtgehen)|was (?:\\p{L}+ )?passierte|(?:que|qu'est-ce qui|qu'est-ce qu'il) (?:se passerait|arriverait|changerait)|(?:qu[ée]|lo que) (?:pasar[íi]a|ocurrir[íi]a|suceder[íi]a|cambiar[íi]a)|o que (?:aconteceria|ocorreria|mudaria|rolaria)|qu[ée] pasa con (?:los|las|el|la) (?:usuarios|clientes|sesiones|tráfico|sesión) (?:si|cuando|al)|what do(?:es)? (?:an? |the |your )?(?:¶|undo|fix|sync|approve|decline|rollback|approving|undoing|refresh|rebind\\w*) (?:\\w+ )*(?:give|do|bring|cost|touch|remove|restore|revert|change|cover|leave)",
      ),
    ],
    unless: TROUBLE,
  },
  {
    kind: 'status-of-operation',
    says: [
      clause(
        '(?:it|that|this|everything) is (?:finished|done|completed|ready|over|approved|applied)(?: now| already| yet)?$|(?:und )?(?:ging|hat|ist|lief) (?:es|das|alles)(?: \\p{L}+){0,2} (?:durch|geklappt|funktioniert|gegriffen)$|en qué (?:estado|punto|fase) (?:se encuentra|está|va) (?:la|el|mi|nuestra?) (?:correc|sincro|arreg|solicit|oper|cambi|repar|petici|aprob)\\p{L}*|em que (?:estado|ponto|pé|fase) (?:se encontra|está|anda) (?:a|o|meu|minha) (?:corre|sincro|conser|pedid|solicit|oper|mudan|aprov)\\p{L}*|wurde (?:der |die |das |mein\\p{L}* |unser\\p{L}* )?(?:vorgang|anfrage|antrag|auftrag|freigabe|änderung|plan|fix) (?:_ )?(?:schon |bereits |inzwischen )?(?:freigegeben|genehmigt|abgelehnt|bearbeitet|ausgeführt|durchgeführt|bestätigt)|rolou$|passou$|deu certo$',
      ),
      /承認(?:は|が)?(?:もう)?(?:下り|おり|出|取れ|もらえ|得られ)(?:ました|た)(?:か|の)?$/mu,
    ],
    unless: TROUBLE,
  },
  {
    kind: 'history/audit',
    says: [
      clause(
        "qu'est-ce qui a été (?:fait|changé|modifié|appliqué|touché)|(?:ce )?qui a été (?:fait|changé|modifié)|quien (?:fue|lo hizo)",
      ),
      clause(
        "qui (?:est (?:intervenu|passé|venu)|(?:y )?a (?:touché|mis les mains|fait|changé|modifié|bidouillé|trifouillé))|wer (?:hat|war) (?:da|hier|zuletzt|dran|daran)|whodunn?it|who (?:has |have )?(?:been )?(?:fiddl|mess|play|tinker|temper|tamper)(?:ed|ing)|who did(?: (?:it|that|this|what))?|who was it|wer war(?:'s|s| es| das)|qui (?:c'est|a fait ça|l'a fait)|quién (?:fue|lo hizo|hizo eso)|quem (?:foi|fez isso)|誰がやった(?:の|んですか)?",
      ),
      /(?:いじ|触|変え|変更し|設定し|削除し|消し|操作し|承認し|同期し|修正し|付与し)(?:っ)?(?:た|ました)(?:の|人|方)は?(?:って)?(?:誰|だれ|どなた)/u,
    ],
  },
  {
    kind: 'help',
    says: [
      clause(
        "comment (?:on|je|peut-on|dois-je|faut-il) .{0,12}(?:se sert de|me sers de|te sers|t'utilise|t'utiliser|te parle|te parler|te demande)|c[óo]mo (?:te|le) (?:pregunto|hablo|pido|digo|uso|escribo|consulto)|como (?:eu )?(?:te |lhe )?(?:pergunto|peço|falo com)|wie (?:spreche|rede|frage|bediene|nutze) ich",
      ),
      clause(
        "(?:qu[ée]|cu[áa]les) (?:son los )?comandos|(?:que|quais) (?:são os )?comandos|quelles? (?:sont les )?commandes|welche (?:befehle|kommandos)|(?:what|which) commands|how (?:i|we|one|somebody) (?:can|could|should|must) (?:use|talk to|ask|work with) (?:you|this|it|the bot)|what (?:else )?(?:are|r) (?:you|u) (?:good for|useful for|capable of|able to do|here for)|what (?:can|could) (?:you|u) (?:all )?(?:do|help)|(?:i )?(?:have )?(?:no|not (?:any|an)) (?:idea|clue) (?:what|how) (?:to|i can|i should) (?:write|type|say|ask|do here|use this|use you|talk)|befehls(?:übersicht|liste|referenz)|kommando(?:übersicht|liste)|(?:kurz)?(?:bedienungs)?anleitung|bedienung(?:shilfe)?|funktionsumfang|liste des commandes|lista de comandos|c[óo]mo (?:te uso|se te usa|te hablo|te pido)|qu[ée] (?:puedes|sabes) hacer|o que (?:você|tu|cê) (?:sabe|consegue|pode) fazer|(?:tu|vous|t') ?(?:sers|servez) à quoi",
      ),
      /(?:どのような|どんな|何の|どういう)(?:こと|事|依頼|質問|指示|操作).{0,8}(?:お願い|頼|聞|質問|指示|対応|でき|可能)|(?:使い方|コマンド)/u,
    ],
    unless: /\b_\b|powershell|cli|bicep|terraform/,
  },
  {
    kind: 'expiring',
    says: [
      clause('(?:alle |die )?(?:zertifikate|zerts?|certs) .{0,40}(?:ablaufen|auslaufen|fällig (?:sind|werden))'),
      clause(
        '_ (?:is )?(?:valid|good) (?:until|till|to|for)|_ (?:ist )?(?:noch )?gültig bis|_ (?:est )?(?:valable|valide) jusqu|_ (?:es )?válido hasta|_ (?:é )?válido até|_ (?:vence|caduca|expira) (?:cuándo|quando)|_ expires?(?: when| on)?$',
      ),
      clause('how (?:many|much|long) (?:\\w+ )?(?:has|have|does|do|is) .{0,40}(?:left|to go|remaining|to live)'),
      clause(
        'läuft (?:\\p{L}+ ){0,5}(?:was|etwas|irgendwas|eins|welche) (?:\\p{L}+ )?ab|(?:il y a|on a|avons-nous|y a-t-il) (?:\\p{L}+ ){0,3}(?:expir|périm|échéance)\\p{L}*|(?:tem|há|temos) (?:\\p{L}+ ){0,3}(?:vencendo|expirando|pra vencer|para vencer)|(?:hay|tenemos) (?:\\p{L}+ ){0,3}(?:venciendo|caducando|por vencer|por caducar|a punto de)',
      ),
      /(?:もうすぐ|近々|近いうち|そろそろ|まもなく|間もなく|今週|来週|今月|来月|\d日(?:以内|後)).{0,12}(?:切れ|失効|期限|満了)/u,
    ],
    unless: /なぜ|原因|通知|知らせ|連絡|エラー|のに|切れて/u,
  },
  {
    kind: 'list',
    says: [
      /(?:参照|利用|使用|依存|紐(?:付|づ)|ぶら下が)\S{0,6}(?:アプリ|サイト|証明書|もの|リソース)/u,
      clause(
        "(?:i |we )?(?:need|want|would like) (?:an? |the )?(?:full |complete |current |quick )?(?:list|overview|inventory|listing)(?: of)?|(?:ich |wir )?(?:brauch\\p{L}*|benötig\\p{L}*|hätte\\p{L}* gern\\p{L}*|send\\p{L}*|schick\\p{L}*|erstell\\p{L}*) (?:sie |mir |uns |bitte |mal )*(?:eine |die |ne )?(?:vollständige |aktuelle |kurze )?(?:liste|übersicht|aufstellung|auflistung)|(?:j'ai|nous avons|on a) besoin d'une liste|(?:yo )?(?:necesito|quiero|quisiera|requiero) (?:un|una|el|la) (?:lista|listado|relación|inventario|resumen)|(?:eu )?(?:preciso|quero|queria) (?:de )?(?:uma|um|a|o) (?:lista|listagem|relação|inventário|resumo)|(?:il y a|on a) quoi(?= (?:de|en|comme))|was ist (?:gerade |aktuell |momentan |denn |alles )+(?:rot|gelb|kaputt)|(?:anything|what) else (?:hangs|hanging|runs|running|uses|using|depends|depending|sits|sitting|bound|on)|qui d'autre (?:utilise|dépend)",
      ),
      clause(
        '(?:me |nous )?(?:faire|fais|faites|dresse[rz]?|sors|sortir|établi\\p{L}*|envoie[rz]?)(?:[- ](?:moi|nous))? (?:une |la )?liste|(?:pásame|mándame|dame|muéstrame|enséñame|listame|lístame) (?:los|las|todos|todas|el listado|la lista|lo que)(?! (?:cambios|logs?|errores))|(?:me )?(?:passa|manda|mostra|lista) (?:os|as|todos|todas|a lista|tudo que)(?! (?:mudanças|logs?|erros))',
      ),
    ],
    unless: /(?:caduc|venc|expir|échéance|histor|auditor|cambió|mudou)/u,
  },
];
