import { anywhere, clause, type Sign, whole } from './sign.ts';

/** What is no matter for the bot, although words of the trade stand in it. */
export const OTHERS: readonly Sign[] = [
  {
    kind: 'smalltalk/other',
    says: [
      clause('(?:please )?(?:translate|transcribe|summari[sz]e this article|proofread|rhyme|spell)(?= )'),
      anywhere(
        '(?:null ?reference|null ?pointer|argument ?null|index ?out ?of|invalid ?operation|stack ?overflow|out ?of ?memory|object ?disposed|class ?not ?found|type ?error|syntax ?error|segfault|deadlock)\\p{L}*',
      ),
      clause(
        '(?:the |our |my |all |some |two |three )*(?:unit |integration |e2e |smoke |ui |regression |nightly |ci )*(?:tests?|builds?|test suite|ci|sprint|burndown|burn-down chart) (?:is|are|went|turned|goes|just went) (?:\\p{L}+ )?(?:red|yellow|green|broken|failing)',
      ),
      whole(
        'are you (?:an? |really |even |secretly |still |actually )*(?!done|ready|finished|through|syncing|fixing|working|able|watching|there|green|ok|on it|at it|still|stuck|broken|down|online|back|waiting|running)(?:[\\p{L}-]+)(?: (?:bot|machine|human|person|today))?',
      ),
      clause("where (?:is|are|'s) (?:everyone|everybody|all|the (?:team|rest|others)|you guys|you all|you)$"),
      clause(
        '(?:we |i |they |he |she |someone |somebody |(?:the |our |my )?\\p{L}+ (?:guys?|team|folks|people|colleagues?|dept|department) )?(?:have |has |had )?(?:already |just |meanwhile )*(?:synced|fixed|repaired|rebound|solved|resolved|sorted|restored|granted|imported|handled|renewed|rebound|mended)(?: (?:it|that|this|them|everything|all of it))?(?: (?:already|again|now|for us))*(?: (?:by hand|manually|ourselves|myself|meanwhile|in the portal|themselves|himself|herself|in the meantime))(?: (?:already|now|yesterday|today|thanks|cheers))*$',
      ),
      /(?:already|just|meanwhile|finally) (?:synced|fixed|repaired|solved|resolved|sorted|rebound|restored|handled)[^\n]{0,30}\n[^\n]{0,20}(?:all (?:is )?(?:good|fine|green|well)|works|thanks|thank you|cheers|thx|ta|never ?mind|no action)/u,
      anywhere(
        '(?:found|figured|worked|sorted|got) (?:it|that|this)(?: out)? (?:myself|ourselves|meanwhile|in the meantime|on my own|by myself)',
      ),
      clause(
        '(?!you |portal |azure |browser |it |_|app |chrome |firefox |error |status |card |message |key |the (?:portal|browser|card|message|error|status|site|app|page|log))(?:(?:my|our|the|a|some) )?[\\p{L}]+(?: [\\p{L}]+)? (?:says|said|thinks|thought|keeps saying|reckons|believes|wrote|mentioned|told (?:me|us)|claims)(?: that)? (?:we|i|you|they|someone|it|one|to|please|the bot)(?: (?:should|could|can|must|might|may|would|will|have to|ought to|needs? to|has to|just|better|is to|was))* (?:not )?(?:re-?sync|sync|fix|repair|rebind|renew|grant|approve|roll back|restore|do it|be (?:synced|fixed|repaired))',
      ),
    ],
    unless:
      /(?<!\p{L})(?:but|still|why|yet|however|fail\p{L}*|error(?!s? (?:handling|page))\p{L}*|expired|ssl|tls|cert\p{L}*|vault|broken again|wrong|how come|bicep|terraform|powershell|az cli|arm template)(?!\p{L})|^(?:is|did|does|was|has|what|which|who|when|how)(?!\p{L})/mu,
  },
  {
    kind: 'smalltalk/other',
    says: [
      whole(
        "(?:(?:ah|oh|ok|okay|hm+|aha|right|fine|well|yes|yep|so|and|hey|hi|sorry)[ \\n]?)*(?:ah|oh|ok|okay|hm+|aha|i see|right|fine|well|(?:just |only )?(?:a |this is a )?(?:test|testing)(?: (?:test|testing|message|please|1|2|3|one|two|three))*|(?:don't|do not|no) worr(?:y|ies)(?: about (?:it|that))?|(?:it )?works (?:now|again|fine)(?: (?:again|now|thanks))*|what is your (?:name|age|favou?rite \\p{L}+)|(?:was a |it was a )?false alarm)",
      ),
      clause(
        '(?:change|set|add|update|remove|edit|create) (?:the |an? |my |our )?(?:app(?:lication)? settings?|env(?:ironment)?[ -]?var\\p{L}*|connection strings?|app config\\p{L}*|feature flags?)',
      ),
      /^(?:(?:my|our|the) )?(?!error|message|warning|portal|azure|browser|status|log|code|output|exception|title|detail)\p{L}{2,12}: ?¶$/mu,
      anywhere(
        '(?:re-?)?sync(?:ing)?(?: up)? (?:about|regarding|over (?:coffee|lunch|a call)|with (?:you|him|her|them|my|our|bob|the (?:\\p{L}+ )?(?:team|guys|folks|people|boss|lead)))',
      ),
      anywhere(
        '(?:so |very |really |extremely |too |quite |terribly )?(?:slow|slower|laggy|sluggish)|response times?|high (?:cpu|memory|latency|load)|(?:return|throw|give|answer|respond)(?:s|ing|ed)?(?: with)? (?:an? )?(?:http )?50[0-3]|out of memory|memory leak',
      ),
    ],
    unless:
      /(?<!\p{L})(?:cert\p{L}*|tls|ssl|https|vault|kv|secret|binding|expired|sync(?! (?:up|about|with|over))|handshake|key ?vault|portal|gateway)(?!\p{L})/u,
  },
];
