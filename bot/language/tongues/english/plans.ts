import type { Reading } from '../../tongue.ts';

const ACT =
  '(?:re-?sync|sync|synchroni[sz]e|fix|repair|re-?import|rebind|re-?bind|grant|apply|approve|undo|roll back|restore|recover|renew|enable|do (?:it|that|this))';
const LATER =
  '(?:tomorrow|later|tonight|next \\w+|on \\w+day|at \\d{1,2}(?::\\d\\d)?|after \\w+|in the (?:morning|evening))';

/** What somebody else means to do, said or wants, or what is meant for another time: nothing is asked of the bot. */
export const plans: Reading = {
  kind: 'smalltalk/other',
  says: [
    new RegExp(
      String.raw`\b(?:is|are|am|was|were|be|i'm|we're|they're) (?:all |just |also )?(?:going|planning|about|supposed|scheduled|trying|meant) to ${ACT}`,
    ),
    new RegExp(String.raw`^(?!will|shall).*\b(?:will|shall|we'll|i'll|they'll|\w+'ll) (?:\w+ ){0,2}${ACT}`, 'm'),
    new RegExp(String.raw`^${LATER},?\s.*\b(?:we|i|they|he|she|_) (?:\w+ )?${ACT}`, 'm'),
    new RegExp(`^${ACT} (?:up )?${LATER}`, 'm'),
    /^sync up (?:about|on|with|over)\b(?! _)/m,
    new RegExp(
      String.raw`^(?!you )\w+(?: \w+)? (?:said|told|asked|wants?|wanted|suggested|thinks?|plans?|planned|wrote|advised|recommended|insists?)\b.*\b${ACT}`,
      'm',
    ),
    new RegExp(
      String.raw`^(?:the|my|our|a|an|his|her|their|some) (?:\w+ ){1,2}(?:needs?|has|have|ought|must|should|comes?|came|wants?|is coming|tries|tried|promised|forgot|refuses) (?:to )?(?:\w+ )?${ACT}`,
      'm',
    ),
    new RegExp(String.raw`\b(?:if|unless|once)\b.*\b(?:we|i|they) (?:will )?${ACT}$`, 'm'),
  ],
  unless: [
    /\b(?:fail\w*|error\w*|broke\w*|still|red|yellow|expired|why|wrong|help|stuck|down|safe)\b|\b(?:what|how) (?:is|are|do|does|should|would|can|happened)\b|\b(?:should|would|could) (?:we|i|you)\b/,
    /[?？]/,
  ],
};
