import type { Command } from '../../tongue.ts';

/** Whoever reads certificates out of a vault. */
const HOLDER =
  '(?:(?:the|our|my|this|that|its|all|azure|microsoft) )*(?:app ?service(?: (?:resource provider|service principal|principal|identity))?|platform(?: principal| identity)?|web ?apps?|apps?|sites?|(?:service )?principal|(?:(?:managed|system|user|assigned)[ -])*identity|resource provider|trusted (?:(?:microsoft|azure) )*services|_)(?: (?:of|from|behind) (?:(?:the|our|my) )?(?:_|(?:web ?)?app))?';
/** What keeps them out. */
const GATE =
  '(?:(?:the|our|my|this|that|its|same) )*(?:key ?vault|vault|kv|firewall(?: (?:of|on|for) (?:(?:the|our) )?(?:_|key ?vault|vault|kv|it))?|_|it)';
/** What they are given. */
const RIGHT = String.raw`(?:access|rights?|permissions?|roles?|role assignments?|polic(?:y|ies)|reader|read|secrets? (?:get|list|user|officer|permission)|get(?= (?:and|on|for|to|permission)\b)|key vault (?:secrets?|certificates?|crypto|reader|administrator)|certificates? (?:get|user|officer))`;
/** What lets them in, or ties a certificate to a site. */
const MENDED =
  '(?:access polic(?:y|ies)|polic(?:y|ies)|role(?: assignment)?s?|permissions?|rights?|access|bindings?|firewall(?: rules?| exceptions?)?|network (?:rules?|acls?)|object ids?|principal(?: id)?|identity|content[ -]?type|exceptions?|bypass|locks?|grants?|problem|issue|mess|fault|error)';
/** The words of one thing, up to the noun that names it. */
const OF_ONE = String.raw`(?:(?!(?:of|for|on|in|to|with|from|that|is|are|was|and|or|about|by|at|me|us|what|which|why|how|up|aside|off|away|down|over|alerts?|notifications?|watch|digest|reminders?)\b)[\w'-]+ ){0,5}`;
const PLACE = `(?:(?:on|in|at|for|to) (?:${GATE}|${HOLDER}) )?`;
const OURS = String.raw`(?=.*\b(?:_|key ?vault|vault|kv|app ?service|azure|cert\w*|binding|firewall|access polic\w+|principal|secrets)\b)`;
/** What the bot has offered, and what it is done with. */
const OFFER =
  '(?:fix(?:es)?|plan|changes?|remedy|remedies|repairs?|remediation|solution|cure|option|steps?|proposal|suggestion|correction)';
const CARRY_OUT =
  '(?:apply|do|carry out|run|execute|implement|perform|take|use|roll out|put through|enact|try|start|launch|(?:go(?: ahead)?|proceed|continue|carry on) with|make(?= .*(?:your? |suggest|recommend|propos|fix|change|repair)))';
const YOU_OFFERED = String.raw`you(?:'ve| have)?(?: just)? (?:propos|suggest|recommend|describ|outlin|plann|offer|show|list|mention|nam)\w*`;

/**
 * A verb of giving, letting in, opening, switching on, putting back, mending or carrying out, and behind it what such a
 * verb is about in this trade, in whatever order the two are told.
 */
export const mending: Command = {
  kind: 'fix',
  says: [
    new RegExp(
      String.raw`^${PLACE}(?:(?:re-?)?(?:grant|give|assign|add|create|set(?: up)?|insert|write|attach)|hand(?: out| over)?|provide|return|extend|delegate|restore|reinstate)(?: back)? (?!(?:me|us|him|her|them|everyone|my|up|off|aside|away|over|down|in|it)\b)(?=(?:to )?${HOLDER}(?!\w)|${OF_ONE}${RIGHT}\b)(?=.*\b${RIGHT}\b)(?=.*\b(?:${HOLDER}|${GATE})(?!\w))`,
    ),
    // The right alone, where all that was spoken of is one vault.
    new RegExp(
      `^(?:(?:re-?)?(?:grant|give|assign|add|create|set)|put|restore|reinstate)(?: back)? (?:(?:the|that|this|its|missing|old|last) )+${OF_ONE}${RIGHT}(?: (?:back|again|in place|now|please|pls))*$`,
    ),
    new RegExp(String.raw`^make ${HOLDER} (?:(?:a|the) )?${RIGHT}.* (?:on|of|for|in) ${GATE}(?!\w)`),
    new RegExp(
      String.raw`^(?:let|(?:re-?)?(?:allow|permit|enable)|authori[sz]e|entitle|have)(?: in)? ${HOLDER}(?: (?:to|back|be able to|again))* (?:read|reach|see|access|list|use|connect|into|in|through|past|pass|bypass|on|have|(?:get|fetch|load)(?= .*secrets?\b(?! version)))(?!\w)(?: .*)?(?:${GATE}|secrets?|in|in again)(?!\w)`,
    ),
    new RegExp(
      String.raw`^(?:whitelist|unblock|admit|(?:re-?)?(?:allow|permit)|authori[sz]e|restore|reinstate) (?:back )?${HOLDER}(?: access)? (?:on|in|at|to|for|through|into|past|behind) ${GATE}(?!\w)`,
    ),
    new RegExp(
      String.raw`^(?:open(?: up)?|unblock|unlock|free|make|get) ${GATE}(?:(?:'s)? firewall)?(?: (?:up|again|reachable|readable|accessible|available|open|visible))* (?:to|for) ${HOLDER}(?!\w)`,
    ),
    new RegExp(
      String.raw`^(?:turn|switch|put|flip|set|get) (?:(?!alerts?|notifications?)[\w-]+ ){0,3}?(?:(?:trusted (?:\w+ )?services|bypass|exception)(?: (?:back|again))* on\b(?: again)?(?: (?:for|on|at|of|in) ${GATE}.*| now| please|$)|versions? of _(?: (?:back|again))* on\b)`,
    ),
    new RegExp(
      String.raw`^${OURS}(?:(?:re-?)?(?:add|create|apply|establish|instate|assign|set)|repair|fix(?: up)?|correct|rectify|remedy|mend|heal|resolve|solve|adjust|amend|complete|patch(?: up)?|put back|put(?= .* (?:back|right|straight|in (?:order|place)|again)\b)|bring back|get back|get(?= .* (?:back|right|sorted|fixed|straight|in order)\b)|restore|tidy up|clean up|clear up|straighten(?: out)?|sort(?: out)?|deal with|take care of|see to|change|update|modify|edit|replace|swap(?: out)?|exchange|extend|overwrite|(?:get rid of|lift|remove|drop|delete)(?= .*\b(?:locks?|deny|exceptions?|rules?|problem|issue|mess|fault|error|wrong|old|stale|broken|bad)\b)) ${OF_ONE}${MENDED}\b(?!.*\b(?:alphabetically|by (?:name|date|expiry|colou?r)|why|who)\b)`,
    ),
    /^(?:bring|get|take) _ back(?=$| )/,
    /^sort (?:it|this|that|_) out\b|^(?:make|set|put) (?:it|this|that|things|everything) right(?: again)? (?:on|for|with|at) _/,
    /^(?:attach|bind|tie|hook up|link|swap in|fit) (?:the )?(?:new|newest|latest|renewed|current|right|fresh) (?:cert\w*|thumbprint|one|version) (?:to|on|onto|at|for|with) _/,
    /^(?:revive|resurrect|salvage|un-?delete|rescue) (?:_|the (?:deleted|purged|lost|old) (?:cert\w*|secret|version)\b)/,
    /^(?:fix|repair|mend|heal|sort out|correct) (?:whatever|what|everything|all|anything)(?: that| which)? (?:is|'s|went|needs?) (?:broken|wrong|missing|red|yellow|off|fixing|mending)\b/,
    new RegExp(
      String.raw`^${CARRY_OUT}(?: (?:the|this|that|your|it|just|exactly))* (?:[\w-]+ ){0,2}?${OFFER}(?=$| (?:for|on|to|of) _| (?:that |which )?${YOU_OFFERED}| (?:from above|above|from the card|on the card|in the card|you have in mind|now|please|pls|again)\b).*$`,
    ),
    new RegExp(
      String.raw`^${CARRY_OUT}(?: (?:it|that|this|just|exactly))* (?:what(?:ever)?|as|everything|all|the way|like|the (?:thing|one)s?)(?: that)? ${YOU_OFFERED}\b.*$`,
    ),
    /^carry (?:it|this|that|them) out\b|^(?:apply|take|do|execute|run) the (?:first|second|third|last|other) (?:one|option)\b/,
  ],
};
