import { anywhere, clause, type Sign, whole } from './sign.ts';

/** Questions within another sentence or behind a condition, and bare terms. */
export const ASIDE_QUESTIONS: readonly Sign[] = [
  {
    kind: 'explain-concept',
    says: [
      /^(?:and |but |so )?(?:if|once|after|when|without|with|suppos(?:e|ing)|assuming|imagine|say|before|during|as long as|while) [^_]*\n(?:and |then |so )?(?:can|does|do|is|will|would|should|must|could|may|are|what (?:happens|would|will|then|about)|how (?:long|does|do)|who (?:can|is)) [^_]*$/mu,
      /^(?:(?:a |just a |one |more of a |out of )?(?:general|theoretical|basic|conceptual|random|curious)(?: (?:question|interest|curiosity))?|curious|just curious|wondering|just wondering|i wonder|i was wondering)[ \n:]+(?:if|whether|how|what|does|do|is|are|can|will|would|should|why) [^_]*$/mu,
      anywhere(
        '(?:understand|know|tell (?:me|us)|(?:not|un) ?sure|no idea|wonder|wondering|curious|learn|teach me|remember|forgot|clear)(?: (?:about|again|to me))? (?:how|what|whether|when|who) (?!to (?:use|write|ask|type|start|begin|say|talk)|(?:is |was |are |went |exactly )*(?:wrong|broken|going|happening|up|missing|expir)|(?:happened|broke|changed|did|expires|went))[^_\\n]*(?:works?|means?|is|are|does|calculated|do|needs?|needed|happens|for)$',
      ),
      clause(
        "why (?:not (?:use|just|simply|have|let|give)|can(?:'t|not) (?:i|we) (?:approve|decline|sync|undo|press)|(?:is|are) (?:only )?(?:list|get|reader|read|contributor|key vault reader|a sync|sync)(?: \\p{L}+){0,2} not (?:enough|sufficient))",
      ),
      clause(
        'which (?:[^_\\n]{1,50} )?(?:(?:is|are|one is) )?(?:supported|accepted|accept|accepts|allowed|cover|covers|compatible|better|best|safer|safest|recommended|possible|preferable|preferred)(?: [^_\\n]*)?$',
      ),
      clause(
        'what (?:does|do|can|would) (?:an? |the )?(?:secrets? |certificates? |key vault )?(?:get|list|reader|user|officer|role|policy|permission|contributor|administrator|bypass)[^_\\n]{0,30} (?:give|allow|grant|cover|permit|include|do|access)[^_\\n]*$',
      ),
      clause(
        'how many (?!.*(?:did|have|has|were|was)(?!\\p{L}))(?:[^_\\n]{1,30} )(?:does|do (?!we|i)|can|may|are (?:allowed|possible|kept))[^_\\n]*$',
      ),
      clause(
        '(?:who|what) is (?:the |an? )?(?:app service|azure app service|microsoft|service principal|resource provider)[^_\\n]*$',
      ),
      whole(
        '(?:what is |and |the )?(?:an? )?(?:rbac|soft[- ]?delete|purge protection|sni|four[- ]eyes|rebind(?:ing)?|break[- ]?glass|managed identity|service principal|thumbprint|pkcs ?#?12|pfx|trusted services|access polic(?:y|ies)|first broken link|key vault reference|object id|app(?:lication)? id|content type|auto[- ]?renew(?:al)?)',
      ),
    ],
    unless:
      /(?<!\p{L})(?:still|again|fail\p{L}*|error\p{L}*|wrong|expired|broken|stuck|outage|since (?:yesterday|today|monday)|notify|alert|ping|let me know|tell me when)(?!\p{L})/u,
  },
];
