import { clause, type Sign, whole } from './sign.ts';

const BOT = '(?:you|u|this bot|the bot|this thing|this tool|greenlight|this app|this)';

/** What the bot is, how it is spoken to and what it needs. */
export const BOT_ITSELF: readonly Sign[] = [
  {
    kind: 'help',
    says: [
      whole(
        '(?:(?:hi|hello|hey|please|pls|ok|so)[ \\n])*(?:about(?: (?:you|this bot|greenlight|the bot))?|man|info|tips|faq|(?:a |some |any )?(?:quick |short |brief )?(?:intro|introduction|tour|tips|tutorial)|explain yourself|introduce yourself|(?:help|get) (?:me|us) (?:get )?(?:started|going)|are there (?:any )?(?:commands|examples|instructions|docs)|do you have (?:an? |any |some )?(?:help(?: page)?|manual|docs|documentation|commands|examples|instructions|command list|guide|faq)|(?:explain|show|tell)(?: me| us)? what you (?:can|could)? ?(?:do|offer|know|understand)(?: for (?:me|us))?|what (?:does|can|will) (?:this bot|the bot|greenlight|this thing|this tool|this app|it) (?:do|offer|know|understand)(?: for (?:me|us))?|what is (?:this(?: (?:bot|thing|tool|app|channel))?|greenlight|possible)(?: here| for| about| good for)*|what are (?:my|our|the) (?:options|possibilities|choices)(?: here)?|why are you here|what (?:features?|functions?|skills?|options?|things?|capabilities) (?:do|can) you (?:have|offer|do|support|provide))(?: please| pls)?',
      ),
      clause(
        'how (?:do|can|could|should) (?:i|we) ask (?:for (?:an? )?(?:fix|sync|list|help|diagnosis|report)|you (?:to|something|about|for))',
      ),
      clause(
        `(?:and |so |but )?how (?:exactly )?(?:do|does|is|are|did) ${BOT} (?:actually |really |even )?(?:work|function|operate|used)$`,
      ),
      clause(
        '(?:and |so |but )?what (?:exactly )?(?:do|should|must|can|could|would|shall) (?:i|we|one|people) (?:have to |need to |got to |want to )?(?:type|write|say|enter|tell you|ask you|do)(?: (?:in|here|to|for|into|now|first|you|this|chat|get|so))*(?: (?:get started|start|begin|use you|make you work|you work|talk to you|work))?$',
      ),
      clause(
        `how (?:do|can|should|would|to|am|are|is|could) (?:(?:i|we|one|people) )?(?:supposed to |meant to |best |to )?(?:get started|get going|start|begin|use|talk to|address|operate|handle|work with|interact with)(?: (?:with|using))? ?(?:${BOT})?(?: (?:here|properly|best|please))?$`,
      ),
      clause(
        `(?:what|which) (?:\\p{L}+ )?(?:permissions?|rights|roles?|access|privileges|scopes?|rbac roles?) (?:does|do|did|should|must|has|have|will|would|is|are|can|need) (?:i |we |one )?(?:have to |need to |to )?(?:${BOT}|(?:give|grant|assign)(?: to)? ${BOT})(?: (?:have|need|require|want|get|use|needs?))?`,
      ),
      clause(
        `(?:what|which) (?:\\p{L}+ )?(?:permissions?|rights|roles?|access|privileges) [^_\\n]{0,30}(?:give|grant|assign|for) (?:to )?(?:you|u|the bot|this bot|greenlight)$`,
      ),
      clause(
        "what(?: is|'s| are)? (?:your|greenlight's|the bot's) (?:job|purpose|role|function|task|use|skills?|abilit\\p{L}+|capabilit\\p{L}+|features?|commands?|duties|vocabulary)(?: (?:here|in this channel|anyway|exactly))*$",
      ),
      clause(
        'what (?:kinds?|sorts?|types?) of (?:things?|stuff|problems?|questions?|requests?|jobs?|commands?|tasks?) (?:can|could|do|are|will|should|may)(?: i| we)? (?:you|u|ask|say|type)',
      ),
      whole(
        "(?:(?:hi|hello|hey|please|pls|ok|um+|sorry)[ \\n])*(?:(?:sample|example|some|typical|possible|supported|available|valid)(?: of)? (?:questions?|commands?|requests?|phrases?|sentences?|prompts?|queries|orders?|inputs?)(?: (?:please|pls))?|(?:i )?(?:need|want|could use)(?: some| a little| a bit of)? help(?: (?:using|with) (?:this|you|it|the bot|this bot|this thing|greenlight)| please| pls| here)?|is there (?:a |an |any |some )?(?:manual|guide|help|documentation|docs|cheat ?sheet|tutorial|command list|list of commands|faq|instructions?)(?: (?:for (?:you|this|this bot|the bot)|somewhere|available|anywhere))*|help(?: (?:me|please|pls|plz|needed))*[ \\n](?:i'?m|im|i am|we are) (?:\\p{L}+ )?new(?: (?:here|to this))?)",
      ),
      clause(
        '(?:can|could) you give (?:me|us) an? (?:overview|summary|idea|introduction|intro|tour) (?:of|to|about) (?:what you|your|yourself|how you)|give (?:me|us) an? (?:overview|summary|idea|introduction|intro|tour) (?:of|to|about) (?:what you|your|yourself|how you)|(?:please )?introduce yourself|tell (?:me|us) (?:about yourself|what you can do|what you do|how you work|how to use you)',
      ),
    ],
    unless: /\b_\b|powershell|bicep|terraform|\bcli\b|(?<!\p{L})(?:fail\p{L}*|error\p{L}*|expired|broken)(?!\p{L})/u,
  },
];
