import type { Reading } from '../../tongue.ts';

const END =
  '(?:expir(?:e|es|ing|y|ation|ations|ies)|runs? out|running out|days? (?:left|remaining|to go)|(?:left|remaining) (?:on|for|until)|valid(?: (?:until|till|for|to))?|validity|lifetime|end of life|(?:due|up|coming up|ready|scheduled) for renewal|renewals? (?:dates?|coming|due)|need(?:s|ing)? (?:a )?(?:renewal|renewing|to be renewed)|be renewed|lapses?|lapsing|countdown|die|dies|dying|time left|go(?:es)? bad|not ?after)';

/** What ends when. */
export const expiring: Reading = {
  kind: 'expiring',
  says: [
    /^when (?:do|does|will|should|must|is|are) .{0,40}\b(?:renew|renewed|renewal|rotate|rotated|due)\b(?=.*\b_\b)|^when (?:is|are) (?:the|our|my) (?:\w+ )?(?:wildcard|cert\w*|domain) due\b|^when (?:do|must|should) (?:i|we) (?:\w+ )*renew/m,
    /\b(?:less than|fewer than|under|below|within|only|<) ?\d+ days\b(?!.*\b(?:ping|tell)\b)|\b(?:need|have|has|must) (?:to )?(?:be )?renew(?:ed|ing|al)?\b.{0,20}\b(?:next|this|soon|before|by|in|first|now)\b/m,
    /^valid (?:until|till|for|to)\b|\b(?:until|till) when\b/m,
    /^(?:is|will) _ (?:still |be |stay |remain )*(?:good|valid|ok|fine) (?:past|until|till|beyond|through|after|for)\b|\b_ (?:end|renewal) dates?$/m,
    /\b(?:remaining days|days remaining|days left|time left)\b/,

    new RegExp(
      String.raw`^(?:what(?:'s|s)?|which|anything|any|something|when(?:'s)?|how (?:long|many|soon|much)|list|ls|show|give|get|find|see|all|everything|do we have|next|upcoming|who|certs?|certificates?|report|overview|count|name|tell me (?:what|which|when))\b.{0,80}\b${END}\b`,
      'm',
    ),
    new RegExp(
      String.raw`^(?:is|are|will|does|do|has|have) (?:there |any|anything|something|_|our|my|the|some|it|this|that|we|one of|all)\b.{0,60}\b${END}\b`,
      'm',
    ),
    /^(?:show |list |give me |get |check |the )*(?:expir(?:y|ing|ation|ations|ies)|validity|countdown|days left|time left|end dates?|renewal dates?)\b(?!.{0,60}\b(?:is shown|shows|says)\b)/m,
    /^(?:certs?|certificates?|everything|all|anything)\b.{0,30}\b(?:expir(?:ing|es|e)|running out|due|valid for less)\b.{0,40}\b(?:in|within|before|by|this|next|until|soon|less|under|<)\b/m,
    /\b(?:expired|have expired|already expired)\b.{0,30}\b(?:list|certs|certificates|ones)\b/,
    /^(?:list|show|which|what|any|how many|do we have)\b.{0,40}\bexpired\b(?!.{0,30}\bbut\b)/m,
    /^what(?:'s| is|s)? (?:(?:coming up|due)(?: (?:next|soon|this|for|in)\b|$)|up (?:next|soon|for renewal)\b)/m,
    /\b(?:expiry|expiration)\b|\b(?:soonest|earliest|next|nearest|closest|upcoming) (?:expir\w*|renewals?)\b/m,
    /\b_ expiring(?: date)?$/m,
  ],
  unless: [
    /^what(?:'s| is| are) (?:an? |the )?(?:certificate-expir(?:ed|ing)|secret-expired|lifetime (?:action|percentage)s?|countdown)$/,
    /\bbut (?:the|our|my|portal|browser|it|i|in|vault|azure|chrome|key)\b|\b(?:disagrees?|although)\b/,
    /\b(?:what happens|happen|why|how come|alert|notify|warn|still shows|portal says|customers|although|despite|even though|is expired|was renewed|mean|means|explain|browser)\b/,
    /^(?:does|do|will|is|are) .{0,60}\b(?:renew \w+ before|automatic(?:ally)? (?:re\w+|when)|need to|have to)\b/,
    /^how long (?:are|is|do|can|may|will) (?:an? |the |all |public |new )?(?:public |managed |free |new )?(?:certs?|certificates?|tls certificates)\b(?!.{0,30}\b_\b)/,
    /\b(?:wrong|fail\w*|error\w*|although|however|differs?|still (?:show|serv|has|have|on|old|the|red|yellow)|paged|hangs?|stuck|alarm|incident|warning|alert)\b/,
    /^how (?:long|many) .{0,40}\b(?:sync|take|takes|fix|propagat\w*|max\w*|allowed|in general)\b/,
  ],
};
