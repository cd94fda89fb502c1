import type { Reading } from '../../tongue.ts';

const SPAN =
  '(?:yesterday|last (?:\\w+ )?(?:week|month|night|year|quarter|days?|hours?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:week|month|year|morning|quarter)|today|since|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|q[1-4]|the (?:last|past))|between|so far|recently|ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|past \\w+|over the (?:last|past))';
const DEEDS =
  '(?:fix(?:es)?|changes?|syncs?|approvals?|actions?|renewals?|rotations?|repairs?|grants?|rollbacks?|operations?|events?|incidents?|modifications?|deployments?|activity|activities|rebinds?|imports?|failures|transitions|(?<!what )runs(?! out)|updates)';

/** What was done, by whom and when. */
export const history: Reading = {
  kind: 'history/audit',
  says: [
    new RegExp(
      String.raw`^(?:was|were|has|have|did) .{0,60}\b(?:changed?|modified|modify|touched?|deleted?|removed?|edited|updated?|rotated?|renewed?|approved?|granted|synced|fixed|repaired|rebound|imported|undone|declined)\b.{0,30}\b(?:${SPAN}|lately|today|ever)\b`,
      'm',
    ),
    /^(?:was|were|has|had|did) .{0,60}\b(?:approved|declined|synced|fixed|requested|changed|done|pressed|triggered|started|made) by (?!now)\w/m,
    /^whose (?:hands?|change|fix|sync|doing|idea|work|approval|commit|edit|fault)\b|\bwhat (?:happened|was going on|went on|has happened|did i miss)(?: (?:here|to _|with _|on _|in _))* (?:while|overnight|during|when i|before|after|since|over|in the night|last|at \d|around|between|on \w+day)\b/m,
    /^(?:since|from) when\b/m,

    /\b(?:history|audit(?: ?log| ?trail)?|timeline|(?:trace|trail|record|account) of (?:all |the |every )*(?:actions?|changes?|fixes|syncs?|events?)|change ?log|activity log|(?:event|operation|action|change|approval) logs?|logbook|paper trail|incident report|(?:past|previous|earlier|former) (?:incidents?|outages?|problems|issues|cases)|post ?mortem)\b/,
    /^logs?(?: (?:of|for|from|since|please)\b|$)/m,
    /(?:^|\band |\bknow |\bsee |\bout |\bme |\bshow |\bcheck |\blist )who(?: has| had| else| last| was it that| actually| the hell)* (?!need\b)(?:\w+ed|ran|did|gave|took|broke|made|put|set|turned|switched|rebound|bound|got|wrote|sent|cut|undid|began|pushed|swapped|let|was)\b/m,
    /\b(?:by whom|who was (?:it|that|the (?:last|person)))\b/,
    /(?:^|\band |\bknow |\bsee |\bme )(?:when|what time|at what time|how long ago)(?: exactly)? (?:was|were|did|has|had)\b/m,
    /\b(?:last|latest|previous|most recent|recent|past)(?: (?:successful|good|failed|known|three|five|ten|few|\d+|automatic|manual))* (?:sync|syncs|fix|fixes|change|changes|renewals?|rotations?|repairs?|rebind\w*|approvals?|actions?|operations?|activity|imports?)(?: (?:of|on|for|to|in|by|at|from)\b|$)/m,
    /\bwhat (?:exactly )?(?:changed|has changed|was (?:changed|done|fixed|synced|approved|modified|touched)|has been (?:changed|done|fixed)|(?:did|have) (?:you|we|they|anyone|anybody|someone|somebody|the bot|people|greenlight) (?:do|done|change|changed|fix|fixed|sync|synced|touch|touched))\b/,
    new RegExp(String.raw`\bwhat happened\b.{0,60}\b${SPAN}\b`),
    /\b(?:everything|all|anything|each|every|any) (?:that )?(?:was |has been |you |we |they |the bot |people |ever )*(?:done|changed|did|fixed|approved|synced|modified)\b/,
    new RegExp(
      String.raw`^(?:show|list|give|export|get|print|dump|all|every|any|which|what|how many|send|summari[sz]e|report|overview|summary)\b.{0,30}\b${DEEDS}\b.{0,60}\b${SPAN}\b`,
      'm',
    ),
    new RegExp(
      String.raw`^(?:show|list|give|export|get|print|dump|all|every|which|send)\b.{0,30}\b${DEEDS} (?:made|done|applied|approved|of|by|to|on|were|was|did|have)\b`,
      'm',
    ),
    /^(?:did|has|have|was|were) (?:anyone|anybody|someone|somebody|a person|any of us|they|security|the platform team|the network team|it ever|_ ever) (?!.{0,40}\byet\b)/m,
    /\bwhy (?:was|were|has|have|did) .{0,40}\b(?:declined|rejected|refused|cancelled|canceled|undone|rolled back|approved|decline|reject|refuse|undo)\b/,
    /\bwho (?:approved|declined|changed|did|fixed|synced|applied|requested|granted|removed|deleted|added) (?:what|which)\b/,
    /\bhow (?:many times|often) (?:did|has|was|have|were)\b/,
    new RegExp(String.raw`^${DEEDS} (?:of|on|in|to|from|since|for)\b.{0,40}\b${SPAN}\b`, 'm'),
    /^(?:who|what|which pipeline|which deployment|which user) (?:removed|deleted|changed|wiped|did|touched|rotated|renewed)\b/m,
  ],
  unless: [
    /^(?:and )?(?:if|when|once) (?:i|we|you|someone|somebody|one|anyone)\b/,
    /\b(?:would|could|can you do|available|possible (?:fixes|changes))\b/,
    /^(?:when|how long) .{0,30}\bexpire\b/,
    /\brenewals? (?:due|coming)\b|\b(?:up|due|ready) for renewal\b|\bwent wrong\b/,
    /^(?:did|has|have|what (?:did|has|have)|which) .{0,60}\bbr(?:eak|oken|oke)\b/m,
    /\bwhat did (?:s?he|they|i|we) (?:miss|forget|do wrong|get wrong|overlook)\b/m,
  ],
};
