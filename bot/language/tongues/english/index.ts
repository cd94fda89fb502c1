import type { Tongue } from '../../tongue.ts';
import { cancel } from './cancelling.ts';
import { exportIac } from './code.ts';
import { commands } from './commands.ts';
import { explain } from './concepts.ts';
import { banter, closed, elsewhere, hearsay } from './elsewhere.ts';
import { expiring } from './expiry.ts';
import { diagnose, trade } from './faults.ts';
import { help } from './help.ts';
import { list } from './lists.ts';
import { leadIn, question, request } from './manners.ts';
import { mending } from './mending.ts';
import { status } from './operations.ts';
import { otherTrades } from './other-trades.ts';
import { history } from './past.ts';
import { plans } from './plans.ts';
import { action, harmless, holdsBack, reports } from './restraint.ts';
import { roundabout } from './roundabout.ts';
import { unwatch, watch } from './watching.ts';

/** English, and the tongue of last resort. */
export const english: Tongue = {
  code: 'en',
  marks:
    /(?<!\p{L})(?:the|is|are|was|my|our|it|this|that|what|why|how|who|when|which|please|and|of|to|with|from|not|you|we|does|did|can|has|have|sync|fix|show|for|on|all|still|cert|certificate|help|do|no|wait|stop|yes|ok|now|option|apply|approve|cancel|if|but|or|in|at|an|there|list|red|yellow|it's|don't|a|as|me|us|any|every|since|be|by|about|add|get|give|will|would|could|should|must|just|any|up|out|one|time|export|alert|watch|after|before|when|yes|am|been|had|were|new|old|back|there|their|they|some|why|more|last|next|week|days|good|morning|hi|hello|thanks|status|error|failed|expired|private|access|more|upcoming|usage|expirations|expiry|certs|certificates|apps|which|their|then|than|so|get|got|let|make|need|want|please|pls|kindly|approve|case|says|said|chain|customers?|users?|again|today|here|only|also|where|see|look|check|fails|failing|broken|problem|issue|everything|anything|something|someone|nothing|never|always|into|over|through|without|because|while|until|during|between|finished|else|these|those|his|her|she|he|thing|things|permissions?|might|may|really|right|wrong|your|so|too|much|many)(?!\p{L})/gu,
  leadIn,
  question,
  request,
  holdsBack,
  harmless,
  reports: [...reports, otherTrades],
  action,
  commands: [...commands, mending, ...roundabout],
  namesObjects: true,
  readings: [
    banter,
    unwatch,
    watch,
    help,
    hearsay,
    closed,
    cancel,
    exportIac,
    elsewhere,
    status,
    history,
    expiring,
    explain,
    list,
    plans,
    diagnose,
  ],
  trade,
};
