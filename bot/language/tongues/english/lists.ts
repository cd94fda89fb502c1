import type { Reading } from '../../tongue.ts';

const THINGS =
  '(?:certs?|certificates?|apps?|web ?apps?|function apps?|functions?|sites?|websites?|vaults?|key ?vaults?|bindings?|slots?|hosts?|host ?names?|domains?|fixes|subscriptions?|watches|resources?|wildcards?|managed ones|services|findings|problems|issues|operations|approvals|proposals|cases|alerts)';
const STATE =
  '(?:red|yellow|green|unknown|gr[ae]y|unhealthy|healthy|broken|failing|affected|impacted|out of sync|outdated|stale|at risk|degraded|bad|in trouble|orphan\\w*|unused|unbound|not (?:synced|green|healthy|in sync|ok)|amber|orange)';
const END =
  '(?: (?:now|right now|today|currently|at the moment|please|pls|there|here|in (?:prod|production|the fleet)|everywhere|anywhere|again|still|overall|in _|on _|for us|in our \\w+|this (?:morning|week)))*$';

/** Certificates and what they are tied to, many at once. */
export const list: Reading = {
  kind: 'list',
  says: [
    /^(?:everything|all|anything|all of it|those|the ones) (?:that|which|with|without|not|in|using|bound)\b/m,
    new RegExp(
      String.raw`^any (?:other|more|further|orphaned|unused|unbound|stale|old|expired|unhealthy|red|yellow|broken) (?:\w+ )?${THINGS}\b`,
      'm',
    ),

    new RegExp(
      String.raw`^(?:list|ls|show|display|enumerate|count|get|dump|print|give|see|find|view|fetch|name|search|filter|report|sort|table|group)\b.{0,80}\b${THINGS}\b`,
      'm',
    ),
    /^(?:list|ls|enumerate|overview|inventory|dashboard|fleet|summary|all|everything)(?: (?:_|all|everything|of|in|on|for|from|by|please|pls|our|the)\b|$)/m,
    /^(?:show|give|display)(?: me| us)?(?: (?:all|the|an?|our|my|whole|full|complete))* (?:red|yellow|green|unknown|unhealthy|overview|inventory|fleet|dashboard|everything|summary)\b/m,
    new RegExp(
      String.raw`(?:^|\band |\bknow |\bme |\bsee |\bcheck )(?:which|what)(?: of)?(?: (?:\w+|_)){0,4} ${THINGS}\b(?!.{0,40}\b(?:work|works|should|recommended|do i need|must i)\b)`,
      'm',
    ),
    /^(?:show|list|find|see|tell)(?: me| us)? (?:what|who|which|where) (?:is|are|uses?|depends|has|have|apps?|certs?)\b(?!.{0,20}\bwrong\b)/m,
    /^(?:(?:show|list|give|get|name)(?: me| us)? )?(?:all|every|each)(?: single)? (?:red|yellow|green|unknown|broken|unhealthy|failing)(?: ones?| of them)?(?: please| pls| now)*$|^(?:red|yellow|green|unknown) (?:in|on|at|under) _$/m,
    /^(?:list|show|display|count|name|give)\b.{0,40}\bones\b|\b(?:fleet|certificate|cert) (?:overview|inventory|dashboard|list|summary)$/m,
    /^which (?:ones|of (?:them|those|these|our))\b(?!.{0,20}\b(?:works|should|recommended|better)\b)/m,
    new RegExp(
      `^(?:(?:is|are) (?:there )?(?:anything|any|something|everything|all|any of them)|anything|what(?:'s| is| are|s| else is)|who(?:'s| is)|who else is|how many are|what all is)(?: (?:else|currently|still|all|now|also))* ${STATE}${END}`,
      'm',
    ),
    new RegExp(
      String.raw`^(?:do|does) (?:we|i|anyone|the team|our \w+) (?:still )?(?:have|own|use|run)\b.{0,60}\b${THINGS}\b`,
      'm',
    ),
    new RegExp(String.raw`^(?:are|is) there (?:any|other|more|still|some|a|an)\b.{0,40}\b${THINGS}\b`, 'm'),
    /^(?:the )?(?:red|yellow|broken|unhealthy|unbound|unused|expired) ones (?:in|on|of|from|for) |^(?:anything|anyone|what) (?:else )?(?:besides|apart from|other than|except) _/m,
    /^what (?:can|could) be (?:fixed|repaired|synced)\b/m,
    /^how many\b(?!.{0,30}\b(?:times|hours|days|minutes|weeks|versions does)\b)/m,
    /^(?:and )?who (?:else |all |still |also )*(?:sits|hangs|uses?|is using|owns|has|follows|needs|depends|shares|is on|consumes|pulls|reads|is responsible|gets|is subscribed|watches)\b/m,
    /^(?:(?:show|list|tell)(?: me| us)? )?what (?:all |else |still )?(?:needs?|requires?|awaits?|waits for|is (?:still )?(?:waiting|pending|due|open|to be)) (?:an? |for |to be )?(?:\w+ )?(?:fix\w*|sync\w*|repair\w*|attention|approv\w*|rebind\w*|done|work)\b/m,
    /^where (?:is|are|else is|do we|all is)\b.{0,60}\b(?:used|bound|deployed|installed|use|in use|imported|referenced|running)\b/m,
    /^what (?:else |all |other \w+ )?(?:uses?|depends|hangs|is (?:using|bound|imported|stored|pulled|running|on|in|behind|attached|connected|served|affected|tied)|is in|are in|do we have|have we|comes from|pulls from|shares|reads|sits|runs)\b/m,
    /^(?:all|every|each|any|red|yellow|green|unhealthy|broken|healthy|unused|orphaned|our|my|the)?(?: (?:of|the|our|my|all|red|yellow|green|unknown|unhealthy|broken|healthy|expired|wildcard|bound|unbound|unused))* ?(?:certs|certificates|apps|web apps|bindings|vaults|wildcards|sites|host ?names|domains|slots)(?: (?:in|of|on|sub|from|for|with|without|that|which|using|by|_|please|overview|list|inventory|bound|behind)\b(?!.{0,60}\b(?:is|are|was|were|fails?|failed|stopped|broke|shows?|says?)\b)|$)/m,
    /\b(?:what|which) (?:am i|are we|channels? (?:is|are)|is this channel) (?:watching|following|subscribed|monitoring)\b/m,
    /^(?:apps?|sites?|certs?|certificates?) (?:per|by) \w/m,
  ],
  unless: [
    /^what (?:exactly|actually|really|even|precisely|the hell|on earth) (?:is|are)\b/,
    /^all (?:of )?(?:a|the) sudden/m,
    /^(?:is|are) there (?:a|an|any) (?:way|easy|chance|reason|difference|problem|issue)\b/,
    /\b(?:difference between|what am i missing|is that why|the reason|means?|explain)\b/,
    /^(?:show|give|get|see)(?: me| us)? what(?:'s| is) wrong/,
    /\b(?:is|are) wrong with\b/,
    /\bwhich (?:cert\w*|one) (?:is|should) (?:right|correct|better)\b/,
  ],
};
