import { anywhere, clause, type Sign, whole } from './sign.ts';

/** A thing of the trade, for what could be told of anything. */
const OURS =
  /\b_\b|cert|vault|secret|binding|bound|tls|ssl|https|app ?service|domain|thumbprint|pfx|permission|polic|role|sync|import|portal|firewall|azure/u;
const STALE =
  "(?:old|wrong|expired|last (?:year|month|week|time)'?s?|previous|outdated|stale|yesterday'?s|former|different|other|invalid|self[- ]signed|default|ancient|untrusted|revoked)";

/** What speaks TLS, each with a list of its own of whom it trusts. */
const CLIENTS =
  '(?:android|ios|iphones?|ipads?|java|python|phones?|chrome|firefox|edge|safari|curl|openssl|(?:mobile|legacy|windows|mac|linux) (?:clients?|browsers?|devices?))';

/** Another wish beside them, or the end of the trouble. */
const NOT_TOLD =
  /(?<!\p{L})(?:who|what if|in general|suppose|mean|means|notify|tell me when|let me know|alert (?:me|us)|ping|remind|said|thanks|cheers|thx|all good|solved|how (?:long|often)|history|audit)(?!\p{L})|^(?:stop|cancel|don'?t|do not|abort|list|show|find(?! out)|explain(?! why)|watch|which|how many|any|all|when|would|what (?:apps|certs|would|does)|is it (?:safe|ok|normal))(?!\p{L})/mu;

/** Troubles that are told, whatever else is told beside them. */
export const TROUBLES: readonly Sign[] = [
  {
    kind: 'diagnose',
    says: [
      clause(
        `(?:(?:some|all|many|a few|only|our|the|old|older) )*${CLIENTS}(?: (?:clients?|phones?|browsers?|devices?|apps?|users?))? (?:(?:cannot|can't) connect|fails?|(?:is|are) failing|(?:rejects?|refuses?|complains? about) (?:it|(?:the|our) (?:cert\\p{L}*|site|connection|handshake))|gets? (?:a |an |the )?(?:\\p{L}+ )?(?:warning|error)s?)`,
      ),
      clause(
        `(?:it )?(?:works|is|ok|fine)(?: (?:fine|ok|okay))? (?:in|with|on) ${CLIENTS}(?: |\\n)*(?:but )?not (?:in|with|on)`,
      ),
    ],
    unless: NOT_TOLD,
  },
  {
    kind: 'diagnose',
    ofOurs: true,
    says: [
      anywhere(
        `(?:(?:hand|serv|show|present|deliver|return|us|send|offer|get|see|load|display|respond|answer)(?:s|es|ing|ed)?|sticks?|stuck|is|are|has|have|comes?|back)(?: (?:up|out|with|on|us|still|me|everyone|clients?|to|again|bound|the|a|an|its|our|my|to))* ${STALE} (?:\\p{L}+ ){0,2}(?:certs?|certificates?|thumbprint|version|chain|intermediate)`,
      ),
      anywhere(
        "(?:sync|syncing|syncs|import|imports|renewal|auto[- ]?renew\\p{L}*|rotation|binding|fix|update)(?: job| of _| on _)? (?:has |have |just |suddenly |all )*(?:stopped|stops|ceased|died|broke|quit)(?! by| the)|(?:sync\\p{L}*|fix|rebind\\p{L}*|restart\\p{L}*|re-?import\\p{L}*|that|it|this) (?:does not|doesn't|did not|didn't|won't) (?:help|change anything|do anything|do the trick|solve)|nothing (?:moves|happens|happened|changes|changed|helps|helped|moved)",
      ),
      anywhere(
        '(?:app ?service|azure|portal|browser|chrome|firefox|edge|safari|import|key ?vault|terraform|pipeline|curl|openssl|_|platform|java|client|monitoring|it) (?:still |just |now |keeps |always |also )*(?:complain|moan|whine|whin|chok|reject|refus|nag|scream|grumbl|yell|bark|barf|throw|spit)(?:s|es|ing|ed)?(?: (?:about|on|at|over|out|that|the|to))+',
      ),
      anywhere(
        "(?:and |so |since then )?now (?:it|everything|nothing|_|the \\p{L}+|all|that|prod|production)(?: is| are|'s)? (?:\\p{L}+ )?(?:broken|red|yellow|dead|down|fails?|works|stuck|syncs?|unhealthy|unreachable|expired)",
      ),
      anywhere(
        "(?:explain|tell (?:me|us)|know|find out|figure out|see|say|understand|get|clue|idea|work out|look into)(?: to me)? (?:why|what's up|what is up|what is wrong) [^\\n]*(?:_|red|yellow|fail\\p{L}*|old|won't|isn't|doesn't|not|down|wrong|expired)|(?:see|tell|know|check|find out) what(?:'s| is) (?:up|wrong|going on|broken)",
      ),
      whole(
        "(?:(?:so|and|but|hey|ok)[ \\n])*what (?:exactly |actually |the hell |on earth )?(?:is |was |has |have |did |went |'s )*(?:wrong|broken|broke|break|failed|happened|going on|gone wrong|up)(?: (?:here|now|again|exactly|with (?:it|this|that)))*",
      ),
      anywhere(
        "(?:it|card|portal|azure|status|page|blade|you|browser|_|vault|chrome|this) (?:still |just |now |only |always )*(?:says?|shows?|reads?|claims?|reports?|tells (?:me|us))(?: (?:it|that|it's|it is|me|is))* (?:failed|no access|red|yellow|error|expired|¶|denied|forbidden|unhealthy|unknown|invalid|not (?:found|trusted|in sync|valid)|out[- ]of[- ]sync)",
      ),
      anywhere(
        '(?:(?:it|_|everything|that|all|cert|site|app) (?:was|were|had been|worked|ran)|^was|^worked|^were) (?:\\p{L}+ )?(?:green|fine|ok|working|healthy|good|in sync)? ?(?:yesterday|before|until|an? (?:hour|day|week) ago|last \\p{L}+|this morning|earlier|so far|on \\p{L}+day)(?! (?:by|who))',
      ),
      anywhere(
        '(?:pending|stuck|hanging|hangs|out of sync|yellow|red|unhealthy|in progress) (?:for|since) (?:hours|days|weeks|ages|\\d+|an hour|a day|a week|two|three|four|yesterday|last|this|\\p{L}+day)',
      ),
      clause(
        "what (?:is |'s )?(?:prevent|block|stop|keep|hinder|hold)(?:s|ing|ed)? (?:app ?service|azure|the [\\p{L}]+|_|it|us|the|my|our)[^\\n]*(?:from|back|sync|_)",
      ),
      clause(
        "what (?:has |have |'s )?(?:happened|become|became) (?:to|of|with) (?:the |our |my |this |that )?(?:cert\\p{L}*|_|site|app|binding|vault|secret|domain|padlock)(?![^\\n]*(?:yesterday|last|overnight|night|week|today|since|morning))",
      ),
      whole(
        '[\\s\\S]*(?:^|\\n)(?:the |any |what |and the |so the )?(?:reason|cause|explanation|root cause|diagnosis)(?: (?:for (?:this|that|it)|please|pls|anyone))?',
      ),
    ],
    unless: NOT_TOLD,
  },
  {
    kind: 'diagnose',
    ofOurs: true,
    says: [
      /^(?:[^\n]{0,60}: ?)?(?:\p{L}+ )?(?:alerts?|alarm|pager|pagerduty|opsgenie|monitor|probe|check) (?:has |just |is |was |keeps )*(?:fired|firing|raised|triggered|went off|going off|received|failed|failing|tripped|came in|red)(?!\p{L})/mu,
      /^(?:inc|sev|p|prio)[ -]?\d(?!\p{L})(?=[\s\S]*(?:cert|tls|ssl|https|\b_\b|vault))/mu,
    ],
    unless:
      /^(?:who|when|why did i|list|stop|mute|watch)(?!\p{L})|(?<!\p{L})(?:stop|unsubscribe|mute|notify|history)(?!\p{L})/mu,
  },
  {
    kind: 'diagnose',
    ofOurs: true,
    needs: OURS,
    says: [
      /(?<!\p{L})(?:i|we|they|customers|users|people|devs?) (?:now |just |still |always |also |suddenly )*(?:get|got|see|saw|keep getting|keep seeing|receive|received|have|am getting|are getting|am seeing|are seeing|run into|ran into|hit) (?:an?|the|this|some|these|those|lots of|only|many|constant)? ?(?:\p{L}+ ){0,3}(?:errors?|exceptions?|failures?|warnings?|40\d|50\d|complaints|alerts|forbidden)(?!\p{L})/u,
      /^(?:but |and |still )*(?:i |we |app service |the app |nobody |one )?(?:can't|cannot|cant|can not|could not|couldn't|unable to|not able to|not possible to|impossible to|(?:am|are|is|was|were) (?:not able|unable) to) (?:\p{L}+ )?(?:see|select|choose|find|pick|import|bind|add|open|reach|access|upload|get|use|assign|delete|load|read|sync|renew|connect|browse|list|view|export|grant|fetch)/mu,
    ],
    unless: NOT_TOLD,
  },
];
