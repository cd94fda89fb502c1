import type { Command } from '../../tongue.ts';
import { MATTER } from './matter.ts';

/** The end of a clause, or a word that only hurries. */
const NOW = String.raw`(?:\s+(?:now|please|pls|plz|asap|immediately|again|too|already|right away|straight away|for me|for us|today|quickly|thanks|thx|manually|urgent(?:ly)?))*`;
/** Behind what is ordered stands no telling of how it went: "sync everything failed". */
const NO_STORY = String.raw`(?! (?:(?:has|have|is|still|just|keeps) )*(?:fail(?:s|ed|ing)?|crash(?:es|ed)?|hangs?|hung|timed|did)\b)`;
const THING = String.raw`(?:_|www|(?:both|everything)${NO_STORY}|all of (?:it|them)|(?:it|this|that|these|those|them|all)(?=$|:| (?:now|please|pls|plz|asap|again|for|on|in|with|to|from|right|straight|immediately|quickly|too|before|so|because|of|up|it|_|thanks|thx|today|already|at once|and)\b)|whatever|what(?:ever)? is|(?:all|every|the|my|our|its|each|these|those|this|that|both)(?= (?:\S+ ){0,6}${MATTER}\b)|certs?|certificates?|secrets?|bindings?|host ?names?|web ?apps?|apps?|of (?:the|our|my)|only|on _|for _)`;

const sync: Command = {
  kind: 'sync',
  says: [
    new RegExp(
      String.raw`^(?:(?:bulk|mass|batch|manual|forced?|full|quick|hard)[ -])?(?:re-?)?(?:sync|synchroni[sz]e)(?: up)?${NOW}(?:$|\s+${THING}(?:\s|$|:))`,
    ),
    /^(?:make|do|redo|run|re-?run|start|trigger|force|kick(?: off)?|perform|press|hit|launch|initiate|execute|retry|repeat) (?:a |an |the |another |one )?(?:manual |fresh |new |full |forced )?(?:re-?)?sync(?:hroni[sz]ation)?\b(?! (?:button|job)\w* (?:is|was))/,
    /^force-?sync\b/,
    /^_ needs (?:a |an |another |one more )?(?:quick |fresh |manual )?(?:re-?)?sync(?: (?:now|please|pls|asap|urgently|immediately|right away))+$/,
    /^(?:get|have) (?:a|another|one more) (?:re-?)?sync (?:on|of|for) (?:_|this|that|it|the)\b/,
    /^(?:re-?)?import (?:again|anew|once more)(?: (?:on|for|in|into) _| please| now|$)/,
    /^(?:another|one more|a fresh|fresh|new|once more|again|one) sync(?: (?:for|of|on) _| please| now|$)/,
    /^(?:once more|again|one more time) (?:re-?)?sync\b/,
    /^(?:(?:i|we) )?(?:really |urgently )?(?:need|want)(?: to (?:get|have))? (?:_|it|this|that|the cert\w*(?: (?:on|of|for) _)?)(?: to be)? (?:re-?)?(?:synced|synchroni[sz]ed|re-?imported|refreshed)(?: (?:now|asap|please|pls|again|immediately|today|quickly))* by (?:noon|midnight|today|eod|cob|(?:the )?end of|(?:this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/,
    new RegExp(
      String.raw`^(?:re-?import|re-?load|re-?pull|re-?fetch|re-?download) (?:_|certs?|certificates?|(?:it|this|that|them|all|both)(?=$|\s(?:now|again|please|pls|from|on|for|in|into|to|once)\b)|(?:the|my|our|all|both|this|that)(?= .{0,60}\b${MATTER}\b))`,
    ),
    /^(?:pull|push|fetch|refresh|get|import|update|upgrade|take|load|download|bring|roll out|deploy|propagate|distribute|roll)\b.{0,60}?\b(?:(?:new|newer|newest|latest|renewed|current|fresh|rotated|updated) (?:\w+ ){0,3}(?:cert|certificate|secret)|(?:certs?|certificates?|secret) (?:\w+ )?from (?:the |our )?(?:key ?)?(?:vault|kv|_))/,
    new RegExp(
      String.raw`^(?:pull|push|fetch|refresh|get|import|update|upgrade|take|load|download|bring|roll out|propagate|roll)\b(?:(?=.{0,120}(?:\b_\b|\b(?:vault|kv|cert\w*|secrets?|app service|web ?apps?)\b)).{0,60}?\b(?:new|newer|newest|latest|renewed|current|fresh|rotated|updated) (?:\w+ ){0,3}(?:version|one)\b| (?:the |that )?(?:new|newest|latest|renewed|current) (?:version|one)${NOW}$)`,
    ),
    /^(?:refresh|update) (?:the |our |my |all |both |these |those )?(?:\w+ )?(?:certs?|certificates?|certificate copy)\b(?: (?:on|of|for|in|from|now|please|pls)\b|$)/,
    /^(?:force|trigger|start|do|run|kick off|perform|make|initiate) (?:a |an |another |one )?(?:manual |fresh |new |full |forced |quick |hard )?(?:refresh|re-?import|re-?load|re-?pull|re-?fetch|(?:pull|import|update|fetch)(?=.* from (?:_|the (?:key ?)?vault|key ?vault|kv)\b)) (?:of|on|for) (?:_(?! (?:cache|(?:home)?page|tokens?|data|dns|sessions?|dashboard|cookies?|settings?|app|site|config\w*|screen)\b)|the (?:cert\w*|secret)\b)/,
    new RegExp(
      String.raw`^(?:make|have|let|get) _ (?:to )?(?:(?:take|load|pull|import|fetch|grab|pick up) (?:it|this|that)|pick (?:it|this|that|the (?:new|latest|renewed) (?:cert\w*|version|one)) up|(?:take|use|load|pull|import|fetch|grab|serve|pick up|get) (?:the |that )?(?:new|newest|latest|renewed|current|fresh) (?:cert\w*|version|one|pfx|secret))${NOW}$`,
    ),
    /^(?:update|bring|upgrade|move|refresh|take) _ (?:up )?to (?:the |that )?(?:version|cert\w*|one|secret|copy) (?:(?:that|which|what)(?:'s|s| is| was| has been| came| landed| sits| lies| is now)?|from|in|of|lying|sitting) (?:\w+ ){0,6}(?:key ?vault|vault|kv|_)\b/,
    /^(?:update|bring) _.{0,30}\b(?:to|from|with) (?:the |our )?(?:latest|newest|new|current|renewed|key ?vault|vault|_)/,
    /^(?:would you )?mind (?:re-?)?(?:syncing|synchroni[sz]ing|importing|refreshing) (?:_|it|this|that|them|the|all|our|my)(?:\s|$)/,
    new RegExp(
      String.raw`^_\s*:?\s*(?:please |pls |plz )?(?:re-?)?sync(?: (?:it|this|that|this one|that one|the cert\w*))?${NOW}$`,
    ),
    /^(?:get|have) (?:_|it|this|that|them|all of them|the cert\w*) (?:re-?)?synced\b/,
    /^you (?:can|may) (?:now )?(?:go ahead and )?(?:re-?)?sync (?:_|it|them|this)(?: again)? now$/,
    /^(?:bring|get|put) (?:_|it|this|them|the cert\w*)(?: back)? in(?:to)? sync\b/,
  ],
};

const fix: Command = {
  kind: 'fix',
  says: [
    new RegExp(
      String.raw`^(?!correct$)(?:auto-?)?(?:fix|repair|mend|heal|remedy|remediate|resolve|solve|cure|correct)${NOW}(?:$|\s+${THING}(?:\s|$|:))`,
    ),
    /^(?:(?:re-?)?enable|allow|turn on|switch on|activate|open|unlock|unblock|whitelist)\b(?! (?:me|us)\b)(?!.{0,80}\b(?:alerts?|notifications?|watch\w*|digest|status|health|subscriptions?|reminders?|messages?)\b).{0,80}?(?:trusted|bypass|firewall|public (?:network )?access|version|secret|certificate|cert|vault|network|tls|ssl|service endpoint)\b/,
    /^(?:turn|switch|put|set) (?:the |its |our )?(?!.*\b(?:alerts?|notifications?|watch\w*|digest|reminders?|report|page|banner|screen)\b)(?:[\w-]+ ){0,3}?(?:auto(?:matic)?[ -]?(?:renew(?:al)?|rotation)|trusted services?|bypass|exception|secret|certificate|version)(?: [\w-]+){0,3}? (?:back on|on again|on)\b(?= (?:for|on|at|of|in) _| again| now| please|$)/,
    /^(?:(?:turn|switch) (?:back )?on|(?:re-?)?(?:enable|activate)) (?:the )?auto(?:matic)?[ -]?(?:renew(?:al)?|rotation)\b(?! (?:alert|notification))/,
    /^(?:tick|untick|check|set)\b.{0,40}\b(?:allow|trusted|bypass)\b/,
    /^(?:turn off|switch off|disable|remove|delete|lift|drop) (?:the |that |this )?(?:read-?only |delete |resource )?(?:locks?|firewall|deny(?: assignment| rule)?s?|public access block|network block)\b/,
    /^(?:(?:correct|update)\b.{0,60}?binding|(?:re-?bind|bind|move|switch|point|swap|change|replace|attach|repoint)\b.{0,60}?(?:binding|_)).{0,60}?\b(?:to|with|onto|by|from|at)\b.{0,60}(?:cert|thumbprint|version|one|_)/,
    new RegExp(String.raw`^(?:re-?bind|bind) (?:_|it|this|(?:the|all|both)(?= .{0,60}\b${MATTER}\b))(?:\s|$)`),
    /^(?:recover|un-?delete|restore|bring back) (?:_|it|this|that|the (?:deleted |old |lost |soft[- ]?deleted )*(?:cert\w*|vault|secret|version|polic\w+|access|binding|role)|deleted|soft|cert\w*|vault|secret|access)(?:\s|$)/,
    new RegExp(
      String.raw`^(?:roll ?back|rollback|undo|revert|reverse|back out)(?!.{0,40}\b(?:deploy\w*|releases?|commits?|builds?|merge|migrations?|patch\w*|windows|updates?)\b)(?: of)? ?(?:$|(?:now|please|_|it|everything|fix|change|what (?:you|we|the bot) did)(?=$|[\s:])|(?:this|that|last|both|all)(?=$| (?:now|please|pls|again|asap|for|on|one|immediately|quickly)\b)|(?:the|that|this|these|those|last|your|my|our|all|both) (?=.{0,40}(?:\b(?:fix\w*|changes?|syncs?|steps?|actions?|operations?|plans?|repairs?|re-?binds?|rebinding|grants?|edits?|modifications?|undo|rollback|assignments?|rules?|renewals?|imports?)\b|\b${MATTER}\b)))`,
    ),
    /^(?:apply|execute|run|carry out|perform|do|start|implement|go ahead with|deploy|launch|try|approve|accept|confirm|proceed with|go (?:ahead )?with|take)(?: (?:the|this|that|your|it|both|all|recommended|suggested|proposed|first|second|third|last|automatic|my|these))*\s*(?:fix(?:es)?|repair|plan|change|changes|remedy|remediation|solution|cure|proposal|suggestion|case|request|option \w+|#?\d+|option|grant|rebind\w*|rollback)(?: (?:_|for|on|to|now|please|pls|of|and|number|no)\b|$)/,
    /^(?:(?:do|run) (?:it|that|this|so|all|both)|(?:apply|approve|execute|accept)(?: (?:it|that|this|#?_|all|both))?(?: (?:for|on) _)?)(?: (?:now|please|pls|then|for me))*$/,
    /^(?:(?:i|we)(?:'d| would)? )?(?:use|choose|pick|take|select|go for|want|prefer|vote for|like) (?:the )?(?:(?:option|number|variant|plan) (?:\d+|[abc]|one|two|three)|(?:first|second|third|1st|2nd|3rd|last) (?:option|plan|proposal|suggestion|variant))(?: (?:now|please|pls|for _|on _))*$/,
    /^(?:the )?(?:option|number|variant|plan) (?:\d+|[abc]|one|two|three)(?: (?:please|pls|then|it is|now))*$/,
    /^(?:the )?(?:first|second|third|1st|2nd|3rd|last) (?:option|one|plan|proposal|suggestion)(?: (?:please|pls|then|now))*$/,
    /^renew (?:_|it|this|that|the cert\w*|cert\w*)(?:\s|$)/,
    /^(?:approved|proceed|go for it|go ahead|make it so|ship it)$/,
    /^(?:make|turn|get|bring) (?:_|it|this|that|them|the cert\w*|the (?:yellow|red|broken) ones?|everything)(?: (?:all|back|to|go|just))* (?:green|healthy|fixed|working|work|repaired|valid)\b(?! (?:on|for) (?:me|my))/,
    /^(?:would you )?mind (?:fixing|repairing|resolving) (?:_|it|this|that|them|the (?:cert\w*|binding|access|permission\w*))(?:\s|$)/,
    /^(?:i|we) (?:(?:hereby|herewith|do|also|can) )*(?:approve|confirm|accept|authori[sz]e|sign off)(?: (?:it|this|that|_|(?:(?:the|your|this|that) )?(?:fix|plan|change|proposal|repair|option|case|request|operation)))?(?: (?:#|no\.? |number |with |code )*(?:_|[a-z]{0,5}-?\d[\w-]*))?(?: (?:for|on) _)?$/,
    /^(?:add|grant|restore|enable|recover|re-?add|assign) (?:it|them|that)(?: back| again| now| please| pls)*$/,
    /^(?:roll|take|put|turn|change|switch) (?:it|this|that|everything|_|them) back(?: (?:please|pls|now|again|asap|to how it was|to before))*$/,
    /^(?:(?:i|we) )?(?:really |urgently )?(?:need|want)(?: to (?:get|have))? (?:_|it|this|that|the cert\w*(?: (?:on|of|for) _)?)(?: to be)? (?:fixed|repaired|rebound)(?: (?:now|asap|please|pls|again|immediately|today|quickly))*(?: (?:before|by) (?!you|i |we |they|anyone).*)?$/,
    /^(?:get|have) (?:a|another) (?:fix|repair|rebind) (?:on|of|for) (?:_|this|that|it)\b/,
    /^have (?:_|it|this|that) (?:fixed|repaired)\b/,
    /^take care of (?:_|it|this|that)\b/,
    new RegExp(
      String.raw`^_\s*:?\s*(?:please |pls |plz )?(?:fix|repair)(?: (?:it|this|that|this one|that one|the cert\w*))?${NOW}$`,
    ),
  ],
};

/** English imperatives, by their verb and the kind of object that makes the verb ours. */
export const commands: readonly Command[] = [fix, sync];
