import type { Reading } from '../../tongue.ts';

const WHOM =
  '(?:me|us|him|her|them|everyone|everybody|the team|the channel|this channel|this chat|here|my team|our team|on-?call|ops|#\\S+|_)';

/** Being told of changes from now on. */
export const watch: Reading = {
  kind: 'watch/subscribe',
  says: [
    /^(?:notify|alert|warn|remind|ping)\b(?! (?:fail|rule|was|is|did|came|says|from|about))/m,
    /^(?:send|post|route|push|forward|give|get)(?: me| us)?(?: all| the| any| your)* (?:alerts?|notifications?|warnings?|reminders?|changes)\b/m,

    /\b(?:shout|holler|scream|beep|buzz|poke|nudge|ring|bell|wake|yell|call|write|reply|report|speak up|say (?:so|something)|make (?:some )?noise|give (?:me|us) a (?:shout|ping|call|ring|buzz|sign|nudge)|drop (?:me|us) a (?:line|message|note)|raise (?:a flag|an alarm|the alarm|hell))\b.{0,30}\b(?:if|when(?:ever)?|once|as soon as|before|should)\b(?=.{0,60}\b(?:_|done|finished|fixed|through|ready|over|synced|renewed|applied|complete|go(?:es)?|turns?|becomes?|gets?|changes?|expir\w*|fails?|breaks?|red|yellow|anything|something|any)\b)/,
    /^(?:alerts?|notifications?|warnings?|pings?|reminders?) (?:for|on|about|when|if|in) (?!.*\b(?:stop|fail|(?:off|are|were|is|was)\b))/m,
    /^(?:subscribe|watch|follow|monitor|observe|track|guard|keep watching|keep monitoring|keep track of|start watching|start monitoring|start following)\b(?![ -]up)(?!.{0,20}\b(?:fails?|failed|stopped|is|broke)\b)/m,
    /\bkeep (?:an|your|one) eye\b|\bheads[- ]?up\b|\bkeep (?:me|us) (?:posted|informed|updated|in the loop)\b|\bwatch out for\b/,
    new RegExp(
      String.raw`\b(?:notify|alert|ping|warn|remind|page|inform|message|tag|email|mail|dm)(?: ${WHOM}){1,2}\b`,
    ),
    /\b(?:notify|alert|ping|warn|remind|inform|tell|update|message|let)\b.{0,25}\b(?:when(?:ever)?|once|as soon as|before|\d+ days?|in case|if anything|if something)\b/,
    /\blet (?:me|us|the team|everyone|(?:this|the) (?:channel|room|chat|group)|them|#\S+|_) know (?:when|if|once|as soon|before|in case|whenever|about|of)\b/,
    /^(?:post|send|write|report|say (?:so|something))\b.{0,25}\bif (?:_|it|this|that|one|any|the|our)\b.{0,30}\b(?:turns?|goes|go|becomes?|gets?|breaks?|fails?|changes?|expires?)\b/m,
    /^(?:post|send|give|write|report)\b.{0,40}\b(?:when(?:ever)?|once|as soon as|in case|if anything|if something|if any|every (?:day|morning|week|monday)|daily|weekly)\b/m,
    /\b(?:set ?up|create|add|make|enable|configure|activate|turn on|switch on|start|want|need|like|register|schedule)\b.{0,30}\b(?:alerts?|alerting|watch|notifications?|reminders?|subscriptions? for|warnings?|digest|monitoring|pings?)\b/,
    /\b(?:get|be|getting|being|stay) (?:alerted|notified|pinged|warned|informed|reminded|messaged|told)\b/,
    /\btell (?:me|us|the team|this channel) if (?:_|it|this|that|any|one|the|our|my|a)\b.{0,40}\b(?:goes|go|turns?|becomes?|gets?|changes?|fails?|breaks?|falls?|drops?|is about|will)\b/,
    /^know (?:when(?:ever)?|once|as soon as|before|the moment) (?!.*\b(?:was|were|did|does|do|last|first)\b).*\b(?:goes|turns|changes|becomes|gets|breaks|fails|happens|expires|is (?:done|fixed|green|red|yellow|through|finished|synced|back|renewed))\b/m,
    /^before (?:anyone|anybody|someone|somebody|you|they)\b[\s\S]*\b(?:tell|ping|notify|warn|ask|inform|message|call|talk to|check with|speak to|come to|get) (?:me|us)\b/m,
    /^(?:(?:i|we) )?(?:want|like|would like|need|wish) to (?:hear|know|learn|be told) (?:about (?:it|that) )?(?:when|once|as soon as|if|before)\b|\btell (?:#\S+|us|me|_) (?:\w+ ){1,3}(?:days?|weeks?) (?:ahead|before|in advance)\b/m,
    /^(?:daily|weekly|morning) (?:digest|report|summary)\b/m,
  ],
  unless: [
    /^remind (?:me|us) to (?!.*(?:\b_\b|\b(?:cert|renew|tls|ssl|vault|rotat|bind)))/m,
    /\b(?:did not|didn'?t|never|why|who|nobody|no one) .{0,30}\b(?:alert|notif|ping|warn|told)/,
    /^(?:what|which|who|list|show)\b.{0,40}\b(?:watch|subscri|follow|alert)/,
    /\b(?:don'?t|stop|no longer|not) (?:\w+ ){0,2}(?:notif|alert|ping|warn|remind|watch|follow|messag|tell)/,
    /\b(?:let|tell) (?:me|us) (?:know )?(?:if|whether) (?:_|it|this|that|the (?:cert|certificate|app|site)) (?:is|are|has|was|works)\b(?! (?:not|about)\b)(?!.{0,40}\bby \w)/,
  ],
};

/** An end of being told. */
export const unwatch: Reading = {
  kind: 'unwatch',
  says: [
    /\b(?:un-?subscribe|un-?follow|un-?watch|opt (?:me |us |this channel |out of )?out|\bno longer (?:want|wish|care|need) to (?:\w+ )?(?:follow|watch|hear|get|receive|see|monitor)|snooze|silence)\b|^(?:mute|quiet)\b/m,
    /\b(?:stop|quit|end|cease|no longer|no more) (?:the )?(?:watch(?:ing)?|follow(?:ing)?|observ(?:e|ing)|monitor(?:ing)?|notify(?:ing)?|alert(?:ing|s)?|ping(?:ing|s)?|tell(?:ing)?|track(?:ing)?|warn(?:ing|ings)?|remind(?:ing|ers)?|messag(?:ing|es)|post(?:ing|s)?|send(?:ing)?|notif(?:ications?|ying)|spam(?:ming)?|bother(?:ing)?|page|paging|subscription|daily|digest|updates)\b/,
    /\b(?:turn|switch) (?:off|of) (?:\w+ ){0,3}(?:alerts?|notifications?|watch\w*|reminders?|digest|monitoring|pings?)\b|\b(?:turn|switch) (?:\w+ ){0,3}(?:alerts?|notifications?|watch\w*|reminders?|digest|monitoring) off\b/,
    /\b(?:alerts?|notifications?|pings?|messages|reminders?)\b[\s\S]{0,30}\b(?:stop|mute|silence|kill|end|quit) (?:them|it|that|these|those)\b/,
    /^enough (?:(?:with|of) )?(?:the |these |your )*(?:alerts|notifications?|pings?|reminders?|messages|warnings)\b|\b(?:i am|i'm|we are|we're) (?:all )?(?:done|finished|through) (?:watching|following|monitoring)\b|\b(?:enough|done|finished|over|fed up|through) (?:with|of) (?:\w+ ){0,3}(?:alerts?|notifications?|pings?|reminders?|messages|watching|following|monitoring|warnings)\b/,
    /\b(?:remove|delete|cancel|end|drop|disable|kill|clear|pause)\b.{0,30}\b(?:watch(?:es)?|alerting|my subscriptions?|(?:the|this|our) subscription (?:to|for|on|of)|subscriptions? (?:to|for) _|alerts?|notifications?|reminders?|digest|monitoring|pings?)\b/,
    /(?<!\b(?:did|does|could|has|have|had) )\b(?:don'?t|not) (?:\w+ ){0,3}(?:notify|alert|ping|warn|remind|watch|follow|message|tell|page|bother|spam|monitor) (?:me|us|this|the|my team|our team|them|ops|here|_|it|about|any|on|everyone|#)/,
    /\b(?:don'?t|not|no longer) (?:want|wish|care|need|like) to (?:ever )?be (?:told|notified|alerted|pinged|warned|informed|reminded)\b/,
    /\b(?:do not|don'?t|no longer) (?:want|need) (?:any |more |to (?:get|see|receive) |these |those |the |your )*(?:notifications?|alerts?|pings?|reminders?|messages|updates|warnings|digests?)\b/,
    /\bleave (?:me|us|this channel) alone\b|\b(?:no|fewer) (?:more )?(?:alerts|notifications|pings|reminders)(?! (?:came|arrived|were|was|when|although|but|even))/,
    /\bremove (?:me|us|this channel|#\S+|the channel) from\b|\btake (?:me|us|this channel|#\S+) off\b/,
  ],
  unless: [/^(?:how|what|why|who|which|where|does|do(?! not\b)|is|are|did)\b/],
};
