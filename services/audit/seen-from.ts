import type { AuditLine, Happening } from '../domain/audit.ts';

/** A line as one conversation may read it. */
export interface SeenLine extends AuditLine {
  /** Whether it happened in that conversation. */
  readonly here: boolean;
}

/** What may be known everywhere of a certificate: who had something done to it. Who only asked, or was refused, stays where it was. */
const DEEDS: readonly Happening['event'][] = ['endorsed', 'approved', 'declined', 'undo'];

/** A line of an earlier version of the bot told less. */
const UNTOLD = {
  hostNames: [],
  touches: [],
  firstBroken: null,
  outageAt: null,
  seconds: null,
  facts: [],
  approvedBy: [],
  undoneBy: null,
  breakGlass: '',
  verb: '',
  plan: [],
  asks: null,
};

/**
 * A line without what belongs to another conversation: its name, its cases, who asked or was refused there, and why. Who
 * approved a change of a certificate may be known wherever one may ask about it. Whoever may read everything is nowhere: null.
 */
export function seenFrom(conversation: string | null, line: AuditLine): SeenLine {
  const told = whole(line);
  if (conversation === null) return { ...told, here: true };
  const here = line.conversation === conversation;
  // The card that was pressed belongs to another conversation, and so does who had asked there.
  if (here) return line.outcome === 'wrong-conversation' ? { ...told, here, ...NOBODY } : { ...told, here };
  const deed = DEEDS.includes(line.event);
  return {
    ...told,
    here,
    conversation: '',
    caseId: '',
    askedBy: null,
    by: deed ? line.by : null,
    ...(line.event === 'refused' ? { approvedBy: [], undoneBy: null } : {}),
    breakGlass: told.breakGlass && 'for a reason that was given there',
    says: isAzures(line) ? line.says : '',
  };
}

function whole(line: AuditLine): AuditLine {
  const missing = Object.entries(UNTOLD).filter(([field]) => !(field in line));
  return { ...line, ...Object.fromEntries(missing) };
}

const NOBODY = { askedBy: null, approvedBy: [], undoneBy: null };

/** Words of Azure's are about resources; all others may be about people. */
function isAzures({ event }: AuditLine): boolean {
  return event === 'stepped' || event === 'failed';
}
