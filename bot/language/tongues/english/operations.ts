import type { Reading } from '../../tongue.ts';

const WORK =
  '(?:sync|resync|synchroni[sz]ation|fix|repair|op|operation|job|run|change|grant|role assignment|rebind|rebinding|rollback|roll back|approval|remediation|plan|request|import|re-?import|update|rollout|task|undo|recovery|case|proposal|propagation|role|permission|policy|binding update)';
const DONE =
  '(?:finish(?:ed)?|done|complete[d]?|through|propagated?|applied|apply|succe(?:ed|eded|ssful)|work|help|worked|work out|over|running|in progress|pending|stuck|executed|land(?:ed)?|take effect|taken effect|approved|started|start|queued|green|synced|fixed|repaired|waiting|ready|effective|happen(?:ed)?|successfully|active|in place)';

/** How far a piece of work is that the bot has begun. */
export const status: Reading = {
  kind: 'status-of-operation',
  says: [
    new RegExp(
      String.raw`^${WORK} (?:#?\w*\d\w* |_ |on _ |of _ |for _ )?(?:finished|done|complete|completed|through|over|ready|applied|approved)(?: yet| already| now)?$`,
      'm',
    ),
    /\bwhere (?:are we|do we stand|are you) (?:with|on)\b|^how(?:'s| is) (?:it|that|everything) (?:going|coming|progressing)\b/m,

    new RegExp(String.raw`^(?:did|has|have|is|are|was|were|isn'?t|hasn'?t)\b.{0,60}\b${WORK}\b.{0,60}\b${DONE}\b`, 'm'),
    new RegExp(
      String.raw`^(?:did|has|have|is|are|was|were|isn'?t|hasn'?t)\b.{0,60}\b${DONE}\b.{0,30}\b(?:yet|already|by now|meanwhile|in the meantime)\b`,
      'm',
    ),
    /^(?:is|are|was) (?:it|that|this|everything|_|we|you) (?:all |already |now )?(?:done|finished|applied|through|completed?|fixed|synced|repaired|running|still running|ready|over)(?: (?:yet|now|already|syncing|with it|with _|thanks))*$/m,
    new RegExp(String.raw`^(?:is|are|has|have|did)\b.{0,60}\b(?:already|yet)\b.{0,30}\b${DONE}\b`, 'm'),
    /^(?:did|have|has) (?:you|we|the bot|greenlight|it|they) (?:already )?(?:finish|finished|complete|completed|manage|managed|sync|synced|fix|fixed|repair|repaired|start|started|done|apply|applied)\b/m,
    /^(?:so |and )?(?:all )?(?:done|finished|ready|through|completed?|applied|over|there)(?: (?:yet|already))$/m,
    /^(?:has|is|was|did) _ (?:already |now |been |get |got )*(?:approved?|declined?|applied|executed|processed|accepted|rejected|signed off|go through|gone through)(?: (?:yet|already|now|by now))*$/m,
    /^(?:has|is|was) (?:it|that|this|everything)(?: been)? (?:signed off|approved|released|applied|rolled out)(?: (?:yet|already|now))*$|^(?:did|has|is) \w*\d\w* (?:finish|finished|done|complete|completed|go through|gone through|through|over)\b|^is (?:the|my|our) (?:_ )?(?:\w+ )?(?:fix|sync|change|repair|rebind) (?:in|live|out)(?: (?:yet|already|now))*$/m,
    /^what(?:'?s| is| are)? (?:it |this |that |you |the \w+ )?(?:taking|takes) (?:so|that|this) long\b|^(?:is|was|were|did|has) (?:my|our|the|his|her) (?:approval|click|vote|request|ok|decline|answer) .{0,20}\b(?:count\w*|register\w*|receiv\w*|arriv\w*|save\w*|go through|record\w*|accept\w*|see\w*|notic\w*)\b/m,
    /^(?:so |and )?how far (?:along|in|through|is (?:it|that|this|everything)|are (?:you|we|they)|did (?:you|it) get|have (?:you|we) (?:got|come))\b/m,
    /^(?:what|which|at what|in what|at which|in which) (?:stage|step|phase|state of progress)\b.{0,40}\b(?:is|are|at|in|now|we|you)\b/m,
    /^(?:is|are|has|have|did|was) (?:anyone|anybody|someone|somebody|any one|the approver) .{0,20}\b(?:approv\w+|decid\w+|press\w*|sign(?:ed)? off)\b(?!.{0,60}\b(?:yesterday|last|on \w+day|week|month|history)\b)/m,
    /^(?:any )?(?:update|news|movement|eta|word)s?(?: (?:yet|on|about|from|for|regarding)\b.*)?$/m,
    /^(?:did|has|is) (?:it|that|this|everything) (?:all )?(?:go|gone|went|get|got|been|make|made) (?:it )?(?:through|live|out|applied|rolled out|in)\b/m,
    /^how long (?:until|till|before|do we have to wait|is it going to|will it|more|now)\b(?!.{0,60}\b(?:expir\w*|valid|renew\w*)\b)/m,
    /^(?:is|are) (?:we|you|it|that|things?) (?:getting|making|nearly|almost) (?:any(?:where)?|progress|there|done|finished|through|somewhere)\b/m,
    /\b(?:are we|are you) (?:there|done|finished|through) (?:yet|already|now)\b/,
    /^(?:did|has) (?:it|that|this) (?:work|worked|go through|gone through|finish|finished|completed?|succeed|help|helped|happen|run|ran)(?: (?:now|already|yet|out))*$/m,
    new RegExp(String.raw`\bhow(?:'s| far| is| are| did| does)\b.{0,30}\b${WORK}\b(?! work).{0,20}`),
    new RegExp(
      String.raw`\b(?:progress|status|state|eta|outcome|result|update|news)\b(?: (?:of|on|for|about|from|with|the|my|our|that|this|last|latest|current|running|today's|your|a|_))* ${WORK}\b`,
    ),
    new RegExp(String.raw`\b${WORK} (?:#?\w*\d\w* )?(?:_ )?(?:status|progress|eta|state|outcome)\b`),
    new RegExp(String.raw`\bwhere (?:are we|is|do we stand|are you)\b.{0,20}\b${WORK}\b`),
    new RegExp(
      String.raw`\bwhat (?:about|became of|happened (?:to|with)|is happening (?:to|with)|is going on with|is up with)(?: (?:the|my|our|that|this|last))* ${WORK}\b`,
    ),
    new RegExp(
      String.raw`\b${WORK}\b.{0,30}\bstill (?:running|in progress|going|pending|open|waiting|ongoing|queued)\b`,
    ),
    /\bstill (?:syncing|running|fixing|working on|importing|in progress|in flight)\b|^(?:progress|eta|any progress|any news|any update|how far)(?: (?:please|pls|yet|now|update|are you|on _|of _))*$|^status$/m,
    new RegExp(
      String.raw`\b(?:when|how long)\b.{0,20}\b(?:will|until|till|before|is)\b.{0,20}\b${WORK}\b.{0,20}\b(?:finish\w*|done|complete\w*|through|ready|effective|take|run)\b`,
    ),
    /\b(?:anyone|anybody|someone|somebody) (?:approved?|declined?|decided|looked at)\b.{0,40}\b(?:yet|already|my|the|fix|plan|request)\b/,
    new RegExp(
      String.raw`\b(?:is|are) (?:there )?(?:any |anything |something |an? )?${WORK}?s? ?(?:currently |still |now )?(?:running|in progress|in flight|pending|waiting for approval)\b`,
    ),
    /^(?:are (?:you|we) )?still (?:waiting|at it|busy|on it)\b/m,
    /^does the (?:fix|sync|repair) work(?: now| yet)?$/m,
    /^(?:what(?:'s| is) the |any |show |give me (?:the |an )?)?(?:progress|eta)\b(?: (?:on|of|for|with|at) (?:_|that|this|it)|$)/m,
    /^(?:is|are) (?:somebody|someone|anyone|anybody|you|they|the bot|greenlight) (?:\w+ )?(?:fixing|syncing|repairing|working|importing|rebinding|on)\b/m,
    new RegExp(
      String.raw`^(?:is|was|were|did|has) (?:the |my|our|that|this|last )*${WORK}\b.{0,30}\b(?:ok|okay|fine|good|success|a success)$`,
      'm',
    ),
    /^(?:op|operation|job|case) (?:#?\w*\d\w*|_)$/m,
  ],
  unless: [
    /\b(?:approved|declined|synced|fixed|requested|changed|done|pressed|triggered|started|made) by (?!now)\w/,
    /\b(?:what('s| is) wrong|why|how come|error\w*|40[0-9]|50[0-9]|safe|mean|means|how often)\b/,
    /^(?:is|are) (?:it |this |that |the )(?:possible|ok|normal)\b/,
    /^how long (?:until|till|does|do|is) (?:an? |the role )/,
    /^(?:does|do) .{0,40}\b(?:cause|need|require|automatically|every)\b/,
  ],
};
