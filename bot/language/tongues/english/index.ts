import type { Tongue } from '../../tongue.ts';
import { cancel } from './cancelling.ts';
import { exportIac } from './code.ts';
import { commands } from './commands.ts';
import { explain } from './concepts.ts';
import { banter, closed, elsewhere } from './elsewhere.ts';
import { expiring } from './expiry.ts';
import { diagnose, trade } from './faults.ts';
import { help } from './help.ts';
import { list } from './lists.ts';
import { leadIn, question, request } from './manners.ts';
import { status } from './operations.ts';
import { history } from './past.ts';
import { action, harmless, holdsBack, report } from './restraint.ts';
import { unwatch, watch } from './watching.ts';

/** English, and the tongue of last resort. */
export const english: Tongue = {
  code: 'en',
  marks:
    /\b(?:the|is|are|was|my|our|it|this|that|what|why|how|who|when|which|please|and|of|to|with|from|not|you|we|does|did|can|has|have|sync|fix|show|for|on|all|still|cert|certificate|help)\b/g,
  leadIn,
  question,
  request,
  holdsBack,
  harmless,
  report,
  action,
  commands,
  readings: [
    banter,
    unwatch,
    watch,
    help,
    closed,
    cancel,
    exportIac,
    elsewhere,
    status,
    history,
    explain,
    expiring,
    list,
    diagnose,
  ],
  trade,
};
