import type { Command } from '../../tongue.ts';

const NOW = String.raw`(?: (?:now|please|pls|asap|again|today|for me|for us|immediately|right now|right away|at once|quickly|then|too|live|thanks|itself|properly|manually|once more|from (?:the |our )?(?:key ?vault|vault|kv|_)|with (?:the |our )?(?:key ?vault|vault|kv|_)|before (?!you|i |we |they|anyone|someone).{1,40}|and (?:then )?(?:please )?(?:re-?sync|sync|tell|let|ping|report|check)\b.*))*$`;
/** Who or what is to take a certificate. */
const TAKER = `(?:_|it|them|this|that|both|all of them|(?:the |our |azure |microsoft )*(?:azure )?(?:app ?service|platform|web ?apps?|apps?|sites?|service|function app|websites?)(?: _)?)`;
const TAKE =
  '(?:re-?sync|sync|synchroni[sz]e|re-?import|import|re-?load|load|re-?read|read|re-?fetch|fetch|pull|re-?pull|take|use|serve|grab|pick up|get|refresh|download|adopt|present|switch to)';
const FRESH = String.raw`(?:(?:the |that |this |our |its )?(?:new|newest|newer|latest|renewed|current|fresh|rotated|updated|right|good)(?:(?: [\w']+){0,3} (?:certs?|certificates?|version|secret|one|pfx|copy|wildcard))?)`;
const CERT = `(?:the |that |this |its |our )?(?:certs?|certificates?|secret)(?: version)?`;
const WHERE = `(?:on|onto|to|into|in|for|at|from|out to|over to|live on|out of|of|through to|with)`;

const sync: Command = {
  kind: 'sync',
  says: [
    // "Make it take the new one": an order by way of whoever is to carry it out.
    new RegExp(
      String.raw`^(?:make|have|let|get|force|tell|ask|cause|nudge|poke) ${TAKER}(?: \w+ly)? (?:to )?${TAKE}(?: (?:up|in))?(?: (?:${FRESH}|${CERT}|(?<!(?:use|get|serve|present|read|adopt|switch to) )(?:it|this|that)|_)(?: up)?)?(?: again)?(?: ${WHERE} (?:the |our )?(?:_|key ?vault|vault|kv|latest version|new version))?${NOW}`,
    ),
    new RegExp(`^(?:make|have|let|get) ${TAKER} pick (?:${FRESH}|${CERT}|it|this|that) up${NOW}`),
    // "Put the new one on www": an order by what goes where.
    new RegExp(
      `^(?:put|push|apply|propagate|roll|get|deploy|move|bring|ship|send|install|distribute|copy|load|pull|import|re-?import|fetch|take|grab)(?: out)? (?:${FRESH}|it|them|${CERT})(?: out)? ${WHERE} (?:the |our |both |all )?(?:_|apps?|web ?apps?|sites?)(?: and _)?${NOW}`,
    ),
    new RegExp(
      String.raw`^(?:(?:i|we) )?(?:really |urgently )?(?:need|want|get|put|bring|have|move)(?: to (?:get|have|see|bring))? (?:_|it|them|the cert\w*(?: (?:on|of|for) _)?|the app) (?:up |back |over )*(?:on|onto|to|up to|up to date with|to date with|in line with|in sync with|level with)(?: the)? (?:new|newest|latest|renewed|current|fresh|key ?vault|vault|_)(?: (?:version|cert\w*|one|secret))?${NOW}`,
    ),
    new RegExp(
      `^(?:(?:i|we) ?)?(?:really |urgently )?(?:need|want|have|get|would like|'d like|like)(?: to (?:get|have))? (?:_|it|this|that|them|both|${CERT}(?: (?:on|of|for) _)?)(?: to be)? (?:re-?)?(?:synced|synchroni[sz]ed|imported|refreshed|re-?imported|reloaded|updated from (?:the )?(?:vault|_))${NOW}`,
    ),
    new RegExp(
      `^(?:re-?)?(?:import|pull|fetch|load|read|grab|take|copy|download|get|refresh|update|sync) (?:${FRESH}|${CERT}|(?<!(?:grab|take|copy|get|read|update) )(?:it|this|that|them)|_)(?: (?:again|anew|once more|over))* (?:from|out of) (?:the |our )?(?:_|it|key ?vault|vault|kv)(?: (?:again|anew|afresh|once more))*(?: (?:to|onto|into|for|on|in) (?:the |our )?(?:_|apps?|sites?))?${NOW}`,
    ),
    new RegExp(
      `^(?:re-?)?(?:import|pull|fetch|load) (?:it|this|that|them|${CERT}) (?:again|anew|afresh|once more)${NOW}`,
    ),
    /^import _(?: (?:again|anew|afresh|once more|now|please|pls|from|into|onto|to|for|on)\b.*)?$/,
    /^(?:start|begin|try|retry|repeat|redo|do|run|re-?run|trigger|initiate|kick off|force)(?: (?:to|the|a|an|another|one|more|new|manual|again|fresh|full))* (?:re-?)?(?:sync(?:hroni[sz](?:ation|ing))?|syncing|import(?:ing)?|pull(?:ing)?)(?: (?:again|once more|of (?:the )?(?:new|latest|renewed|cert|_)[\w ]*))?(?: (?:on|for|of|to|with|from|into) (?:_|it|that|this|the cert\w*)| _)+(?: (?:now|please|pls|again|once more|asap|and (?:then )?(?:re-?sync|sync|tell|let|ping|report|check)\b.*))*$/,
    new RegExp(
      String.raw`^(?:(?:i|we) )?(?:really |urgently |also )?(?:need|want|request) (?:an? |another |one more )(?:\w+ )?(?:re-?)?sync (?:on|of|for|with) (?:_|it|this|that)${NOW}`,
    ),
    new RegExp(`^make sure (?:that )?${TAKER} (?:gets|takes|picks up|uses|loads|pulls) ${FRESH}${NOW}`),
    /^update _(?: (?:now|please|pls))*$/,
  ],
};

/** What lets a service in, or ties a certificate to a site. */
const MENDED = `(?:access polic(?:y|ies)|polic(?:y|ies)|role(?: assignment)?s?|permissions?|rights?|access|bindings?|host ?name binding|firewall(?: rules?)?|network (?:rules?|acls?)|object ids?|principal(?: id)?|identity|content[ -]?type|exceptions?|bypass|locks?|deny (?:assignment|rule)s?|secret (?:get|permission)|grants?|key vault (?:secrets?|certificates?) (?:user|officer)|problem|issue|mess|fault|error)`;

const fix: Command = {
  kind: 'fix',
  says: [
    new RegExp(
      String.raw`^(?:make|have|get|let|see that|see to it that|want|need) (?:the |that |this |our |a )?(?:\w+ ){0,3}${MENDED}(?: (?:on|of|for|at|to|in|behind|from) (?:the )?_)?(?: (?:to|be|is|gets|back|go))* (?:corrected|fixed|restored|repaired|assigned|granted|added|created|set|mended|sorted|resolved|in place|put back|reinstated|gone|go away|away|disappear|disappears|back)\b`,
    ),
    /^(?:put|set|restore|return|bring|roll|change|turn|get) (?:everything|it|things|all|that|this|_)(?: back)? (?:as|to how|to the way|the way|how|like) (?:it|they|things|everything) (?:was|were)\b/,
    /^replace (?:the |that |its )?(?:\w+ )?cert\w* (?:in|on|of) (?:the |its )?binding\b/,
    // What was done is taken back, whoever did it.
    /^(?:roll ?back|undo|revert|reverse|back out|take back|unwind|reset)(?: (?:all|everything|anything|whatever|what|the things?|all of what|that which))+(?: that| which)? (?:you|we|i|the bot|greenlight|they|he|she|it|was|were|has|have|got)\b(?:'ve| have| has| had| just| been| last)* (?:\w+ed|did|done|made|set|put|gave|took|broke)\b/,
    /^(?:set|change|correct|update|fix) (?:the )?(?:secret'?s? )?content[ -]?type\b/,
    /^(?:move|take|get|switch) _ (?:off|away from) (?:the |that |its )?(?:old|wrong|expired|stale|previous) (?:cert\w*|thumbprint|binding|version|one)\b/,
    /^exchange (?:the )?cert\w* (?:in|of|on|for) (?:the )?(?:binding|_)\b/,
    /^(?:fix|repair|mend|heal|resolve|restore|correct) (?:it|this|that|them|_|all|everything|both) (?:and|then) /,
  ],
};

/** Orders given by way of somebody else, by what goes where, or by what was there before. */
export const roundabout: readonly Command[] = [fix, sync];
