import type { Reading } from '../../tongue.ts';

const ACT =
  '(?:sync|fix|touch|apply|run|change|approve|execute|proceed|go ahead|rebind|re-?import|repair|grant|start|continue|carry on|restore|recover|update|push|pull|bind|add|give|enable|move|do (?:it|that|this|anything|so)|roll)';

/** Taking back, refusing, forbidding. */
export const cancel: Reading = {
  kind: 'cancel',
  says: [
    /^(?:declined|denied|rejected|refused|vetoed|not approved|disapproved|veto|no[- ]go)(?: (?:by me|from me|from my side|sorry|for now|this one|it|again))*$/m,
    /\b(?:i|we) (?:do not|don'?t|can'?t|cannot) (?:approve|agree|consent|accept)\b|\b(?:decided|voted|deciding) against\b|^(?:take|pull|call) (?:my|the|this|that|our) (?:\w+ )?(?:request|order|approval|proposal|click|vote) back\b|\b(?:we|i)(?:'d| would)? (?:rather|prefer to|had better|better) (?:not|wait|hold|leave|postpone|skip|keep|do (?:it|this) later)\b/m,
    /^(?:(?:oh|ah|uh|no|nah|nope|hey|please|god|ok|oops)[ ,]+)+(?:stop|wait|don'?t|cancel|leave|forget|keep|skip|drop)\b(?! (?:watch|alert|notif|ping|follow|remind))/m,
    /^(?:hold (?:it|that thought|this|everything|your fire)|(?:that|it)(?:'s| is) a (?:no|veto|no-go)(?: from (?:me|us|my side))?|(?:i|we) (?:do not|don'?t) (?:want|need|like) (?:that|this|it)(?: (?:now|today|anymore|at all|yet))?|not|wrong (?:one|cert|app|vault|plan|button))$/m,
    /^(?:keep|leave) (?:it|that|this|everything|things|_) (?:as|the way|like) (?:it|they|that|this) (?:is|are|was)\b|^not (?:during|in|within|before|until|while|at) [^\n]{1,50}$/m,
    /^stop (?!watch|observ|alert|notif|ping|follow|remind|monitor|send|messag|post|warn|track|spam|bother|tell|bug|nag|pester|annoy)\w+ing\b/m,
    /^not (?:today|tonight|this time|here)\b|^(?:i|we) (?:decline|reject|refuse|withdraw|object|disagree)\b/m,

    /^(?:cancel|abort|reject|decline|dismiss|discard|withdraw|halt|scrap|retract|veto|call off|hold off|refuse|disregard|deny|drop|interrupt|kill)(?: (?:it|that|this|the|my|our|your|all|everything|_|op|operation|request|plan|case|last|please|now|sync|fix|on|with|for|proposal|change|changes|approval|pending|running|current|any|both|these|those|number|#?\d\w*)\b|$)/m,
    /^(?:(?:abort|stop|cancel|halt|wait|no+|whoa|undo)[ ,!]+){1,4}(?:(?:that(?:'s| is| was)?|this(?: is)?|it(?:'s| is| was)?|the|a|my|you have|we have|oops|sorry) )*(?:wrong|not) /m,
    /^(?:(?:abort|stop|cancel|halt|no+)[ ,!]+){1,4}(?:abort|stop|cancel|halt|no+|please|pls|now|immediately|everything|all|it|that)$/m,
    new RegExp(
      String.raw`\b(?:refrain|abstain|keep|stay away|desist) from (?:\w+ ){0,2}${ACT}|^(?:under|in) no (?:circumstances?|case|way|event)\b|^(?:please )?leave (?:the )?(?:_|cert\w*|vault|binding) (?:alone|untouched|as)`,
      'm',
    ),
    /^(?:abort|stop|cancel|halt|quit) (?:mission|ship|whatever|what (?:you|u)|doing|your|right away|at once)\b/m,
    /\bi (?:said|told you|meant) (?:no\b|stop|not to|do not|don'?t|cancel|leave)/m,
    /^(?:revoke|rescind|undo|retract|recall|pull back|take back|void|annul|nix|kill|bin|trash|ditch|ignore|skip|disregard) (?:my|the|that|this|our|last|pending|earlier|previous) (?:\w+ )?(?:request|order|approval|proposal|command|ask|message|plan|one)\b/m,
    /\b(?:i|we)(?:'ve| have)? (?:just )?changed (?:my|our) minds?\b|^(?:scrap|bin|ditch|trash|nix|forget|kill|drop|leave|skip|stand down|back off|belay|hands off|keep (?:your )?(?:hands|fingers) off)(?: (?:it|that|this|them|everything|the (?:idea|plan|fix|sync|change|request)|on|from|of)\b|$)/m,
    /^(?:hands off|keep off|stay away from|stay off|stand down|back off|keep your (?:hands|fingers) off|leave)\b.{0,40}(?:\b_\b|\balone\b|\bas (?:it|they|is)\b)/m,
    /^(?:stop|pause|suspend|block|postpone|delay|skip)(?: (?:it|that|this|everything|all|immediately|now|right there|please|pls|here))*$/m,
    /^(?:stop|pause|suspend|postpone|delay|hold|skip|block|interrupt)(?: (?:the|that|this|my|our|your|all|any|running|current|auto|automatic|pending|scheduled|ongoing))* (?:sync|fix|operation|op|job|run|repair|rollback|change|changes|auto|import|rebind|plan|rollout|grant|remediation|_)/m,
    /^(?:never ?mind|forget (?:it|that|about|the|this)|hold on|not now|not yet|leave it|drop it|call it off|scratch that|ignore (?:that|this|it|my)|on second thought|changed my mind|i changed my mind|i take (?:it|that) back|undo my request|no thanks|no thank you|no way|no go|better not|don'?t|do not|rather not|i'd rather not)(?:$| )/m,
    new RegExp(
      String.raw`(?:^|\bplease |\bwait |\bstop |\bhold on |\bno |\bplan: |\b(?:and|you) )(?:do not|don'?t|never|not|must not|mustn'?t|should not|shouldn'?t|please not) (?:\w+ ){0,2}${ACT}\b`,
      'm',
    ),
    new RegExp(
      String.raw`\b(?:(?:i|we) (?:do not|don'?t|never) want|(?:i|we)(?:'d| would) rather not|(?:i|we)(?: will not| won'?t|'ll not| are not going to) |you (?:must|should|may) not|(?:nobody|no one|none of you) (?:should|may|must|shall)|please do not|please don'?t|no need to|not (?:allowed|supposed) to|without my)\b.{0,30}\b${ACT}\b`,
    ),
    new RegExp(String.raw`^(?:nobody|no one) ${ACT}(?:e?s)\b`, 'm'),
    /^no (?:more )?(?:sync|syncs|syncing|fix|fixes|fixing|changes|rebind\w*|imports?|action)\b(?! (?:happen|came|since|button|option|is|was|for (?:days|weeks)))/,
    /^(?:no|nope|nah|wait|stop|negative|nay|noo+)$/m,
    /^no,? (?:no|wait|stop|do not|cancel)\b|^leave (?:_|it|that|this|everything|them) (?:alone|as)\b|^(?:do|change|touch) nothing\b/m,
    /^(?:wait|hold)(?: (?:with|on|before|until|till|for) .*| (?:a|one) (?:second|sec|moment|minute)| please| up)$/m,
    /^not (?:this|that|the) (?:one|cert\w*|app|plan|fix)\b/m,
  ],
  unless: [
    /^(?:how|what|why|who|which|where|does|do|did|is|are|was|can|has|have|when|will|would|should)\b(?! not)/,
    /\b(?:why|still|but it|because it|fails?|failing|failed|error\w*|not sure|what'?s wrong|what is wrong)\b/,
  ],
};
