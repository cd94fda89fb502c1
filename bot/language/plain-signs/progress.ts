import { clause, type Sign, whole } from './sign.ts';

/** How far something is, and what was done in a time that is over. */
export const PROGRESS: readonly Sign[] = [
  {
    kind: 'status-of-operation',
    says: [
      whole(
        '(?:everything |all |it |is it |was it |has it been |were they )?(?:approved|declined|synced|fixed|repaired|applied|rebound|executed)(?: (?:yet|already|by now))',
      ),
      clause('(?:was|is) (?:it|this|that) (?:approved|declined|applied|executed|accepted|rejected|released)$'),
      clause(
        '(?:has|have) (?:the |my |our |that |this )?(?:\\p{L}+ ){1,4}been (?:added|applied|granted|assigned|set|created|executed|approved|rebound|restored|rolled out|done|made)(?: yet| already| by now)?$',
      ),
      clause(
        'is (?:the |my |our )(?:change|approval|request|role|policy|access policy|grant|fix|sync|rebind|rollback|click|vote|undo|repair) (?:already |now )?(?:in|live|assigned|set|active|there|out|applied|done|through|queued|open)(?: (?:now|yet|already))?$',
      ),
      clause(
        'is #?(?:\\p{L}*\\d[\\p{L}\\d]*) (?:already |now )?(?:finished|done|through|approved|applied|complete|over|running)(?: (?:now|yet|already))?$',
      ),
      clause(
        'when (?:will|is|are) (?:it|that|this|you|we|the (?:fix|sync|rebind|repair|rollback|change|import)) (?:be |all )*(?:finished|done|ready|complete|completed|through|applied|over)$',
      ),
      clause(
        'where (?:does|do|did) (?:it|this|that|we|things|the (?:fix|sync|repair|request|approval|rollback|change)|my request|our request) (?:now )?stand',
      ),
      clause(
        'how (?:long|much time) (?:does|will|is) (?:it|this|that|the (?:fix|sync|repair|rebind|rollback|import|change)) still (?:need|take|going to take|run|running|have)',
      ),
      clause(
        "(?:and |so |but )?(?:what|who|whom) (?:is|are|'s) (?:you|it|this|that|we|the (?:fix|sync|plan|change|operation|request|bot|rebind|approval))(?: \\p{L}+)? (?:still )?waiting (?:for|on)|what (?:is it|are we) (?:stuck|hanging) on",
      ),
      clause(
        'who (?:still |else )+(?:has|needs|have|must) (?:still )?(?:to )?(?:approve|sign off|decide|confirm|release)|whose (?:approval|ok|decision) (?:is|are) (?:still )?(?:missing|needed|outstanding|pending)',
      ),
      whole(
        '(?:and |so )?how (?:much|many) (?:longer|more (?:time|minutes))(?: (?:will|does|do) (?:it|this|that) (?:take|need))?(?: please)?',
      ),
      clause(
        '(?:did|was|is|has|have|were) (?:_|it|this|that|they|the \\p{L}+)(?: (?:get|got|been|be|already|now|really|actually|all))* (?:synced|fixed|repaired|rebound|re-?imported|applied|rolled back|restored|undone|granted|executed)(?: (?:successfully|correctly|properly|ok|now|yet|already|again|through|by now))*$',
      ),
      clause(
        '(?:is |are )?(?:there )?(?:any|any ?thing|something|any \\p{L}+|what is|what) (?:else )?(?:currently |still |now |right now )*(?:in progress|running|pending|in flight|queued|ongoing|under ?way)(?: (?:right now|now|at the moment|currently|on _|for _|there|anywhere))*$',
      ),
      clause(
        '(?:why|what) (?:is|does|are|takes?|makes) (?:it|this|that|the (?:sync|fix|repair|approval|rebind|rollback|operation|job|import|role \\p{L}+)|you)?(?: of _| on _| _)? ?(?:take|taking|takes|lasting|running)(?: (?:so|that|this))? (?:long|forever|ages)',
      ),
      clause(
        '(?:is|are|has|have|did) (?!.*(?:green|red|yellow|expired?|renewed|ok|okay|fine|healthy|valid|wrong|broken))[^\\n]{0,60} (?:live|active|effective|rolled out|in effect|deployed|in place|landed|propagated|out|there|everywhere|gone|done|finished|through)(?: (?:yet|already|by now))$',
      ),
    ],
    unless: /(?<!\p{L})(?:fail\p{L}*|errors?|how often|in general|usually|normally|wrong)(?!\p{L})/u,
  },
  {
    kind: 'history/audit',
    says: [
      clause(
        '(?:show|give|get|list|tell|export|download|send|fetch|pull|dump)(?: me| us)?(?: (?:all|the|an?|full|complete|whole|our))* ?(?:everything|all|whatever|what|anything|things) (?:that |which )?(?:ever )?(?:happened|went on|was done|has happened|changed|took place|was changed)',
      ),
      clause(
        '(?:export|download|fetch|pull|save|get|send)(?: me| us)?(?: (?:the|an?|all|full|complete|our|whole))* ?(?:audit(?:[ -]?(?:log|trail))?|history|(?:activity|change|approval)[ -]?(?:log|history)s?|logs)',
      ),
      clause(
        "(?:the |all |any |our |show |list )*(?:yesterday|today|last (?:week|month|night|\\p{L}+day)|this (?:week|month))(?:'?s)? (?:changes|approvals|fixes|syncs|actions|repairs|rebinds|rollbacks|activity)",
      ),
      whole(
        '(?:all |any |the |show |list )*(?:changes|approvals|fixes|syncs|actions|repairs|rebinds|rollbacks|activity)(?: (?:on|of|for|in|to) _)? (?:yesterday|today|last \\p{L}+|this (?:week|month|year)|since [^\\n]+|so far)',
      ),
      clause(
        '(?:has|have|was|were|did) [^\\n]{1,60} (?:removed|deleted|changed|modified|added|granted|revoked|disabled|enabled|rotated|touched|rebound|replaced) by (?!now)\\p{L}+',
      ),
      clause(
        '(?:did|has|have|was|were|had) (?:you|the bot|greenlight|anyone|anybody|someone|somebody|anything|something|we|they|it|_|there)[^\\n]{0,60}(?:yesterday|last (?:night|week|month|weekend|\\p{L}+day)|overnight|this (?:week|month|year)|over the weekend|in the (?:last|past) [^\\n]+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|recently|lately)$',
      ),
      clause(
        '(?:all |any |every |the |recent |latest |show |list |export )*(?:changes|fixes|syncs|approvals|actions|repairs|rebinds|activity|activities|events|operations|modifications|edits) (?:by|of|on|for|in|at|from|made|since|around) (?:[^\\n]*(?:since|yesterday|last|week|month|today|between|_)|\\p{L}+$)',
      ),
      clause(
        '(?:report|summary|overview|list|export|recap|digest) (?:of|on|for|about) (?:all )?(?:the )?(?:last|this|past|previous|yesterday)[^\\n]{0,20}(?:fixes|changes|syncs|approvals|actions|incidents|repairs|activity)',
      ),
      clause(
        '(?:the )?(?:last|latest|previous|most recent) (?:\\p{L}+ )?(?:sync|fix|rotation|renewal|approval|rebind|repair|change|rollback|undo) _',
      ),
    ],
    unless:
      /(?<!\p{L})(?:why|fail\p{L}*|errors?|finish\p{L}*|through|succeed\p{L}*|yet|would|could|broke\p{L}*|expire\p{L}*|notify|alert|possible|available|can you do)(?!\p{L})/u,
  },
  {
    kind: 'list',
    says: [
      whole(
        'which (?:ones?|of (?:them|these|those)) (?:is|are) (?:still )?(?:broken|red|yellow|down|failing|unhealthy|affected)|is (?:any|some)thing (?:on fire|burning|red|yellow|broken|down|failing)(?: (?:right )?now| today)?|(?:give (?:me|us) )?(?:the |a )?(?:rundown|sitrep)(?: please)?',
      ),
      clause(
        '(?:do|does|are|is|will|would) (?:any(?:one|body|thing)?|other|some(?:one|body|thing)?|which|our|more)(?: (?:of (?:our|the) )?(?:other |more |else |still )*(?:apps?|certs?|certificates?|sites?|vaults?|teams?|bindings?)?)?(?: (?:still|also|else|actually|all))* (?:use|uses|using|share|shares|sharing|depend|depends|depending|come|comes|pull|pulls|hang|hangs|reference|references|follow|follows|watch|watches|point|points|sit|sits)',
      ),
      clause(
        'is (?:_|it|this|that|the [\\p{L} ]{2,40})(?: (?:still|even|actually|also|really))* (?:used|bound|in use|referenced|deployed|imported|installed)(?: [^\\n]*)?(?:anywhere|somewhere|elsewhere|by any(?:one|body|thing)?[^\\n]*|at all|in use)',
      ),
      clause(
        '(?:any|are there|what|which)(?: (?:others?|other (?:ones|certs|certificates|apps|sites|vaults)|more|else)) (?:affected|impacted|red|yellow|broken|hit|concerned|with (?:the|this) (?:same|problem))',
      ),
      clause('(?:which|what) (?:channels?|chats?|people|users|teams?) (?:follow|watch|subscribe|get|are|is|use)'),
      clause(
        '(?:all |our |the |every |full |complete |whole )*(?:wildcards?|wildcard certs?|certs?|certificates?|apps?|vaults?|bindings?|inventory|estate)(?: (?:by|per|grouped by|sorted by) (?:\\p{L}+)|$)',
      ),
      clause(
        '(?:a |the |our )?(?:full|complete|whole|total|current) (?:list|inventory|overview|fleet|estate|picture)(?: (?:of|for|in|please)|$)',
      ),
      clause(
        '(?:are|is) (?:there |any )(?:any |some |more |other |still )*(?:of )?(?:our |the |my )?(?:[\\p{L}-]+ ){0,3}(?:certs?|certificates?|apps?|sites?|vaults?|bindings?|domains?|slots?|wildcards?|host ?names?|ones)(?! (?:way|problem|issue|reason))',
      ),
      clause(
        '(?:fleet|estate|overall|global|total|general|company) (?:status|overview|health|state|summary|picture|view)',
      ),
      clause(
        '(?:every|each|any) (?:[\\p{L}-]+ )?(?:cert|certificate|app|web app|binding|vault|site|domain) (?:from|in|of|on|with|without|that|which|bound|using|behind)(?![^\\n]*(?:fail|error|broke|down|shows))',
      ),
      clause(
        '(?:unbound |unused |red |yellow |all |our |the )*(?:certs|certificates|apps|vaults|bindings|sites|domains) (?:that|which|whose|with no|without)(?![^\\n]*(?:fail|error|broke|why|expir))',
      ),
      clause(
        "who(?:'s| is| are| else is| would be| all is|m does it) (?:\\p{L}+ )?(?:affected|impacted|hit|hurt|concerned|using|on the old)",
      ),
      clause(
        '(?:(?:show|tell|list|give)(?: me| us)? )?what (?:all )?(?:can|could|needs to|has to|must|should) be (?:fixed|repaired|synced|mended|rebound|done) (?:in|on|for|at|within|across|everywhere|right now|now)',
      ),
    ],
    unless:
      /(?<!\p{L})(?:why|reason|how come|expir\p{L}*|difference|mean|run out|due|by hand|limit|downtime|risk|changed|history)(?!\p{L})/u,
  },
  {
    kind: 'expiring',
    says: [
      clause(
        'how long (?:is|are|does|do|will|can) [^\\n]{0,60}(?:good|valid|last|live|hold|ok|okay|hold out|be good|be valid|left)(?: for| until)?$',
      ),
      whole(
        '(?:expir\\p{L}* |due |anything |what )?(?:in |within |over |for )?(?:the )?next (?:\\d+ |two |three |few )?(?:days|weeks|months|week|month|fortnight|quarter|year)',
      ),
    ],
    unless: /(?<!\p{L})(?:in general|usually|sync|public|managed|take|takes)(?!\p{L})/u,
  },
];
