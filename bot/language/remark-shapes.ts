/** The words of one language that tell how things stand; all without accents. */
interface Standing {
  /** A verb of being, between a thing and its state. */
  readonly be: string;
  /** What is well with a thing, so that an order may go ahead. */
  readonly well: string;
  /** "Since noon", "an hour ago", "until three": no time to come but the end of the time there is. */
  readonly time: string;
  /** Somebody's saying, and the word that joins what they say to it. */
  readonly says: string;
  /** A go-ahead that somebody says. */
  readonly go: string;
  /** Other remarks as a whole: windows, deadlines, who waits. */
  readonly others: readonly string[];
}

const CLOCK =
  "(?:about |around |ca |las? |as |a |o )?(?:\\d{1,2}(?:[:.h]\\d\\d)?(?: ?(?:am|pm|h|hrs|uhr|o'?clock|heures|horas))?|noon|midnight|tonight|tomorrow|(?:the )?end of (?:the )?(?:day|week|shift)|(?:this |the )?(?:evening|morning|afternoon|weekend)|\\p{L}+day|mittag|mitternacht|heute abend|morgen(?: fruh)?|midi|minuit|ce soir|demain|mediodia|medianoche|manana|meio-dia|meia-noite|amanha)(?: (?:utc|gmt|cet|cest|est|pst|today|heute))?";
/** Words that are no name of a thing: they set a time to come, suppose something or hand a wish on. */
const NOT_NAMED =
  '(?!(?:who|what|which|tomorrow|tonight|next|monday|tuesday|wednesday|thursday|friday|assuming|supposing|given|asked|asks|wants?|wanted|said|says|told|suggests?|thinks?|morgen|nachste\\p{L}*|demain|prochaine?|manana|proxim[oa]s?|amanha|sagt|sagte|dit|dice|dijo|diz|disse)(?!\\p{L}))';
/** A few words that name a thing or somebody; documents order nothing, but what they tell is for nobody in particular. */
const NAMED = `(?!(?:the runbook|the docs?|docs?|the guide|the article|microsoft|copilot|chatgpt)(?!\\p{L}))(?:${NOT_NAMED}[\\p{L}\\d_'#-]+ ){1,5}?`;
const WHERE =
  '(?:(?:in|on|for|at|to|by|from|with|of|into|im|in der|in den|auf|fur|bei|von|vom|am|dans|sur|pour|par|de|du|en|del|por|do|da|pelo|pela) (?!(?:tomorrow|tonight|later|next|morgen|demain|manana|amanha|\\p{L}+day|\\d)(?!\\p{L}))[\\p{L}_-]+(?: [\\p{L}_-]+)?)';

const STANDINGS: readonly Standing[] = [
  {
    be: "(?:is|are|was|were|got|gets|stays?|remains?|has been|have been|'s|s)(?: (?:already|now|finally|all|still|just|also|again|fully))*",
    well: '(?:in|in place|in there|there|set|set up|up|live|active|effective|open|opened|done|ready|fine|ok|okay|good|sorted|clean|clear|granted|assigned|added|applied|approved|signed off|released|renewed|rotated|uploaded|imported|updated|created|restored|enabled|allowed|issued|delivered|signed|stored|published|merged|replaced|configured|unlocked|unblocked|confirmed|installed|corrected|fixed|rolled out|deployed|finished|completed?|over|lifted|gone|back|available|through|aware|informed|valid|agreed|in the (?:vault|_))',
    time:
      "(?:since .{1,25}|for (?:\\d+|an?|some|the last) .{1,15}|(?:\\d+|an?|some|half an|two|three|ten) \\p{L}+(?: \\p{L}+)? ago|this morning|yesterday|last \\p{L}+|today|now|right now|already|again|(?:until|till|'?til|up to) " +
      CLOCK +
      ')',
    says: '(?:says?|said|told (?:me|us)|tells (?:me|us)|confirms|confirmed|reports|reported|wrote|writes)(?: (?:that|me|us))?',
    go: "(?:yes|ok|okay|go|go ahead|green light|all good|fine|sure|we are go|we can go|(?:it|that|this)(?:'s| is|s) (?:fine|ok|okay|good|safe|approved))",
    others: [
      `${NAMED}(?:window|slot|downtime|maintenance) (?:is |stays |remains |is still )?(?:open |runs |lasts |goes |closes |ends |on )?(?:(?:until|till|'?til|up to) ${CLOCK}|(?<=(?:closes|ends) )(?:(?:at|in) )?.{1,15})`,
      `${NAMED}(?:(?:has|have|just) )*(?:finished|completed|ended|arrived|landed|added|set|renewed|granted|approved|rotated|uploaded|opened|updated|imported|assigned|restored|lifted|confirmed)(?: [\\p{L}_]+){0,4}?(?: (?:at|around|until|till) ${CLOCK})?`,
      `(?:we|i)(?:'re| are|'m| am) in (?:the|our|a) (?:\\p{L}+ )?window(?: now| (?:until|till|'?til) ${CLOCK})?`,
      `(?:we|i) (?:only |just |still )?(?:have|got)(?: time| only| just)? (?:(?:until|till|'?til) ${CLOCK}|(?:\\d+|an?|half an) (?:minutes?|mins?|hours?)(?: left)?)`,
      '(?:it|this|that|_|(?:the |our |its )?cert\\p{L}*(?: (?:on|of|for) _)?) (?:expires?|dies|runs out|ends|lapses)(?: (?:on|in|at))? .{1,20}',
      '(?:we|it|_) (?:go|goes|are going|is going) live .{1,20}',
      '(?:the |our |a |my )?(?:\\p{L}+ )?(?:release|demo|launch|go-live|deadline|audit|event|sale|campaign|shop|store|site|office|presentation|meeting|review) (?:(?:is|starts|begins|opens)(?: (?:on|in|at))? .{1,20}|in (?:\\d+|an?) \\p{L}+)',
      '(?:the |a |our )?(?:change |code )?freeze (?:starts|begins|comes)(?: (?:on|in|at))? .{1,20}',
    ],
  },
  {
    be: '(?:ist|sind|war|waren|wurde|wurden|bleibt|lauft)(?: (?:jetzt|nun|schon|bereits|wieder|endlich|noch|alle))*',
    well: '(?:drin|da|gesetzt|offen|fertig|ok|okay|gut|in ordnung|erledigt|durch|aktiv|live|erteilt|zugewiesen|vergeben|eingetragen|hinzugefugt|genehmigt|freigegeben|erneuert|rotiert|hochgeladen|importiert|aktualisiert|angelegt|wiederhergestellt|erlaubt|ausgerollt|vorbei|aufgehoben|informiert|einverstanden|bereit|verfugbar|gultig|im (?:tresor|vault))',
    time: `(?:seit .{1,20}|vor \\d+ \\p{L}+|gestern(?: abend)?|heute(?: (?:morgen|fruh|nacht))?|jetzt|bis (?:um )?${CLOCK})`,
    says: '(?:sagt|sagte|meint|meinte|schreibt|bestatigt|meldet)(?: (?:mir|uns))?(?: dass)?',
    go: '(?:ja|ok|okay|go|passt|los|grunes licht)',
    others: [
      `(?:${NAMED})?(?:\\p{L}*fenster|slot) (?:ist |lauft |geht |bleibt |schließt |schliesst |endet )(?:noch )?(?:offen )?(?:bis |um |in )${CLOCK}(?: offen)?`,
      `wir haben (?:(?:nur|noch|ein|das|zeit|fenster|\\p{L}+fenster) )*bis ${CLOCK}(?: zeit| offen)?`,
      `${NAMED}hat (?:(?:es|das|den|die|fix|sync|alles|schon|bereits|gestern|heute) )*(?:genehmigt|freigegeben|zugestimmt|bestatigt|abgesegnet|(?:ok|okay|ja|go) gesagt)`,
      `${NAMED}(?:hat|haben|habe) (?:[\\p{L}_]+ ){1,5}?(?:gesetzt|erteilt|zugewiesen|vergeben|eingetragen|hinzugefugt|ergänzt|erganzt|erneuert|hochgeladen|importiert|angelegt|freigeschaltet|geoffnet|aktiviert)`,
      `${NAMED}hat (?:die|das|den) (?:neue[ns]? |aktuelle[ns]? )?(?:version|zertifikat|zert|richtlinie|rolle|freigabe)(?: (?:seit .{1,20}|schon|bereits))?`,
      '(?:die |das )?(?:freigabe|genehmigung|okay|ok) haben wir|wir haben (?:die |das |eine? )?(?:freigabe|genehmigung|okay|ok)(?: \\p{L}+ \\p{L}+)?',
      '(?:(?:es|das|_|zertifikat|zert) )*lauft (?:ubermorgen|morgen|heute|in \\d+ \\p{L}+|am \\p{L}+) ab',
    ],
  },
  {
    be: '(?:est|sont|a ete|ont ete|reste|etait|etaient)(?: (?:deja|maintenant|enfin|bien|toujours|encore))*',
    well: "(?:(?:ouvert|fait|attribue|accorde|ajoute|applique|approuve|valide|renouvele|importe|restaure|active|autorise|termine|fini|leve|passe|pret|informe|deploye)e?s?|mise?s? a jour|mise?s? en place|en place|ok|bon(?:ne)?s?|la|au courant|d'accord|dispo\\p{L}*|dans le (?:coffre|_))",
    time: `(?:depuis .{1,20}|il y a .{1,20}|hier(?: soir)?|ce matin|cette nuit|maintenant|jusqu'?(?:a|au) ?${CLOCK})`,
    says: "(?:dit|disent|a dit|confirme|a confirme|indique|(?:me|nous) dit|(?:m'|nous )a dit)(?: que| qu')?",
    go: "(?:oui|ok|go|d'accord|allez-y|c'est bon|vas-y)",
    others: [
      `(?:${NAMED})?fenetre(?: de \\p{L}+)? (?:est|reste|dure|court|ferme)(?: encore)?(?: ouverte)? (?:jusqu'?(?:a|au) ?|(?<=ferme )a )${CLOCK}`,
      `(?:on|nous) (?:a|avons) (?:le temps )?jusqu'?(?:a|au) ?${CLOCK}`,
      `${NAMED}a (?:la |le |l'|une? )(?:nouvelle |nouveau |bonne |bon )?(?:version|certificat|strategie|role|feu vert|accord)(?: depuis .{1,20})?`,
      '(?:ca|il|elle|_|le certificat|le certif) expire .{1,20}',
    ],
  },
  {
    be: '(?:(?:ya )?(?:esta|estan|fue|fueron|ha sido|han sido|sigue|quedo))(?: (?:ya|ahora|todo|bien))*',
    well: '(?:(?:abiert|puest|list|activ|asignad|otorgad|agregad|anadid|aplicad|aprobad|renovad|subid|importad|actualizad|restaurad|habilitad|permitid|hech|terminad|levantad|informad|configurad)[oa]s?|bien|ok|ahi|al tanto|de acuerdo|disponibles?|en el (?:almacen|_))',
    time: `(?:desde (?:hace )?.{1,20}|hace .{1,20}|ayer|hoy|anoche|esta manana|ya|ahora|hasta (?:las? |el )?${CLOCK})`,
    says: '(?:dice|dicen|dijo|dijeron|confirma|confirmo|(?:me|nos) (?:dice|dijo)|informa)(?: que)?',
    go: '(?:si|ok|vale|adelante|esta bien)',
    others: [
      `${NAMED}(?:ya esta|ya estan)`,
      `${NAMED}(?:dice|dijo|confirma|confirmo) que ${NAMED}(?:ya esta|ya estan)`,
      `(?:solo )?tenemos (?:tiempo )?hasta (?:las? |el )?${CLOCK}`,
      '(?:(?:el certificado|_|esto) )?(?:caduca|vence|expira) .{1,20}',
    ],
  },
  {
    be: '(?:(?:ja )?(?:esta|estao|foi|foram|ficou|ficaram|continua|segue))(?: (?:ja|agora|tudo|bem))*',
    well: '(?:(?:abert|aplicad|atribuid|pront|ativ|adicionad|aprovad|renovad|importad|atualizad|restaurad|liberad|feit|permitid|informad|configurad|concluid)[oa]s?|la|ok|bem|ciente|de acordo|disponive(?:l|is))',
    time: `(?:desde .{1,20}|ha \\d+ \\p{L}+|ontem|hoje|ja|agora|ate (?:as? |o )?${CLOCK})`,
    says: '(?:diz|dizem|disse|disseram|confirma|confirmou|(?:me|nos) (?:diz|disse)|informa)(?: que)?',
    go: '(?:sim|ok|pode|tudo bem|esta bem)',
    others: [
      '(?:(?:nos|ja|eu) )*(?:temos|tenho|recebemos|conseguimos) (?:a |o )?(?:aprovacao|ok|autorizacao|aval)(?: (?:do|da|de) .{1,20})?',
      `(?:so )?temos (?:tempo )?ate (?:as? |o )?${CLOCK}`,
      '(?:(?:o certificado|_|isso) )?(?:expira|vence|caduca) .{1,20}',
    ],
  },
];

const LATIN = STANDINGS.flatMap(({ be, well, time, says, go, others }) => {
  const stands = `${NAMED}${be} (?:(?:${time}|${WHERE}) ){0,2}?${well}(?: (?:${time}|${WHERE})){0,3}`;
  return [stands, `${NAMED}${says} (?:${stands}|${go})`, ...others];
}).map((shape) => new RegExp(`^(?:${shape})$`, 'u'));

const JAPANESE = [
  /^[^を]{1,20}(?:は|が|も|の).{0,20}(?:済み(?:です)?|済んでいます|取れています|入りました|入っています|開いています|空いています|更新(?:され|し)ました|設定(?:され|し)ました|完了し(?:ました|ています)|承認(?:され|し)ました|了承しています|割り当て(?:られ)?ました)$/,
  /^[^にで]{0,15}(?:(?:が|は)[^をが]{1,15}を(?:追加|設定|付与|更新|登録|割り当て|許可|開放)し(?:ました|てくれました)|承認を(?:もらい|得|いただき|頂き)ました)$/,
  /^[^を]{0,12}(?:ウィンドウ|メンテナンス)[^を]{0,4}は(?:\d{1,2}時|正午|深夜)(?:\d{1,2}分)?まで(?:です|開いています)?$/,
  /^(?:お客様|顧客|ユーザー|皆|みんな)[^を]{0,4}(?:が|も)(?:ずっと|もう)?(?:待って(?:い)?ます|お待ちです)$/,
  /^(?:[^を]{1,12}(?:は|が))?(?:明日|今日|あさって|あと\d+日で)(?:に|で)?(?:期限切れ|失効|期限が切れ|切れ)(?:です|ます|になります|します)$/,
];

/** What a remark looks like as a whole, in six languages. */
export const SHAPES: readonly RegExp[] = [...LATIN, ...JAPANESE];
