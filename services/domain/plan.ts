import { createHash } from 'node:crypto';
import type { Words } from '../../sentences/index.ts';
import type { Change } from './change.ts';
import type { Group } from './group.ts';
import type { Need } from './need.ts';

/** Something that stands in the way of a plan, of its undo, or of its approval; said before anybody approves. */
export interface Guard {
  readonly rule: 'read-only-lock' | 'policy-denies' | 'nobody-may-approve' | 'new-version-unsafe';
  readonly stops: 'plan' | 'undo' | 'approval';
  readonly says: Words;
}

/** On what terms the house lets a plan be approved, as its card says. */
export interface Terms {
  /** How many different people have to approve it. */
  readonly approvals: number;
  /** For how long one of several approvals counts, waiting for the others. */
  readonly minutes: number;
  /** Whether whoever asked may approve it alone, with a reason. */
  readonly breakGlass: boolean;
  /** After how many hours the bot takes what it grants back by itself; 0 where a grant is for good. */
  readonly grantHours: number;
}

/** An ordered list of changes that cures a finding. */
export interface Plan {
  readonly cures: string;
  readonly risk: 'low' | 'medium' | 'high';
  readonly needs: readonly Need[];
  readonly changes: readonly Change[];
  readonly blockedBy: readonly Guard[];
  /** Names of other certificates that follow the same vault; nothing changes for them. */
  readonly alsoOnVault: readonly string[];
  /** The certificate that has to be green afterwards, where it is another than the one asked about. */
  readonly leadsTo: string | null;
  /** What the plan leaves behind on purpose, each with the command that would clear it away. */
  readonly leftovers: readonly Leftover[];
  /** Who of the conversation may be able to make it in Azure, as roles stood; null where nobody is known who may not. */
  readonly able: readonly string[] | null;
  /** The certificates that it mends, where it is for several of one cause; a plan for one has none. */
  readonly group?: Group;
  readonly terms: Terms;
}

/** A plan before the house has said on what terms it may be approved. */
export type Proposal = Omit<Plan, 'terms'>;

/** A dead grant, or a certificate that nothing uses any more: cleared away by a person, never silently. */
export interface Leftover {
  readonly says: Words;
  readonly command: string;
}

/** Names a plan by what it would do, so that an approval fits one plan and no other. */
export function planDigest({ cures, changes }: Pick<Plan, 'cures' | 'changes'>): string {
  return createHash('sha256').update(JSON.stringify({ cures, changes })).digest('hex').slice(0, 16);
}

/** Whether a plan only asks App Service to take what the vault already has. */
export function isSyncAlone({ changes }: Pick<Plan, 'changes'>): boolean {
  return changes.every(({ kind }) => kind === 'sync-certificate');
}

/** Whether a plan touches who may read the vault, what is in it, or from where. */
export function changesAccess({ changes }: Pick<Plan, 'changes'>): boolean {
  return changes.some(({ kind }) => !['sync-certificate', 'bind-hostname', 'import-certificate'].includes(kind));
}

/** What stops a plan from being carried out at all. */
export function stopper({ blockedBy }: Pick<Plan, 'blockedBy'>): Guard | undefined {
  return blockedBy.find(({ stops }) => stops === 'plan');
}
