import type { Reading } from '../../tongue.ts';
import { MATTER } from './matter.ts';
import { otherTrades } from './other-trades.ts';

const OTHER_WORK =
  '(?:swap|increase|decrease|resize|migrate|rename|clone|drain|warm up|restart|reboot|scale(?: up| out| down| in)?|deploy|redeploy|start|shut ?down|stop|delete|remove|create|provision|back ?up|build|merge|open a ticket|open a port|order|buy|book|schedule a|remind me to|translate|call|hire|reset (?:the |my )?password|unlock my|install|download|tell me a joke|sing|write me a)';
const OUR_TRADE =
  /\b(?:cert\w*|tls|ssl|vault|kv|binding|bound|rebind|thumbprint|expir\w*|renew\w*|https|access polic\w+|rbac|secrets?|yellow|red|health\w*)\b/;

/** "Before the meeting" tells when, not what. */
const NO_TIME = String.raw`(?!(?<=\b(?:before|after|during|until|over|for) (?:the |our |my )?(?:\w+ )?)(?:meeting|lunch|coffee)\b)`;

/** Work and troubles of somebody else's trade, even at an app the bot knows. */
export const elsewhere: Reading = {
  kind: 'smalltalk/other',
  says: [
    new RegExp(
      String.raw`^(?:fix|repair|sync|heal|mend|restore) (?:my|your|his|her|the|a|an|our)\b(?!.{0,60}\b${MATTER}\b)`,
    ),
    /^(?:fix|repair|sync) (?:me|us|you|yourself|himself|herself|themselves|ourselves)\b|^(?:sync|catch) (?:up )?with (?!.*\b_\b)/,
    /^(?:add|set up|configure|register|map) (?:an? |the |my |our )?(?:new |custom )*(?:domain|host ?name|app setting|setting|user|dns|slot|record|webjob|cname)\b/,

    new RegExp(
      String.raw`^${OTHER_WORK}\b(?!.{0,80}\b(?:cert\w*|binding|polic\w+|vault|secret|role|alert\w*|watch\w*|lock)\b)`,
      'm',
    ),
    new RegExp(`${NO_TIME}${otherTrades.source}`),
  ],
  unless: [OUR_TRADE, /^(?:does|do|will|would|can|could|is|what|how)\b(?!.*\bmy\b).*\b(?:sync\w*|rebind\w*)\b/],
};

/** Fun with words of the trade. */
export const banter: Reading = {
  kind: 'smalltalk/other',
  says: [
    /\b(?:meeting|appointment|calendar invite)s?\b/,

    /\b(?:coffee|dinner|breakfast|pizza|beer|lunch|my (?:life|marriage|back|car|bike|brain|weekend|diet)|joke|birthday|weather|love you|marry me|addiction|football|hungover)\b/,
    /^(?:are|do|did|were) you (?:a |an |really |even |ever )?(?:human|bot|robot|ai|real|person|alive|there|awake|like|sleep|chatgpt|copilot|married|happy|online|tired|dream)\b/m,
    /^(?:(?:who|what) are you$|what time is it|who (?:made|built|wrote|created) you|what is your name|what's your name|how are you|how's it going|how old are you|where are you from|good (?:bot|job|work)|nice (?:one|work|job)|well done|you rock|you are (?:great|awesome|the best|useless|stupid))/m,
    /^who(?:'s| is| are| has|s)? (?:(?:is|all|else|also) )*(?:on ?-?call|on duty|on shift|in (?:the )?office|on standby|up tonight|taking over|here)\b/m,
    /^is (?:any(?:one|body)|some(?:one|body)) (?:\w+ )?(?:awake|here|around|there|up|online|home|alive|listening)\b/m,
    /^is it (?:already |still |only |really )?(?:\w+day|weekend|the weekend|morning|evening|night|lunch ?time|late|early|raining|snowing|sunny|cold|hot|warm|over|time)(?: (?:yet|already|now|today|here|out|for .*|in \w+|over there))*$/m,
    /^remind (?:me|us) to (?!.*\b(?:renew\w*|tls|ssl|rotat\w*|bind\w*)\b)/m,
    /^(?:nice|good|great|awesome|cool|clean|solid|brilliant|sweet|neat|quick|lovely|best) (?:fix|sync|work|job|bot|one|repair|catch|save|stuff)(?: .{0,20})?$/m,
    /^(?:thank(?:s| you)|cheers|bye|see you|lol|haha|welcome|you'?re welcome|no worries|no problem)\b/,
  ],
  unless: [/\b_\b/, /^(?!.*\bmeeting).*\b(?:cert\w*|vault|expired|yellow)\b/m],
};

/** What somebody else is reported to have said, which is neither an order nor a symptom. */
export const hearsay: Reading = {
  kind: 'smalltalk/other',
  says: [
    /\b(?:said|says|told|wrote|asked|meant|shouted|replied|answered) (?:me |us |to |that |just )*¶/,
    /\b(?:saying|like|goes|went|going|yells?|yelling|shouts|shouting|screams?|screaming|repeats|repeating|texts?|texted|messages?|messaged|tweets?|tweeted|writes|writing|thinks|thought|words|comments?|commented|motto|answer|reply|replies|reaction)(?: (?:is|was|always|again|only|just|me|us|at|all day|something))* ?[:,-]? ?¶/,
    /¶ (?:s?he|they|my \w+|our \w+|the boss|boss|everyone|everybody|somebody|someone|management) (?:said|says|keeps?|wrote|writes|told|yells?|shouts?|screams?|always|goes|texted)\b/,
    /\bnot (?:quite |really )?sure (?:s?he|they|who) (?:meant|means|said|wanted)\b/,
  ],
  unless: [
    /\b(?:fail\w*|error\w*|expired|broken|why|portal|azure|browser|it said|it says)\b/,
    /\b(?:_|domain|app|site|page|blade|cert\w*|binding|vault|status|dashboard|column|this|that) (?:still |now |just |always )*(?:says|said|shows|reads)\b/,
  ],
};

/** A matter that is over, told in passing. */
export const closed: Reading = {
  kind: 'smalltalk/other',
  says: [
    /^(?:we|i|they|he|she|it'?s?|that'?s?|somebody|someone|all|everything|problem|issue|the \w+)(?: (?:have|has|had|got|is|was|are|were|been|already|just|now|all|finally))* (?:fixed|solved|resolved|synced|sorted|done|good|green|working|repaired|works|fine|handled|closed|mended|approved)(?: (?:it|that|this|everything|now|again|ourselves|myself|already|by hand|manually|out|himself|yesterday|today))*$/m,
    /^(?:i |we )?(?:fixed|synced|solved|repaired|sorted|resolved) (?:it|that|this|them) (?:myself|ourselves|already|by hand|manually|in the portal|meanwhile)\b/m,
    /^(?!who\b|you\b)[a-z]+ (?:has |have |already |just )*(?:fixed|synced|solved|repaired) (?:it|that|this|them)(?: (?:already|again|now|by hand|manually|yesterday|today))*$/m,
    /^(?:never mind|nvm)?,? ?(?:solved|fixed|resolved|sorted|all good|all green|works now|working now|works again|working again|it works)(?: (?:now|again|already|it|that|thanks))*$/m,
    /\b(?:fixed|solved|resolved|synced|sorted|working|green|good)\b.{0,30}\b(?:thanks|thank you|thx|cheers|ty|never mind)\b/,
    /\b(?:thanks|thank you|thx|cheers)\b.{0,60}\b(?:fixed|solved|resolved|synced|sorted|works|working|green|good|great|helped|help)\b/,
  ],
  unless: [
    /\b(?:but|still|why|although|yet|however|again red|not working|fail\w*|error\w*|broke\w*|\?)\b/,
    /^(?:is|are|did|does|was|has|what|which|who|when|how)\b/,
  ],
};
