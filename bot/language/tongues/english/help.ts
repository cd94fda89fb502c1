import type { Reading } from '../../tongue.ts';

/** What the bot is, understands and needs. */
export const help: Reading = {
  kind: 'help',
  says: [
    /^\/?(?:(?:show|print|display)(?: me)? )?(?:the |your )?(?:help|usage|menu|manual|commands?|examples?|instructions?|getting started|options|intro|introduction|tutorial)(?: (?:please|pls|me|page|menu|text))*$/,
    /^(?:i )?(?:need|want) (?:some |a little )?help$/,
    /\bwhat (?:all )?(?:else )?(?:can|could|do) (?:you|u|i|we|this bot|the bot|greenlight) (?:do|know|understand|support|offer|help|ask|type|say|handle|answer|cover)\b/,
    /\bwhat (?:things |kinds? of things )?(?:are you|is greenlight|is this bot) (?:able|capable|for|good)\b/,
    /\bwhat (?:is|are) (?:your|the) (?:commands?|features?|capabilities|abilities|skills|options|syntax)\b/,
    /^(?:so |and )?what (?:(?:kinds?|sorts?|types?) of )?(?:stuff|things?|questions?|requests?|sentences?|phrases?|orders?|topics?|else|all)? ?(?:can|could|may|should|do|am|must) (?:i|we|one|people) (?:\w+ )?(?:ask|tell|say|type|write|enter|do|request|order|put|able to ask)\b/m,
    /^how (?:do|should|can|could|must|would|to) (?:(?:i|we|one|you) )?(?:best )?(?:word|phrase|formulate|put|ask|write|talk|speak|address|say|type|communicate)\b(?=.{0,40}\b(?:you|u|it|this|that|question|questions|request|requests|command|commands|things|something|a sentence)\b)/m,
    /^(?:which|what) (?:\w+ ){0,3}(?:do|can|are) (?:you|u) (?:understand|know|speak|able to|capable of|get|good at|take|accept|trained)\b/m,
    /^(?:what|which) (?:r|are) (?:you|u) (?:able|capable|good|here|made|meant|for)\b/m,
    /\b(?:i'?m|i am|we'?re|we are) (?:\w+ )?new (?:here|to this|on call|on-call|to the (?:team|bot)|in the team)\b|\bfirst (?:time|day) (?:user|here|with|using|on)\b|^where (?:do|should|can) (?:i|we) (?:start|begin)(?: (?:with you|here|with this))?$|^(?:show|tell)(?: me| us)? what (?:you are|you're) (?:able|made|here) (?:to|for)\b|^what can be (?:asked|said|typed|done) here$/m,
    /\b(?:manual|guide|cheat ?sheet|user guide|tutorial|instructions|documentation|docs) (?:for|of|about|on) (?:you|u|this bot|the bot|greenlight|this thing)\b/,
    /^(?:show|tell|teach|walk) (?:me|us) (?:how (?:you|this bot|the bot|this) works?|what you (?:can|do)|the ropes|through (?:it|this bot|your))\b/m,
    /\bhow (?:do|can|should|would|to) (?:(?:i|we|one) )?(?:use|talk to|work with|ask|start with|start|begin|address|get started|install|configure|set up|command|operate) ?(?:you|u|this bot|the bot|greenlight|it$|this(?: (?:thing|tool|app))?$|$)/,
    /^how (?:do|does) (?:you|this bot|the bot|this thing|greenlight|this) work$/,
    /\b(?:which|what) (?:\w+ ){0,2}(?:permissions?|rights|roles?|access|privileges|scopes?) (?:do|does|would|will|must|should) (?:you|u|the bot|this bot|greenlight) (?:need|have|require|want|use|get)\b/,
    /\b(?:which|what) (?:commands?|questions?|languages?|requests?|keywords?|phrases?)\b.{0,30}\b(?:you|there|i|we|exist|available|support\w*)\b/,
    /^(?:show|give|list|send|print)(?: me| us)?(?: (?:all|the|some|your|available|an?|few|more))* (?:commands?|examples?|options|help|features|capabilities|instructions|cheat ?sheet)\b/,
    /^(?:the )?list of (?:all )?(?:commands?|features)$/,
    /\bwhat(?:'s|s| is) (?:this bot|greenlight|this thing)\b/,
    /^(?:any|some|got|have) (?:examples?|commands?|tips)\b/,
    /\b(?:are|can) you able to do\b/,
    /\bhow (?:can|could|do|will) (?:you|this bot|greenlight) help\b/,
    /\bwhat (?:do|would) you (?:need|require)\b/,
    /^(?:fix|sync|repair|do|handle|resolve|change) (?:things|stuff|problems|certs|certificates|issues|anything)(?: (?:by yourself|on your own|automatically|too|as well|at all))*$/,
    /^do you (?:speak|understand|support|know|work (?:with|in|for))\b/,
  ],
  unless: [
    /\b_\b|\b(?:bicep|terraform|powershell|az cli|azure cli|arm template|pulumi)\b/,
    /\b(?:fail\w*|error\w*|expired|broken|yellow|red)\b/,
  ],
};
