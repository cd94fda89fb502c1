import type { Reading } from '../../tongue.ts';

/** What the bot is, understands and needs. */
export const help: Reading = {
  kind: 'help',
  says: [
    /^\/?(?:help|usage|menu|manual|commands?|examples?|instructions?|getting started|options|intro|introduction|tutorial)(?: (?:please|pls|me|page|menu|text))*$/,
    /^(?:i )?(?:need|want) (?:some |a little )?help$/,
    /\bwhat (?:all )?(?:else )?(?:can|could|do) (?:you|u|i|we|this bot|the bot|greenlight) (?:do|know|understand|support|offer|help|ask|type|say|handle|answer|cover)\b/,
    /\bwhat (?:things |kinds? of things )?(?:are you|is greenlight|is this bot) (?:able|capable|for|good)\b/,
    /\bwhat (?:is|are) (?:your|the) (?:commands?|features?|capabilities|abilities|skills|options|syntax)\b/,
    /\bhow (?:do|can|should|would|to) (?:(?:i|we|one) )?(?:use|talk to|work with|ask|start with|start|begin|address|get started|install|configure|set up|begin|command|operate) ?(?:you|u|this bot|the bot|greenlight|it$|this(?: (?:thing|tool|app))?$|$)/,
    /^how (?:do|does) (?:you|this bot|the bot|this thing|greenlight|this) work$/,
    /\b(?:which|what) (?:\w+ ){0,2}(?:permissions?|rights|roles?|access|privileges|scopes?) (?:do|does|would|will|must|should) (?:you|u|the bot|this bot|greenlight) (?:need|have|require|want|use|get)\b/,
    /\b(?:which|what) (?:commands?|questions?|languages?|requests?|keywords?|phrases?)\b.{0,30}\b(?:you|there|i|we|exist|available|support\w*)\b/,
    /^(?:show|give|list|send|print)(?: me| us)?(?: (?:all|the|some|your|available|an?|few|more))* (?:commands?|examples?|options|help|features|capabilities|instructions|cheat ?sheet)\b/,
    /^(?:the )?list of (?:all )?(?:commands?|features)$/,
    /^what (?:is|'s) (?:this bot|greenlight|this thing)\b/,
    /^(?:any|some|got|have) (?:examples?|commands?|tips)\b/,
    /^(?:are you|can you) able to do\b/,
    /^how to (?:use|start)\b/,
    /^how (?:can|could|do|will) (?:you|this bot|greenlight) help\b/,
    /^what (?:should|can|do|must|could) i (?:type|write|say|ask|enter)\b/,
    /^what (?:access |permissions? |rights )?(?:do|would) you (?:need|require)\b/,
    /^what are you for$/,
    /^(?:fix|sync|repair|do|handle|resolve|change) (?:things|stuff|problems|certs|certificates|issues|anything)(?: (?:by yourself|on your own|automatically|too|as well|at all))*$/,
    /^do you (?:speak|understand|support|know|work (?:with|in|for))\b/,
  ],
  unless: [/\b_\b/, /\b(?:fail\w*|error\w*|expired|broken|yellow|red)\b/],
};
