import { anywhere, both, clause, type Sign } from './sign.ts';

const PAST =
  '(?:(?!need|feed|indeed|speed)\\p{L}{2,}ed|put|ran|sent|got|went|came|had|was|were|took|made|let|left|gave|did|began|broke|cut|set|swapped|lost|brought|turned|redid|rebuilt|has been|have been)';
/** What somebody did, or what happened: a subject that asks and orders nothing, and a verb in the past. */
const EVENT = clause(
  `(?!(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|am|do|does|did|has|have|had|can|could|should|would|will|may|must|if|once|list|show|stop|don't|please|all|any|every)(?!\\p{L}))(?:[\\p{L}_'-]+ ){1,5}?${PAST}(?: |$)[^\\n]*`,
);
/** The time that is left, as people close a cry for help. */
const HURRY = clause(
  '(?:and |only |just |with |we have |there are )*\\d+ (?:days?|hours?|h|weeks?) (?:left|to go|remaining)$|(?:going|we go|it goes) live|(?:it |cert |_ )?(?:expires|runs out|deadline is) (?:on|tomorrow|tonight|today|in|this)',
);

const NOT =
  "(?:don'?t|do not|doesn'?t|does not|won'?t|will not|can'?t|cannot|isn'?t|is not|aren'?t|are not|no longer|never|refuses? to|fails? to)";
const NOW = '(?:still |just |now |simply |also |suddenly |only |all |again )*';
const BAD = `(?:(?:the|an?|us|with|to|on|at|last|their|our|its|my) )*(?:old|wrong|expired|stale|previous|outdated|years?|40\\d|50\\d|errors?|warnings?|red|yellow|nothing)`;
/** What is wrong since: something that does not do what it should, does nothing, or shows what is old. */
const COMPLAINT = anywhere(
  [
    `(?:certs?|certificates?|apps?|sites?|website|page|bindings?|_|it|they|we|sync|syncing|import|service|platform|browsers?|users?|customers?|clients?|portal|status|job) ${NOW}${NOT} ${NOW}(?!need|want|care|know|wish|think|mind)\\p{L}+`,
    `(?:certs?|certificates?|apps?|sites?|website|page|bindings?|_|it|they|we|rest|others?|other half|half|some|sync|import|service|browsers?|users?|customers?|clients?|portal|status|job|list|azure|openssl|curl) ${NOW}(?:serves?|shows?|gets?|sees?|has|have|hands? out|presents?|reports?|uses?|stays?|is|are|goes|go|went|turned|sticks?|hangs?|lags?|keeps?|fails?|gives?|returns?|says?) ${NOW}${BAD}`,
    '(?:nothing|none of [^\\n]{1,30}?|nobody|no \\p{L}+) (?:\\p{L}+ )?(?:syncs?|happens?|works?|changes?|gets?|takes?|arrives?|moves?|loads?|updates?|follows?)',
    `(?:certs?|apps?|sites?|sync\\w*|import|_|it|updates?|renewals?) ${NOW}(?:stopped|ceased|quit) (?:\\p{L}+ing)`,
    '(?:sync\\p{L}*|it|import|that|button) does nothing',
    `(?:everything|all|half of [^\\n]{1,20}?|most(?: of [^\\n]{1,20}?)?|some(?: of [^\\n]{1,20}?)?|both) ${NOW}(?:is|are|went|turned) ${NOW}(?:red|yellow|broken|down|dead|stale)`,
    `(?:browsers?|chrome|edge|firefox|safari|monitoring) ${NOW}(?:warns?|complains?|screams?)`,
  ].join('|'),
);
const OURS =
  /\b_\b|cert|vault|secret|binding|thumbprint|tls|ssl|https|app ?service|pfx|role|sync|import|wildcard|digicert|acme|certbot|rbac|version|yellow|principal|\bapps?\b|\bsites?\b|browser|tenant|days? (?:left|to go)/u;

/** A wish to be told from now on, an order of another kind, or a matter that is over. */
const WISH =
  /^(?:notify|alert|ping|tell|remind|warn|let|keep|watch|follow|subscribe|stop|unwatch|mute|cancel|abort|forget|leave|list|show|give|which|who|when|how|explain|don'?t|do not|is it safe)(?!\p{L})|(?<!\p{L})(?:(?:notify|ping|tell|alert|warn|inform) (?:me|us|the|this)|let (?:me|us) know|who (?:did|was|changed|has)|all good|never ?mind|no worries|thanks? (?:for|all)|in general|mean|means|what happens|(?:as|in) (?:bicep|terraform|powershell)|said|told me)(?!\p{L})/mu;

/** A story is a trouble, whichever words of other wishes it is told in: what happened, and what is wrong since or how little time is left. */
export const STORIES: readonly Sign[] = [
  { kind: 'diagnose', ofOurs: true, says: [EVENT, HURRY], needs: both(COMPLAINT, OURS), unless: WISH },
];
