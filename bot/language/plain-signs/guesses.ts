import { anywhere, clause, type Sign, TOLD, whole } from './sign.ts';

/** What may be to blame. */
const CULPRIT =
  '(?:firewall|access polic\\p{L}*|polic\\p{L}*|roles?|role assignments?|permissions?|rights|vault|key ?vault|bindings?|chain|intermediate|network|private endpoint|proxy|dns|cert\\p{L}*|object id|tenant|secret|version|content type|key (?:type|size)|tls|sni|cname|lock|slot|subscription)';

/** A cause that is guessed at, a trouble told without its name, and a check that is asked for. */
export const GUESSES: readonly Sign[] = [
  {
    kind: 'diagnose',
    ofOurs: true,
    says: [
      clause(
        `(?:is|was|are|isn't|could|might|may|can|would) (?:it|this|that) (?:be )?(?:maybe |perhaps |possibly |just |only |simply |that )*(?:because|due to|down to|caused by|related to|the fault|(?:the |a |my |our |some )?(?:\\p{L}+ )?${CULPRIT})`,
      ),
      clause(
        `(?:is|are|was|isn't) (?:the |our |my |a |an |some )?(?:[\\p{L}_]+ ){0,5}(?:the|to) (?:reason|cause|culprit|problem|issue|blame|fault|trouble)`,
      ),
      anywhere(
        `(?:maybe|perhaps|possibly|probably|i (?:think|suspect|guess|believe|assume|bet|fear)|we (?:think|suspect|guess|believe|assume|fear)) (?:that )?(?:it is |its |because of )?(?:the |a |an |our |my |some |somebody's )?(?:\\p{L}+ ){0,3}${CULPRIT}`,
      ),
      /^(?:the |a |our |my )?(?:\p{L}+ ){0,2}(?:role|policy|permission|grant|right|lock|binding|chain|intermediate) (?:is |was |got |seems |looks )(?:\p{L}+ )?(?:missing|wrong|gone|incorrect|broken|lost|deleted|removed)(?!\p{L})/mu,
      anywhere(
        '(?:cause|explain|be behind|be the reason for|have caused|lead to|trigger|produce) (?:this|that|it|these|the (?:40\\d|50\\d|error|failure|yellow|red|outage|problem|issue|warning|mess))$',
      ),
      anywhere(
        '(?:is|was|are|anything|something|what is|what else is) (?:there )?(?:something |anything )?(?:else )?(?:wrong|broken|off|amiss|fishy|odd|strange|weird) (?:with|on|in|at|here|about)',
      ),
      clause(
        "(?:but |and |so )*(?:should(?:n't| not)? (?:it|that|this|_|the \\p{L}+) (?:not )?(?:be|have) [^\\n]{0,40}(?:by now|already|yet|green|synced|updated|done|renewed)|(?:it|this|that|_) should (?:already |long )?(?:be|have)[\\s\\S]{0,60}(?:but|yet|by now|already|long ago)|why no(?:t| \\p{L}+) (?:yet|green|already)|why (?:is|are) (?:nothing|no|there no|there nothing))",
      ),
      clause(
        '(?:is|are) (?:it|this|that) (?:something|anything) (?:that )?(?:you|one|we|a bot|the bot) can (?:\\p{L}+ )?(?:fix|repair|solve|mend|handle)|(?:can|could) (?:it|this|that|_)(?: still| even| actually)? be (?:fixed|saved|repaired|mended|rescued|solved)|(?:is|are) (?:it|this|that|_) (?:still )?(?:fixable|repairable|hopeless|beyond repair|salvageable)',
      ),
      clause(
        'do you think (?:[^\\n]{0,80})(?:help|fix (?:it|that|this)|solve|cure|do the trick|work)|(?:would|will|could|can|might) (?:an?|the|another|one more|\\p{L}+ing) (?:[^\\n]{0,50})(?:help|fix (?:it|that|this)|solve (?:it|that|this)|cure|do the trick)',
      ),
      clause(
        'how (?:do|can|could|should|would) (?:i|we|you) (?:get|make|bring|turn) (?:[^\\n]{0,40}_[^\\n]{0,40}) ?(?:green|working|healthy|secure|fixed|valid|going|back)|what (?:do|must|should|can|could|has|have) (?:i|we) (?:to |have to |need to )*do (?:so that|to get|to make|that|for) [^\\n]*_|how (?:is|are|does|do) (?:_|the (?:cert\\p{L}*|binding|vault) (?:on|of|for) _)(?: (?:look|doing|feeling|going|holding up|behaving)\\p{L}*)(?: (?:now|today|to you))?',
      ),
      clause(
        "(?:(?:the |my |our |this )?(?:\\p{L}+ )?(?:app|site|website|page|browser|service|platform|import|sync|it|cert|certificate|padlock|binding|everyone|chrome|firefox|safari|edge|curl)) (?:still |just |now |simply |also )*(?:doesn't|does not|didn't|did not|won't|will not|can't|cannot|could not|couldn't|refuses to|fails to) (?:take|pick|use|get|load|import|accept|serve|see|notice|refresh|follow|move|trust|like|find|read|reach|open|connect|validate|sync|update|renew|change|work)",
      ),
      anywhere(
        "(?:take|takes|took|pick|picks|picked|load|loads|serve|serves|get|gets) (?:it|the new (?:one|cert\\p{L}*|version)) (?:not|nowhere)|(?:new|renewed|newer|latest) (?:version|cert\\p{L}*|one)[^\\n]{0,40}(?:but|yet|still)[^\\n]{0,40}(?:doesn't|does not|didn't|did not|won't|not|never|old) ?",
      ),
      whole(
        "(?:(?:and|but|so|hey|help|damn|hm+|ugh|argh|sorry|ok|now)[ \\n])*(?:it|this|that|nothing|everything|something|the (?:sync|fix|import|cert|certificate|site|app|binding|repair))? ?(?:is |are |just |simply |still |also |has |all )*(?:doesn't work|does not work|didn't work|did not work|isn't working|not working|works|broken(?! (?:my|our))|won't work|fails|failed|failing|failing|doesn't help|did not help|didn't help|dead|stuck|hangs|hanging)(?: (?:again|anymore|any more|at all|still|here|for us|for me|now|today|as before|either))*",
      ),
      whole(
        '(?:(?:and|but|so|still|again|always|now|exactly)[ \\n])*(?:the |an? |this )?(?:same|another|new|strange|weird|cryptic) (?:error|problem|issue|thing|message|failure|warning)s?(?: (?:again|as (?:before|yesterday|last time)|still|here|today|now))*',
      ),
      anywhere(
        '(?:browser|chrome|firefox|safari|edge|page|site|padlock|customers?|users?|phone|app) (?:\\p{L}+ ){0,4}(?:not secure|insecure|unsafe|not safe|not trusted|untrusted)|red triangle|yellow triangle|padlock (?:is )?(?:gone|broken|missing|crossed|open)',
      ),
      /^(?:help|sos|emergency|mayday)\n(?=[\s\S]*\b_\b)(?=[\s\S]*(?:down|red|yellow|broken|expired|fail|error|not|wrong|still))/mu,
    ],
    unless: new RegExp(
      String.raw`${TOLD.source}|(?<!\p{L})(?:who|what if|in general|generally|suppose|(?:what|which) (?:does|do|is the difference)|mean|means|thanks|cheers)(?!\p{L})|^(?:stop|cancel|don'?t|do not|abort|list|show|explain|would you|could you)(?!\p{L})`,
      'mu',
    ),
  },
];
