import { MATTER } from './matter.ts';

/** Said anywhere, they forbid to act. Negation is looked for apart, in every language. */
export const holdsBack: readonly RegExp[] = [
  // Conditions and suppositions.
  /\b(?:if|unless|whether|suppos(?:e|ing)|assum(?:e|ing)|imagine|hypothetical(?:ly)?|theoretically|in theory|in case|provided|say we|pretend|in general|generally|what(?:'s| is) the difference|or not|or what|and then what|to (?:continue|proceed)(?=$|[.!,])|for example|e\.g|would(?! (?:you|u|like|love)\b)|might|could have|should|ought|depends)\b/,
  // Code is written, not carried out.
  /\b(?:bicep|terraform|azurerm|arm (?:template|json)|powershell|az(?:ure)? cli|pulumi|script|snippet|as code)\b/,
  // The words of an error or a manual, addressed to nobody.
  /\b(?:try again|necessary permissions|contact (?:your|the|an) administrator|make sure(?! (?:that )?_ (?:gets|takes|picks|uses|loads|pulls|has) )|ensure that|see the (?:log|docs)|for more (?:details|information))\b|(?:^|[.\n] ?)(?:in order )?to (?:fix|sync|make|get|allow|enable|resolve|solve|repair|grant|avoid|see)\b/,
  // Another time than now.
  /\b(?:tomorrow|later|tonight|once|when(?:ever)?|as soon as|until|till|after|afterwards|next (?:week|month|time|day|monday|sprint|release|window)|in the window|in (?:an?|\d+) (?:hours?|minutes?|mins?|days?|weeks?)|at \d{1,2}(?::\d\d|\s?(?:am|pm|h|o'clock))|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|schedul(?:e|ed)|planned|plan to|planning|soon)\b/,
  // "Put" and "let" are told as they are ordered; what came of it tells that it is done.
  /^(?:(?:i|we|they) )?(?:let|put|set|reset|cut|hit)\b[^.!?\n]*(?:,|\band|\bbut|\byet|[-–]) ?(?:(?:it|that|this|the \w+|_) (?:is|was) )?(?:still|no change|no effect|no luck|nothing|same|the same|to no avail|did not|does not|(?:it|that|_) (?:did|does) not|now (?:it|nothing|everything)|(?<=but )(?:it|the \w+|_|all|everything))\b/m,
  /^(?:let|put|set|reset|cut|hit)\b[^,.!?\n]*\b(?:yesterday|this morning|last (?:night|week|month|\w+day)|earlier|ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bis what (?:we|i|they|you|the)\b/m,
  // Somebody else's words, a joke, a retraction.
  /\b(?:said|(?<!(?:it|portal|azure|browser|error|screen|message|card|health|status) )says?|saying|told|tells?(?! (?:me|app ?service|azure|_|the (?:platform|web ?app|app|service) to)\b)|wrote|writes|suggest(?:s|ed|ion)?|recommends|advis(?:es|ed)|claims|thinks?|asked|asks|wants|wanted|according|quote|quoting|article|blog|runbook|kidding|joke|joking|scratch that|ignore (?:that|this)|my bad|wrong (?:channel|chat|window))\b/,
  /\b(?:wait|hold (?:on|off)|stop|cancel|abort|forget it|never ?mind|undecided|refus(?:e|es|ed)|avoid|rather|forbidden|prohibited|refrain|skip|postpone|delay|halt)\b/,
];

/** Negations and times that leave an order as clear as it was: reasons, symptoms and politeness. */
export const harmless =
  /\b(?:(?:do not|don'?t) wait (?:for|until|till) [^,.;:!]*|(?:the|your|that|this) (?:(?:first|second|third|last|only|top) )?suggestion|(?:the|your|that|this) (?:suggested|proposed|recommended)(?= (?:fix|plan|remed|change|solution|cure|repair|option|one|role|access|step|binding))|(?:what|as|everything|like|the way|that|fix|plan|change|remedy|repair|remediation|solution|option|step|one|thing) you(?:'ve| have)?(?: just)? (?:suggest(?:ed)?|planned)|(?:before|by) (?:the \w+ (?:starts |begins )?)?at \d{1,2}(?::\d\d| ?(?:am|pm|h))|(?:said|says) (?:it'?s|it is|that'?s) (?:fine|ok|okay|safe|good)|(?:(?:i|we) )?(?:do not|don'?t|cannot|can'?t|won'?t) (?:want to |have time to |like to )?wait\b|(?:i|we) (?:can'?t|cannot|am not able to|are not able to) (?:press|click|reach|open|access|log ?in|do (?:it|this)|get) [^,.;\n]{0,40}|if (?:you (?:can|could|would|may|please|don't mind|do not mind)|possible)|when you (?:can|have (?:a|the) (?:minute|moment|time|sec|second)|get a (?:minute|chance|moment))|as soon as (?:possible|you can)|no rush|once (?:more|again)|no worries|not in sync|out of sync|why not|(?:it|this|that|which|cert|certs|certificate|certificates|binding|site|app|apps|_) (?:still |just |simply )?(?:is not|isn'?t|are not|aren'?t|does not|doesn'?t|did not|didn'?t|has not|hasn'?t|will not|won'?t|cannot|can'?t|could not|couldn'?t) (?:been |yet |get |be )?(?:sync|synced|syncing|updated?|updating|pick(?:ed|ing)?(?: up)?|follow(?:ed|ing)?|get(?:ting)?|renew(?:ed|ing)?|work(?:ed|ing)?|load(?:ed|ing)?|read(?:ing)?|serv(?:e|ed|ing)|valid|green|trusted|refreshed|replaced|reach(?:able)?|right|there|happy|show(?:ing)?|match(?:ing)?|bound|see))\b/g;

/** Clauses that name an action without ordering it: "sync failed", "fix is stuck", "sync or rebind". */
export const reports: readonly RegExp[] = [
  /\s=\s?[a-z]/,
  // What became of it, told behind the name: "grant access to kv-shop failed".
  /\b_ (?:still |again |now |just |always |then )?(?:failed|fails|gives?|gave|returned|returns|throws|threw|worked|works|broke|timed out|had|helped|helps|took|ended|came|arrived|happened|ran|did|didn't|does|doesn't|made|makes)\b/,
  // A verb of its own behind it makes the action what is spoken of: "allow trusted services is on".
  /^(?:grant|give|assign|add|let|allow|permit|open|put|restore|recover|enable|turn|switch|set|tick) (?:(?!(?:that|which|what|whatever|who|where|because|since|so|and|as|cause|it|its|this|everything|all)\b)[\w-]+ )*(?:is|are|was|were|fails?|failed|gives?|gave|returns?|returned|did|does|had|has|works?|worked|helps?|helped)\b|^(?:grant|give|assign|add|let|allow|open|restore|recover|enable)\b.* (?:was|were|got) (?:denied|refused|rejected)\b/,
  // A noun that looks like a verb, or "do" before what is asked about.
  /^(?:load balancers?|(?:set|copy|load|pull|push|import|restore|update) of|pull requests|put (?:simply|differently|briefly|another way)|use .* as an? (?:example|template|reference))\b/,
  /^do (?:the|your|these|those|our) [\w-]+s\b.* (?:need|require|restart|cause|break|affect|take|have|work|help|change|apply|survive|fail|hurt|stop|get)\b/,
  // A record or a notice of something, and not the thing itself.
  /^(?:set up|set|add|create|open|write|file|raise|assign|give|get|send|put|make|book|close|change|update|correct|restore|remove|delete|drop)(?: me| us| together)? (?:an? |the |another |this |that |my |our )?(?:\w+ )?(?:alerts?|notifications?|reminders?|tickets?|reports?|history|incidents?|tasks?|stor(?:y|ies)|lists?|overview|status|summary|meeting|call|watch|watches|digest|logs?|question|documentation|page|diagram|pull request|subject|request|subscription)\b/,
  // "Sync app-shop postponed", "full sync app-shop delayed": what became of it.
  /^(?:\w+[ -])?(?:re-?)?(?:sync|fix|repair|import|rebind|refresh|restore) (?:of )?_ (?:was |is |has been |got )?\w+(?:ed|ing)\b/,
  // A right, a rule or a lock of something that is nobody's certificate.
  new RegExp(
    String.raw`^(?:re-?)?(?:add|create|put|set|insert|write|restore|turn|switch|disable|remove|delete|lift|open|enable|allow|activate|unlock|unblock|grant|give|assign|change|move|attach)\b.* (?:for|to|on|from|of|at|in|into) (?:the|my|our|his|her|your|these|those|all|an?) (?!.{0,60}(?:\b${MATTER}\b|\b(?:service|services|principal|identity|platform|azure|microsoft|object id)\b))`,
  ),
  // The work and how it goes: "manual sync for app-shop keeps failing". What "fix the problem" names is still to be mended.
  /^(?:(?:the|a|last|another|one more|once more|again|fresh|new|manual|forced?|full|quick|hard|bulk|mass|batch|auto(?:matic)?)[ -]?)?(?:re-?)?(?:sync|syncs|syncing|synchroni[sz](?:e|ation)|import|load|fetch|download|renew|update|fix|repair|refresh|rebind|rollback|undo|grant|approve|pull|push|bind|enable|add|apply|restore|recover|move|open|access|policy)(?: (?:now|again|of|for|on|to|in|_|certs?|certificates?|all|my|our|just|still|always|never|from|the|key|vault|it|this|errors?|issues?|problems?))* (?:(?:is|was|has|does|did|wo|ca|could|would)(?:n't|nt)|can't|won't|is|are|was|were|has|have|had|does|do|did|fails?|failed|failing|failure|keeps?|kept|takes?|took|says?|shows?|gives?|gave|returns?|returned|ran|runs|works?|worked|stopped|started|finished|completed?|succeeded|(?<!(?:fix|repair) (?:all the|the|all|my|our|this) )(?:errors?|issues?|problems?)|button|status|history|log|logs|pending|stuck|hangs?|broken?|greyed|timed|times|timeout|never|still|results?|vs|versus|or|went|throws?|threw|hung|crashed|interval|schedule|frequency|date|time|worker|job|needed|required|possible|impossible|useless|gone|done|applied|successful|unsuccessful|ok|okay|denied|rejected|approved|declined)\b(?! (?:cert\w*|bindings?|access|syncs?|ones?|roles?|polic\w+|imports?|apps?|sites?|secrets?|permissions?|links?|vaults?|thumbprints?|versions?)\b)/,
];

/** Words of changing. */
export const action =
  /\b(?:sync\w*|fix\w*|repair\w*|re-?import\w*|rebind\w*|grant\w*|appl(?:y|ies|ied|ying)|approv\w*|recover\w*|roll(?:ed|ing)? ?back|undo|safe|downtime|risk\w*)\b/;
