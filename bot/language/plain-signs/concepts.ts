import { anywhere, clause, type Sign } from './sign.ts';

/** What can be granted, by its name. */
const RIGHT =
  '(?:key vault \\p{L}+|secrets? (?:user|officer|get|list)|certificates? (?:user|officer|get|list)|crypto (?:user|officer)|reader|contributor|owner|administrator|user access administrator|get|list|(?:secret|certificate):? ?get|the (?:role|get permission|read role)|read (?:access|permission)|a role|one role|rbac|an? access polic(?:y|ies))';
const SELF =
  '(?:by hand|manually|myself|ourselves|yourself|by myself|on my own|without (?:you|the bot|a bot|greenlight)|in the portal|the manual way|von hand|manuell|händisch|selbst|selber|im portal|à la main|manuellement|moi-même|soi-même|nous-mêmes|dans le portail|a mano|manualmente|yo mism[oa]|en el portal|à mão|na mão|eu mesm[oa]|no portal|pelo portal)';

/** How things work, whatever certificate they are asked for. */
export const CONCEPTS: readonly Sign[] = [
  {
    kind: 'explain-concept',
    says: [
      clause(
        `(?:is|are|does|would|will) (?:only |just |the |a |an )*${RIGHT}(?: (?:alone|only|on its own|by itself|role|permission|on [\\p{L} ]{3,20}))* (?:enough|sufficient|suffice|do|ok|okay|too much|too little|the (?:right|minimum|least))`,
      ),
      clause(
        `(?:do|does|must|should) (?:i|we|it|you|app service|the app|they|one) (?:really |also )?need (?:both |the )?${RIGHT}`,
      ),
      anywhere(
        `(?:reicht|reichen|genügt|genügen|langt) (?:mir |uns |dafür |da )?(?:die rolle |das recht |nur |allein )?(?:_|${RIGHT})|(?:suffit|suffisent|est suffisant\\p{L}*)(?: [^\\n]{0,40})? ou (?:faut|il faut|dois|est-ce|a-t)|(?:basta|bastan|alcanza|es suficiente) (?:con )?(?:el rol |el permiso )?${RIGHT}|(?:basta|chega|é suficiente) (?:o papel |a função |a permissão )?${RIGHT}|${RIGHT} (?:suffit|basta|alcanza|é suficiente|es suficiente|reicht|genügt|chega)(?! nicht| pas)`,
      ),
      /(?:ロール|権限|ポリシー|reader|user|get|閲覧者|ユーザー)(?:だけ)?で(?:十分|足り|よい|いい|大丈夫)/u,
      clause(
        `(?:and |so |but )?how (?:can|do|does|would|could|should|to|must|might|did) (?!(?:\\p{L}+ )?(?:get|make) _)[^\\n]{0,70}${SELF}`,
      ),
      clause(
        `(?:und |aber )?wie (?:kann|mach\\p{L}*|geht|gehe|würde|könnte|soll|muss|vergeb\\p{L}*|vergib\\p{L}*|bind\\p{L}*|setz\\p{L}*|synchron\\p{L}*|reparier\\p{L}*|beheb\\p{L}*|gib\\p{L}*|geb\\p{L}*|importier\\p{L}*|füg\\p{L}*|richt\\p{L}*|erneuer\\p{L}*) [^\\n]{0,60}${SELF}|comment (?:je |on |peut-on |puis-je |faire |est-ce )?[^\\n]{0,60}${SELF}|c[óo]mo (?:lo |se |la |puedo |le |hago |haría )?[^\\n]{0,60}${SELF}|como (?:eu |se |posso |faço |fazer |dá pra )?[^\\n]{0,60}${SELF}`,
      ),
      /(?:手動|手作業|自分|ポータル)(?:で|から).{0,20}(?:には|方法|手順|やり方|どう|するに)/u,
      clause(
        '(?:and |so |but |ever |even |really |actually |just |always |sometimes |you )*(?:re-?sync|sync|fix|repair|heal|apply|change|act|decide|touch|grant|rebind|renew|do|run|make|approve|go ahead)(?! (?:things|stuff|problems|issues|certs|certificates)(?!\\p{L}))(?: (?!me |us )[\\p{L}_]+){0,6} (?:on your own|by yourself|of your own accord|automatically|unattended|unasked|autonomously|without (?:asking|being asked|approval|an? approval|anyone|anybody|someone|confirmation|a human|my|our|permission))',
      ),
      anywhere(
        '(?:do|will|would|can|could|does|did) (?:you|the bot|greenlight|it) (?:ever |also |always |sometimes |really )+(?:re-?sync|fix|repair|apply|change|act|decide|touch|grant|rebind|renew)',
      ),
      clause(
        '(?:is|are) (?:an? |the |another |any )?(?:manual |second |re-?)?(?:sync|re-?import|rebind|restart|re-?binding|renewal|approval|rollback|role|access policy|downtime|second person) (?:really |still |always |even |also )*(?:needed|necessary|required|mandatory|optional|obligatory|recommended|enough)',
      ),
      clause(
        'how (?:long|much time|many minutes|many hours|quickly|fast|soon|often) (?:does|do|would|must|should|can|may|could) (?!.{0,80}(?:\\b_\\b|valid|expir))\\p{L}+',
      ),
      clause(
        '(?!.*(?:did|was|were|has|had)(?!\\p{L}))(?:and |so |but )?(?:when|under what|by what|from when|at what point) [^_\\n]{0,30}(?:is|are|does|do|counts?|becomes?|turns?|goes?|gets?) (?:an? |the |something |it )?(?:[\\p{L}]+ )?(?:cert\\p{L}*|card|status|thing|binding|something|considered|called|shown|it|health)? ?(?:only |just |considered |called |shown |as |turn |become |go )*(?:red|yellow|green|unknown|unhealthy|amber)(?: (?:and|or|vs|versus|but|instead)\\b[^_\\n]*)?$',
      ),
      anywhere('how long (?:do|must|should|will|would) (?:i|we|one|you) (?:have to |need to )?wait'),
      clause('is (?:an? |the )?[\\p{L} ]{2,30} enough for (?!us |me |this |that |it |_)\\p{L}+'),
      clause('what (?:has|have|does|do|did|had) [^_\\n]{0,60}(?:got )?to do with [^_\\n]*'),
      anywhere(
        '(?:object id|application id|app id|thumbprint|service principal|client id|role|identity) (?:not |always |never |so )*(?:the same|different|differ|equal|identical)[^_\\n]*(?:every|each|all|per|across|between)',
      ),
      clause(
        'what (?:exactly |precisely |actually |all |else )?(?:would|will|does|do|is|are|could) (?:the |your |this |that |a |an |my )?(?:recommended |suggested |proposed |planned )?(?:fix|plan|proposal|sync|change|rebind|remedy|option \\d|repair|undo|rollback|grant|role|approval) (?:of |on |for |_ |going to |exactly |actually |really )*(?:touch|change|do|alter|modify|affect|break|cost|need|remove|add|write|mean|delete|grant|cover|contain)',
      ),
      /^(?:c'est quoi|qu[ée] es (?:eso|esto) de|o que é isso de) (?:un |une |le |la |l'|el |o |a )?(?!\p{L}*['’ ]?(?:souci|problème|bug|blème|cause|erreur|truc|problem|erro))[\p{L} -]{3,50}$/mu,
      clause(
        '(?:tell|show|teach) (?:me|us) (?:more about )?how (?:the |a |an |your )?(?:sync|rebind|approval|approvals|undo|fix|renewal|import|four eyes|role|rbac)[^_\\n]*(?:work|works|happen|happens|is done)|(?:explain|describe|clarify)(?: to)?(?: me| us)? (?:why|how|what|when) [^_\\n]*$',
      ),
      clause(
        'why is (?:an? |the )?(?:sync|rebind|restart|role|reader|get|policy|import)[\\p{L} ]{0,20} not (?:enough|sufficient|needed|necessary)',
      ),
      /(?:何が|どう|どこが)(?:違う|違い|異な)/u,
      anywhere(
        'do you (?:store|keep|save|log|remember|record|send|upload|share|see|read|copy) (?:[^_\\n]{0,30})(?:key|keys|secret|secrets|password|data|pfx|conversations?|chats?|messages)',
      ),
    ],
    unless:
      /(?<!\p{L})(?:still|again|fail\p{L}*|error\p{L}*|wrong|expired|broken|stuck|but|immer noch|fehl\p{L}*|toujours|erreur|sigue|falla|ainda|falha|erro)(?!\p{L})|エラー|失敗/u,
  },
  {
    kind: 'explain-concept',
    says: [
      /\p{L}\n(?:what (?:is|are|does) (?:that|this|it|those|they)|was (?:ist|heißt|bedeutet) das|c'est quoi|qu'est-ce que c'est|qu[ée] es (?:eso|esto)|o que (?:é|e) isso)(?: (?:mean|do|exactly|anyway|actually|even|again|eigentlich|genau|exactement))*$/mu,
    ],
    unless: /\b_\b|(?<!\p{L})(?:red|yellow|broken|error|expired|fail\p{L}*)(?!\p{L})/u,
  },
];
