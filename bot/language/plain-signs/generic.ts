import { clause, type Sign } from './sign.ts';

/** What nobody in particular owns: the service and its parts as such. */
const KIND =
  '(?:(?:the|an?|your|this|microsoft|azure|every|any) )*(?:app ?service|platform|azure|microsoft|key ?vaults?|vaults?|bot|greenlight|(?:managed |free |public |wildcard |new )*cert(?:ificate)?s?|web ?apps?|apps?|service principal|principal|(?:platform |batch |daily |sync )*job|role(?: assignment)?s?|rbac|pfx|private keys?|secrets?|thumbprints?|host ?names?|(?:(?:locked|deleted|disabled) )(?:vault|version|secret)|(?:sni |ip )*bindings?|private endpoints?|(?:access )?polic(?:y|ies)|permissions?|grants?|firewall|managed identity|new version|version)';
/** What ties a question to one case or to a trouble that is there. */
const HERE =
  '(?<!\\p{L})(?:_|this|these|here|again|still|suddenly|now|today|yesterday|anymore|any more|fail\\p{L}*|errors?|wrong|broken|expired|red|yellow|old|den(?:y|ies)|refuse\\p{L}*|reject\\p{L}*|block\\p{L}*|my|bicep|terraform|powershell|cli|arm|is (?:done|finished|through|over|applied|ready|fixed|synced))(?!\\p{L})';

/** Verbs and nouns of what might be done. */
const ACTION =
  '(?:re-?)?(?:sync\\p{L}*|fix\\p{L}*|repair\\p{L}*|bind\\p{L}*|import\\p{L}*|start\\p{L}*|grant\\p{L}*|add\\p{L}*|run\\p{L}*|press\\p{L}*|turn\\p{L}*|set\\p{L}*|enabl\\p{L}*|roll\\p{L}*|renew\\p{L}*|load\\p{L}*|approv\\p{L}*|do\\p{L}*|open\\p{L}*|chang\\p{L}*|allow\\p{L}*)';
const USE =
  '(?:helps?|(?:do|does) (?:any|some|much|us any) good|be enough|suffices?|be sufficient|(?:be )?of (?:any )?(?:help|use)|change anything|make (?:a|any) difference|solve|cure|do the trick|do anything|(?:buy|bring) (?:us |me )?anything|(?:rescue|save|revive) (?:it|this|that|ours|_)|improve (?:anything|things)|(?:get|make|turn|bring) (?:it|this|that|_) (?:green|going|back|working|healthy)|fix (?:it|this|that|_))';
const THIS =
  '(?:it|this|that|ours|mine|_|(?:this|that) (?:one|cert\\p{L}*|app|site|binding|vault)|(?:our|my) (?:\\p{L}+ )?\\p{L}+)';
/** What asks about a rule although it says "it". */
const RULE =
  /(?<!\p{L})(?:in general|generally|usually|normally|always|every time|ever|when|after(?:wards)?|each|safe|risky|downtime|allowed|automatically|by (?:it|your)self|mean|means)(?!\p{L})/u;

/** The same question asked of the service as such, and of the one case at hand. */
export const GENERIC: readonly Sign[] = [
  {
    kind: 'diagnose',
    says: [
      clause(
        `(?:would|will|does|do|can|could|might|may|should|do you think(?: that)?) (?!.*enough for)[^\\n]{0,20}?${ACTION}(?: [^\\n]{0,40})? ${USE}`,
      ),
      clause(
        `(?:would|will|does|could|might|is) it (?:really |even )?(?:${USE}|enough|any good|any use)(?: here| now)? (?:to|if (?:i|we|you)) (?:just |simply )?${ACTION}`,
      ),
      clause(
        `is (?:an? |another |the |one more )?[^\\n]{0,15}?${ACTION}(?: [^\\n]{0,30})? (?:enough|of any use|any use|the (?:answer|solution|cure)) (?:here|now|for ${THIS})`,
      ),
      clause(
        `(?:(?:is|are) (?:there|it)|(?:does|would|will|can) (?:it|that) make) (?:any |some |a |much )?(?:point|sense|use|good) (?:in |to )?(?:an? |another |one more |the )?[^\\n]{0,15}?${ACTION}[^\\n]* here`,
      ),
      clause(`what good (?:would|will|does) [^\\n]{0,20}?${ACTION}`),
      clause(
        `(?:does|do|would|will) ${THIS} (?:really |actually |even |still |just )*(?:need|want|require) (?:an? |another |some |any )?(?:(?:manual|new|quick) )?(?:fix\\p{L}*|sync\\p{L}*|re-?sync|repair\\p{L}*|rebind\\p{L}*|re-?import\\p{L}*|attention|work|something|anything)(?= or |$|\\n)`,
      ),
      clause(
        `(?:is|are|does|do|has|was) ${THIS} (?:just |simply |really |only |even |the )*(?:\\p{L}+ )*?\\p{L}+ or (?:(?:is|does|do|are|has) (?:it|that|this|there)(?: [^\\n]*)?|not|just [^\\n]*|broken|wrong|stale|stuck)`,
      ),
      clause(`is ${THIS} (?:really |still |all |actually )*(?:ok|okay|fine|healthy|alright|in order|sick)$`),
      clause(`how bad is ${THIS}|what would ${THIS} (?:\\p{L}+ )?need|(?:does|do) ${THIS} look \\p{L}+`),
      clause('(?:is|are|was|does|has) (?:ours|mine) [^\\n]+'),
      clause('what (?:is|does) [^\\n]{1,25}(?: missing| lack\\p{L}*| still need) (?:on|for|in|at) _'),
      clause(`what (?:is |'s )?(?:keep|hold|prevent|stop|block|hinder|make)(?:s|ing|ped|ping)? ${THIS}`),
    ],
    unless: new RegExp(
      `${RULE.source}|(?<!\\p{L})(?:secrets? user|reader|certificate user|get enough|done|finished|(?:still|already|it) running|applied|through)(?!\\p{L})`,
      'u',
    ),
  },
  {
    kind: 'explain-concept',
    says: [
      clause(
        `(?:and |so |but )?(?:why|how|how often|when|under what conditions) (?:exactly )?(?:does|do|would|must) ${KIND} (?!need to be |work$|help|look)\\p{L}+[^\\n]*`,
      ),
    ],
    unless: new RegExp(HERE, 'u'),
  },
  {
    kind: 'explain-concept',
    says: [
      clause(
        `(?:and |so |but )?how (?:long|much time) (?:(?:does|will) it (?:usually |normally )?take )?(?:until|till|before) ${KIND} (?!(?:is|are) (?:done|finished|through|over|applied|ready|fixed|synced)|(?:finish|end|complete)(?:es|s))\\p{L}+`,
      ),
      clause(`(?:how come|at what time(?: of (?:the )?day)? (?:does|do)) ${KIND} \\p{L}+`),
      clause(
        `(?:must|can|may|should) ${KIND} (?:still |ever |also |always )*(?:have|be|use|read|need|contain)(?! (?:fixed|repaired|solved|saved))`,
      ),
      clause(
        'by when [^\\n]+|is there (?:something|anything) like [^\\n]+|whose (?:identity|principal|rights|permissions|account) [^\\n]+|who gets to [^\\n]+',
      ),
      clause(`what (?:makes|causes|triggers|tells) ${KIND} (?:to )?\\p{L}+`),
    ],
    unless: /\b_\b|(?<!\p{L})(?:this|here|my|our|fail\p{L}*|errors?|wrong|expired|red|yellow)(?!\p{L})/u,
  },
];
