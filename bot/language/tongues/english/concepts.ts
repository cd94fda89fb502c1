import type { Reading } from '../../tongue.ts';

/** How things work in general, what words mean, and whether an action would be wise. */
export const explain: Reading = {
  kind: 'explain-concept',
  says: [
    /^(?:explain|define|describe|clarify|teach me|elaborate|educate me)\b/,
    /^(?:tell (?:me|us) )?(?:more )?about (?:the )?[a-z]/,
    /\b(?:what(?:'s|s| is| are| was)? (?:the )?(?:difference|meaning|purpose|point|idea|advantages?|benefits?|pros|best practice|recommended way|default|limits?|rule|risks?|downsides?|blast radius|impact)|difference between|meaning of)\b/,
    /^what(?:'s|s| is| are) (?:an? |the )?(?!(?:going|wrong|up|happening|broken|the (?:matter|problem|issue|reason|cause|status|state|health|deal)|matter|cause|reason|problem|issue|status|state|health|in|on|red|yellow|green|unhealthy|your|with)\b)(?!.*\b_\b)/,
    /^what (?:do|does|did|is|are|would|will) .{0,100}\b(?:mean|means|meant|stand for|stands for|cover|covers|cause|imply|implies|include|refer to|good for|used for|do|for|change|need|require|break|cost|affect|touch)$/,
    /^what (?:do|does) .{0,60}\b(?:mean|cover|do|stand for|include|imply)\b/,
    // A full stop inside a name or a quoted text ends a line here, so that the verb may stand on a later one.
    /^what (?:do|does) (?![\s\S]*\b_\b)[\s\S]{1,300}\bmean$/,
    /^what means\b|^[^_\n]{1,80}\bmeaning$|^(?![\s\S]*\b_\b)(?:[\s\S]*\n)?what (?:does|do) (?:it|this|that|they) mean$/,
    /^why (?:is|are) (?:the |a )?managed identit(?:y|ies) not (?:used|enough|needed)$/,
    /^(?:and )?what (?:happens|would happen|will happen|would|could (?:happen|go wrong|break)|breaks|can go wrong|changes (?:if|when)|if|exactly (?:happens|does))\b/,
    /^how (?:often|frequently|does|do|would|to|should|can|long does|long do|many hours|many times does|much|fast|quickly|soon does|exactly|are|is .{0,30}\b(?:calculated|determined|decided|judged|computed|different|done|stored|encrypted|supposed|related|handled|measured))\b(?!.{0,60}\b(?:still (?:show|serv|on|have)\w*)\b)/,
    /^(?:does|do|will|would|should|can|could|may|must|shall|am|need|is it|are|is) (?!(?:we|i|you) have (?!to\b))(?!there\b)(?!.{0,140}(?:\b_\b|\b(?:here|our|wrong|broken|failing|fixed|healthy|unhealthy|ok|okay|correct|in sync|up to date|red|yellow|going on|problem|issue|my (?:app|cert\w*|site|vault|binding|domain))\b))/,
    /^(?:is it|is that|is this|would it be|will it be|are we) (?:\w+ )?(?:safe|ok|okay|possible|dangerous|risky|necessary|required|enough|allowed|recommended|a good idea|advisable|wise|mandatory|better|bad|harmful|best practice|fine|sufficient|supported)\b/,
    /^(?:does|do|will|would|could|can|may) (?:a |an |the |your |this |that )?(?:manual |forced )?(?:sync\w*|resync|fix|rebind\w*|re-?import\w*|grant\w*|rollback|roll back|undo|role|rotation|renewal|import\w*|approv\w*|repair\w*|change) .{0,80}\b(?:cause|need|require|restart|break|affect|interrupt|take|change|remove|touch|drop|delete|impact|lead|mean|overwrite|trigger|last|happen|reset|hurt|be)\b/,
    /^why (?:do|does|would|should|must|is|are) (?:you|the bot|greenlight|app service|azure|microsoft|one|key vault|i|we|a|an|it matter|that (?:needed|necessary|important))(?!.{0,100}(?:\b_\b|\b(?:fail\w*|error\w*|expired|old|broken|down|still|yellow|red|getting|seeing)\b))/,
    /\bwhich (?:one |of (?:these|them|the two|both) |way |option |model |role |permissions? |identity |principal |tier |sku |plan |id |object id |access )+(?:is |does |do |should |must |would |are |i |we |app service |needed |works?|required|to )*(?:works?|better|right|recommended|safer?|needed|need|use|used|required|enough|should|correct|prefer\w*|apply|give|grant|pick|choose|best|least)\b/,
    /^.{0,60}\b(?:or|vs\.?|versus)\b.{0,60}$\n^(?:which|what)\b/m,
    /^(?!.*\b_\b).{0,40}\b(?:vs\.?|versus)\b/,
    /^(?:why|when|where) (?!.{0,140}(?:\b_\b|\b(?:fail\w*|error\w*|still|old|not (?!\w+ (?:permission|access|get)s?\b)|\w+n't|broke\w*|expired|red|yellow|down|out of sync|we|our|my|me|it|this|that|here|now|today|yesterday|again|did|was|were|nothing|nobody|anymore|has|missing|wrong)\b))/,
    /\b(?:where can i read|documentation (?:on|about|for)|link to the docs?|docs (?:on|about|for))\b/,
    /^(?:what|which) (?:permissions?|roles?|rights|access|secret permissions?|ports?|ips?|ip addresses|service tags?|identity|principal|object id|application id|app id)\b.{0,60}\b(?:need|needs|needed|required?|requires?|must|have|enough|minimum|least|use|uses|allow|to)\b(?!.*_.*\b(?:fail|error))/,
    /^(?:when|how soon) (?:does|do|will|would|is|should) (?:app service|azure|the (?:next |daily |automatic |platform )?(?:sync|job|platform|batch job)|it sync|a sync|the sync)\b/,
    /^where (?:do|does|can|should|is|are) (?:i|we|one|you|app service|azure|the audit|the private key)\b/,
    /^who (?:can|may|should|will|is allowed to|must|has to|needs to) (?:approve|press|see|use|grant|fix|sync|decline|give|do)\b/,
    /^who (?:approves|decides)\b/,
    /^(?:is|are) there (?:a|an|any) (?:way|difference|doc\w*|best practice|recommended|limit|risk|downtime)\b/,
  ],
  unless: [
    /\b(?:what am i missing|is that why|could (?:that|this|it) be (?:it|the)|help here)\b/,
    /^(?:can|could|will|would) (?:it|this|that) be (?:fixed|repaired|solved|saved|resolved)\b/,
    /^(?:would|will|does|do|can|could) (?:a |an |the |another )?(?:sync|fix|rebind|re-?import|restart|that|this|it) (?:help|solve|fix|cure|be enough)\b|^(?:would|will|does|do|can|could) .{0,20}\bwork (?:here|now|then|this time)$/,
    /^how (?:is|are) (?:_|it|the (?:cert\w*|app|vault)|my|our|things)\b/,
    /^how (?:can|does|do|could) .{0,60}\b(?:still|expired|show\w*|old cert)\b/,
    /^how come\b/,
    /^(?:is|are|was|were) .{0,60}\bdown\b/,
  ],
};
