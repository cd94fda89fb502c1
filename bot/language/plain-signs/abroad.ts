import { anywhere, clause, type Sign, whole } from './sign.ts';

const WHY =
  /(?<!\p{L})(?:warum|wieso|weshalb|pourquoi|por ?qu[eéê]|fehler\p{L}*|fehlgeschlagen|erreur|échou\p{L}*|error|falla|falló|erro|falha|falhou|immer noch|toujours|sigue sin|ainda não)(?!\p{L})|なぜ|原因|エラー|失敗|のに/u;
const BLAMED =
  '(?:firewall|pare-feu|cortafuegos|rolle|rôle|rol|função|papel|richtlinie|stratégie|directiva|política|policy|berechtigung|permission|permiso|permissão|bindung|liaison|enlace|vínculo|tresor|coffre|almacén|cofre|zertifikat|certificat|certificado|kette|chaîne|cadena|cadeia|dns|proxy|netzwerk|réseau|red|rede|acc[eè]s\\p{L}*|zugriff\\p{L}*)';

/** The plain signs of German, French, Spanish, Portuguese and Japanese. */
export const ABROAD: readonly Sign[] = [
  {
    kind: 'diagnose',
    ofOurs: true,
    says: [
      anywhere(
        `(?:kann|könnte|könnt|mag|dürfte|liegt|hängt) (?:es|das) (?:vielleicht |evtl |eventuell |wohl |auch )?(?:an|mit|am|von) (?:der |dem |den |einer |einem |fehlenden )*${BLAMED}|(?:kommt das|liegt das|liegt es|ist das wegen)(?: [\\p{L}]+){0,4} ${BLAMED}|(?:ich (?:glaube|denke|vermute|fürchte)|wir (?:glauben|vermuten))(?: dass)?(?: [\\p{L}_]+){0,4} ${BLAMED}`,
      ),
      anywhere(
        `(?:est-ce|c'est|ce serait|serait-ce|ça (?:vient|viendrait|serait|peut venir))(?: peut-être)? (?:à cause|dû|lié|de|du|la faute)(?: (?:de|du|des|à|au|la|le|l'))*(?: ?[\\p{L}']+){0,2} ?${BLAMED}|je (?:pense|crois|soupçonne|suppose)(?: [\\p{L}_']+){0,4} ${BLAMED}`,
      ),
      anywhere(
        `(?:es|será|sería|é|seria|foi) (?:que |tal vez |quizás? )?(?:por (?:culpa del?|causa d[aeo]l?|el|la|falta de)?|culpa del?|falta(?:r)?|causa)(?: (?:el|la|del?|o|a|do|da))* ?(?:[\\p{L}]+ )?${BLAMED}|(?:creo|pienso|sospecho|supongo|acho|penso|suspeito)(?: [\\p{L}_]+){0,4} ${BLAMED}`,
      ),
      /(?:ロール|権限|ポリシー|ファイアウォール|証明書|バインド|チェーン).{0,20}(?:かもしれ|だと思|と思い|気がし|疑)/u,
      /(?:同期|修正|再バインド|再起動).{0,6}(?:すれば|したら|すると|で)(?:直り|治り|解決し|改善し|緑になり|大丈夫)\S{0,4}(?:か|？|\?)?$/mu,
      /(?:表示|反映|更新|同期|読み込|認識|選択|一覧に出)さ?(?:れ|出来|でき)?(?:ません|ない|なくて)(?!か|でください|で(?:ね|くれ)|ように)/u,
      anywhere(
        '(?:und |et |y |e )?(?:jetzt|seitdem|nun|maintenant|depuis|ahora|desde entonces|agora) (?:ist |geht |sind |tout |todo |toda |está |tudo |plus |ya |nada |rien |alles |nichts |est )+(?:alles |tout |todo |tudo |nichts |en |está |ne )*(?:rot|gelb|kaputt|nichts|mehr|est|rouge|jaune|cassé|marche|rojo|amarillo|roto|funciona|vermelho|amarelo|quebrado)',
      ),
      anywhere(
        '(?:alt|falsch|veraltet|abgelaufen)\\p{L}* (?:\\p{L}+ )?(?:fingerabdr\\p{L}+|zertifikat\\p{L}*|zert|version|bindung)(?! (?:von|vor|durch) (?:das|die|der) neue)(?= |$)(?=.*(?:noch|gebunden|aus|geliefert|ausgeliefert|angezeigt|aktiv|drauf|dran|hängt|zeigt))',
      ),
      clause(
        "(?:kann|können|darf|erreicht|sieht|hat) (?:app ?service|_|die app|die plattform|der dienst) (?:\\p{L}+ )?(?:auf |den |das |die |in |an )?(?:tresor|_|key ?vault|secret\\p{L}*|vault)(?: \\p{L}+)?|wie (?:geht es|geht's|gehts|steht es um|steht's um|sieht) _|comment (?:va|se porte) _|c[óo]mo está _|como (?:está|tá|anda|vai) (?:o |a )?_",
      ),
      whole(
        '(?:(?:hilfe|hallo|salut|hola|olá|oi|aber|mais|pero|mas|et|y|e)[ \\n])*(?:es |das |ça |ca |eso |esto |isso |nada |rien |nichts |nix |alles )*(?:geht|funktioniert|klappt|läuft|tut|marche|fonctionne|funciona|va|anda|dá|rola)(?: (?:nicht|immer|noch|mehr|gar|schon|wieder|pas|plus|toujours|encore|du|tout|más|todavía|mais|de|novo|nada|não|no))+|(?:no|não|sigue sin|continua sem|ne) (?:funciona|funcionar|va|anda|marche|carga|abre|roda)(?: (?:nada|todavía|aún|ainda|más|mais|pas))*|ça (?:ne )?(?:marche|fonctionne|va) (?:pas|plus)(?: du tout)?',
      ),
      anywhere(
        '(?:browser|navigateur|navegador|chrome|firefox|safari|edge)(?: [\\p{L}]+){0,3} (?:warn\\p{L}*|meckert|motzt|schimpft|alerte|avertissement|râle|grogne|advertencia|aviso|alerta|reclama|queja)',
      ),
      anywhere(
        '(?:seit|depuis|desde) (?:\\p{L}+ ){1,6}(?:nichts|rien|nada|no|plus|kein\\p{L}*)(?: (?:se|ne|mehr))* ?(?:synchronis\\p{L}*|sincroniz\\p{L}*|geht|läuft|va|marche|funciona)',
      ),
    ],
    unless:
      /(?<!\p{L})(?:wer|qui|quién|quem|was bedeutet|sag\p{L}* bescheid|melde\p{L}*|préviens|avísa\p{L}*|avisa|notif\p{L}*|danke|merci|gracias|obrigad[oa])(?!\p{L})|^(?:welche|quels|quelles|qué (?:cert|apps)|quais|zeig|liste|stopp|abbrechen|annule|cancela)(?!\p{L})|教えて|知らせ|一覧を|どの/mu,
  },
  {
    kind: 'explain-concept',
    says: [
      clause(
        '(?:synchronisier|reparier|mach|änder|fix|sync|handel|entscheid|behebst|führ)\\p{L}* (?:du|er|der bot)(?: [\\p{L}]+){0,4} (?:von alleine?|von selbst|selbstständig|automatisch|ohne (?:freigabe|zu fragen|nachfrage|rückfrage))|(?:est-ce que )?(?:tu|vous) (?:synchronises?|répares?|corriges?|changes?|agis|fais)(?: [\\p{L}]+){0,3} (?:tout seul|automatiquement|de toi-même|sans (?:demander|accord|validation))|(?:sincronizas|arreglas|cambias|corriges|haces)(?: [\\p{L}]+){0,3} (?:sol[oa]|automáticamente|sin (?:preguntar|permiso|aprobación))|(?:você|vc|o bot) (?:sincroniza|conserta|corrige|muda|arruma|faz)(?: [\\p{L}]+){0,3} (?:sozinh[oa]|automaticamente|sem (?:perguntar|aprovação))',
      ),
      clause(
        "(?:warum|wieso|pourquoi|por qu[eéê]) [^_\\n]{0,60}(?:in jedem|je nach|pro tenant|überall anders|d'un [\\p{L}]+ à l'autre|selon le|dans chaque|en cada|según el|de un [\\p{L}]+ a otro|em cada|de um [\\p{L}]+ para (?:o )?outro|unterschiedlich|verschieden|différent\\p{L}*|distint[oa]s?|diferentes?)(?: [\\p{L}]+)*",
      ),
      clause(
        'was (?:hat|haben) [^_\\n]{1,60} (?:damit|mit [\\p{L} ]+) zu tun|quel (?:est le )?rapport (?:entre|avec) [^_]*|qu[ée] tienen? que ver [^_]*|o que [^_]{1,40} tem a ver [^_]*',
      ),
      clause(
        "(?:rbac|rollen|stratégies?|rôles?|directivas|roles|políticas|access policies)(?: [\\p{L}'’]+){0,2} (?:oder|ou|o) [^_\\n]{3,40}\\n(?:was|welche\\p{L}*|que|quoi|lequel|laquelle|cu[áa]l|qu[ée]|qual|o que)(?: [^_]*)?",
      ),
      clause(
        "(?:qu[ée] pasa|o que (?:acontece|ocorre)|que se passe-t-il|qu'arrive-t-il|was passiert|was geschieht)(?: dann)?(?: [\\p{L}]+){0,2}\\n?,? ?(?:si|se|wenn|falls|cuando|quando) [^_]*",
      ),
      clause(
        '(?:dá|da|é possível|tem como) (?:para |pra )?(?:desfazer|reverter|voltar atrás|cancelar|refazer) [^_]*|(?:kann|könnte) (?:man|ich) [^_]{1,50} (?:rückgängig machen|zurücknehmen|wieder ändern)',
      ),
      /(?:拒否|却下|承認|同期|修正|再バインド|適用)(?:を)?(?:し|さ)?(?:たら|れたら|ると|れると|た場合|なかったら|ないと)(?:どうなり|何が(?:起|変)|どうな)/u,
      /(?:誰|だれ|どなた)(?:が|なら|に)(?:承認|実行|許可|修正|同期)(?:を)?(?:でき|可能|する権限|してもいい|すべき)/u,
    ],
    unless:
      /(?<!\p{L})(?:fehler\p{L}*|fehlgeschlagen|erreur|falló|falha|immer noch|toujours rouge|sigue)(?!\p{L})|エラー|失敗/u,
  },
  {
    kind: 'help',
    says: [
      whole(
        "(?:(?:hallo|hi|salut|bonjour|hola|olá|oi|und|et|y|e|bitte)[ \\n])*(?:was (?:muss|soll|kann|darf) (?:ich|man) (?:hier |denn |dir |dafür |genau )*(?:schreiben|tippen|eingeben|sagen|machen|fragen)(?: um (?:an)?zu\\p{L}*)?|wie (?:fange?|fängt|lege?|starte?) (?:ich|man|wir)(?: [\\p{L}]+)?(?: (?:an|los))?|que (?:dois|puis|peut|faut)-(?:je|on|il) (?:taper|écrire|dire|saisir|demander)(?: ici)?|qu'est-ce que je (?:dois|peux) (?:taper|écrire|dire|demander)|comment (?:je |on )?(?:commence[rz]?|démarre[rz]?|débute[rz]?)(?:[- ]?(?:on|je))?|comment (?:marche|fonctionne) (?:ce|le|ton) (?:bot|truc|machin|outil)|comment (?:ce bot|le bot|ça) (?:marche|fonctionne)|(?:des|quelques|as-tu des|un) exemples?|qu[ée] (?:tengo que|debo|puedo|hay que) (?:escribir|poner|decir|teclear|preguntar)(?:te)?|(?:algún|unos|algunos|dame) ejemplos?|o que (?:eu )?(?:tenho que|devo|posso|preciso) (?:escrever|digitar|dizer|perguntar)|(?:algum|alguns|me dá) exemplos?)",
      ),
    ],
    unless: /\b_\b/,
  },
  {
    kind: 'smalltalk/other',
    says: [
      whole(
        "(?:(?:hallo|hi|hey|na|salut|bonjour|hola|olá|oi|und|et|y|e)[ \\n])*(?:wie geht(?:'?s| es)(?: (?:dir|euch|ihnen|so|heute))*|was gibt(?:'?s| es)(?: heute)? (?:zu essen|zum (?:mittag|essen)\\p{L}*)|(?:comment )?(?:ça va|vas-tu|allez-vous)(?: (?:bien|aujourd'hui))*|qu'est-ce qu'on mange(?: [\\p{L} ]+)?|¿?qu[ée] (?:hay de comer|comemos|tal(?: estás| va)?)(?: hoy)?|¿?c[óo]mo (?:estás|andas|te va)|tudo (?:bem|bom|certo)|como (?:você |vc )?(?:está|vai|tá)|o que tem (?:para|pra) (?:comer|o almoço|almoço))",
      ),
      clause(
        "(?:wer (?:hat|ist|macht|hätte)(?: heute| morgen| gerade| diese woche| am wochenende| heute nacht)* (?:bereitschaft|rufbereitschaft|dienst|schicht|im büro|da|im dienst)|qui est (?:d'astreinte|de garde|de service|au bureau)|qui[ée]n está (?:de guardia|en la oficina|de turno)|quem está (?:de plantão|no escritório|de serviço))(?: [\\p{L} ]+)?",
      ),
      clause(
        '(?:(?:haben|hab|habe) (?:wir|ich|die)|(?:wir|ich) (?:haben|habe|hab)|(?:der |die |mein |unser )?\\p{L}+ hat)(?: (?:es|das|den fehler))?(?: (?:schon|bereits|inzwischen|gerade|längst|selber|selbst))*(?: (?:es|das))? (?:behoben|repariert|gelöst|gefixt|synchronisiert|erledigt|hingekriegt|korrigiert|wiederhergestellt)(?:(?: |\\n)(?:danke\\p{L}*|selbst|selber|dank dir))*$',
      ),
      clause(
        "(?:on|nous|je|mon collègue|ma collègue|\\p{L}+) (?:l'a|l'avons|l'ai|a|les a)(?: déjà)? (?:corrigé|réparé|résolu|synchronisé|fixé|réglé)(?: (?:nous-mêmes|moi-même|ce matin|hier))?$",
      ),
      clause(
        "(?:on|nous|je|il|elle|ils|l'équipe) (?:synchroniser|corriger|réparer|le (?:fer|corriger|réparer|synchroniser))(?:a|ons|ai|ont)(?: (?:ça|cela|tout))?(?: (?:demain|lundi|plus tard|ce soir|la semaine prochaine|nous-mêmes))*$",
      ),
      /^(?:明日|後で|あとで|来週|今夜|週明け|月曜)に?(?:同期|修正|対応|適用|更新|直)(?:し|す)?(?:ます|る|予定です)$/mu,
      /(?:自分|自分たち|こちら|うち)で(?:直し|修正し|対応し|同期し|解決し)(?:ました|た)/u,
    ],
    unless: /(?<!\p{L})(?:aber|mais|pero|mas|doch|trotzdem|gelb|rot|rouge|jaune|rojo|amarillo)(?!\p{L})|のに|が、/u,
  },
  {
    kind: 'cancel',
    says: [
      whole(
        "(?:(?:nein|non|no|não|いいえ)[ \\n])*(?:(?:ist |wird |wurde )?(?:abgelehnt|verworfen|nicht genehmigt|nicht freigegeben|verweigert)|(?:c'est )?(?:refusée?|rejetée?|non approuvé)|(?:queda )?(?:rechazad[oa]|denegad[oa]|no aprobad[oa])|(?:está )?(?:recusad[oa]|rejeitad[oa]|negad[oa]|não aprovad[oa])|(?:ich|wir) (?:lehne|lehnen)(?: (?:das|es|den|die|fix|vorschlag|plan|hiermit))* ab|je (?:refuse|rejette|décline)(?: (?:ça|cela|la|le|correction|proposition|plan|ce|cette))*|(?:lo|la|yo) (?:rechazo|deniego)|(?:eu )?(?:recuso|rejeito)(?: (?:isso|o|a|correção|plano|proposta))*)(?: (?:danke|merci|gracias|obrigad[oa]))?",
      ),
      clause(
        "(?:no (?:lo |la )?apruebo|no (?:lo |la )?autorizo|não (?:aprovo|autorizo|concordo)|je n'approuve pas|j'approuve pas|je ne valide pas|(?:das |den |die )?(?:genehmige|bestätige|erlaube) ich nicht|ich genehmige (?:das |es |den |die )?nicht)(?: [\\p{L}_]+){0,5}",
      ),
      clause(
        '(?:espera|esperen|espere|aguarda|espera un momento)(?: (?:un momento|un poco|tantito))? (?:antes de|con|a|para) [^\\n]*|(?:espera|espere|aguarde) (?:antes de|com|para) [^\\n]*',
      ),
      /(?:承認|許可|同意)は?(?:し|でき|いたし)(?:ません|ない|かねます)$/mu,
    ],
    unless: WHY,
  },
  {
    kind: 'status-of-operation',
    says: [
      whole(
        "(?:und |et |y |e )?(?:wie lange (?:denn |etwa )?(?:noch|dauert (?:es|das) noch)(?: (?:ungefähr|circa|bitte))?|(?:encore )?combien de temps(?: (?:encore|reste-t-il))?|il reste combien(?: de temps)?|(?:worauf|auf (?:was|wen)) (?:wartest|wartet) (?:du|ihr|es|das|der fix|die freigabe)(?: (?:noch|denn))*|(?:qu'est-ce que (?:tu|vous|ça)|qu'attends-tu|tu) attends?(?: quoi)?|¿?qu[ée] (?:estás |estáis )?(?:esperando|esperas)|(?:o que|por que) (?:você )?(?:está|tá) esperando|¿?(?:funcion|termin|acab|sali|aplic|resultó|quedó)ó?(?: (?:bien|ya))*)",
      ),
      clause(
        '(?:was macht|wie läuft|wie steht es um|was ist mit) (?:denn |eigentlich |gerade )*(?:der|die|das|dem|mein\\p{L}*) (?:sync\\p{L}*|reparatur|fix|behebung|freigabe|vorgang|synchronisierung)(?: (?:von|für|auf|bei|an) _)?|(?:la |le )?(?:synchro|synchronisation|correction|réparation|opération) (?:tourne|est en cours|avance|continue)(?:-t-elle)? ?(?:encore|toujours|déjà)?$|(?:¿)?(?:sigue|continúa|todavía) (?:corriendo|en curso|ejecutándose|en marcha)(?: [\\p{L}_ ]+)?|como (?:está|tá|vai) (?:indo |andando )?(?:a|o) (?:correção|sincronização|conserto|operação|aprovação|reparo)(?: [\\p{L}_ ]+)?',
      ),
      /(?:あと|残り)(?:どの|どれ)?(?:くらい|ぐらい|何分|何時間)(?:で(?:終わ|完了|でき)|かか)/u,
    ],
    unless: new RegExp(
      String.raw`${WHY.source}|(?<!\p{L})(?:gültig|valable|válid[oa]|läuft .* ab|expire|caduca|vence)(?!\p{L})|期限`,
      'u',
    ),
  },
  {
    kind: 'list',
    says: [
      clause(
        "wer (?:ist|sind|wäre) (?:noch |alles |sonst )*(?:betroffen|dran|dabei)|welche [\\p{L}]+ sind (?:noch |alles )?betroffen|qui (?:d'autre )?est (?:aussi |encore )?(?:touché|affecté|concerné|impacté)|qui[ée]n(?:es)? (?:más )?(?:está|están) (?:afectad[oa]s?)|quem (?:mais )?(?:está|foi) afetad[oa]|où (?:est|sont) (?:utilisé|lié|bindé|déployé|employé)\\p{L}* |où (?:sert|est-ce qu'on utilise) |(?:¿)?hay (?:certificados|apps|aplicaciones|almacenes|enlaces) (?:sin|que|con|en)|(?:tem|há) (?:certificados|apps|aplicativos|cofres) (?:sem|que|com|em)",
      ),
    ],
    unless: WHY,
  },
  {
    kind: 'history/audit',
    says: [
      clause(
        "(?:hat|haben|wurde|war|gab es)(?: (?:gestern|heute|letzte\\p{L}*|am \\p{L}+|diese woche|nachts))* (?:jemand|wer|irgendwer|irgendjemand|einer|du|ihr|der bot|was|etwas)[^\\n]{0,60}(?:angefasst|geändert|gemacht|gelöscht|verändert|repariert|synchronisiert|gedreht|entfernt|umgestellt|freigegeben)(?: hat)?(?![^\\n]*schon)$|quelqu'un (?:a|aurait)(?:-t-il)? (?:touché|changé|modifié|supprimé|synchronisé|corrigé)[^\\n]*|(?:¿)?alguien (?:ha )?(?:toc|cambi|modific|borr|elimin|quit|sincroniz|arregl)(?:ó|ado)[^\\n]*|alguém (?:mexeu|mudou|alterou|apagou|sincronizou|corrigiu|removeu)[^\\n]*",
      ),
    ],
    unless: new RegExp(
      String.raw`${WHY.source}|(?<!\p{L})(?:schon|déjà|ya|já|idee|idée|idea|ideia|kaputt)(?!\p{L})`,
      'u',
    ),
  },
  {
    kind: 'watch/subscribe',
    says: [
      clause(
        "rappelle[rz]?[- ](?:moi|nous)(?: de| d'| que| avant| quand| [\\p{L}_])|(?:alérta|avísa|notifíca|infórma|recuérda)(?:nos|me|le|les)(?: (?:si|cuando|antes|en cuanto|de|que|renovar))|(?:erinner)\\p{L}* (?:mich|uns)",
      ),
    ],
    unless: /(?<!\p{L})(?:nicht mehr|plus|ya no|mais não)(?!\p{L})/u,
  },
  {
    kind: 'unwatch',
    says: [
      /(?:通知|アラート|お知らせ|連絡|リマインダー|監視)(?:は|を|も)?(?:もう)?(?:いりません|要りません|いらない|結構です|必要ありません|必要ない|送らないで|止めて|オフ)/u,
    ],
  },
];
