import type { Change } from '../../domain/change.ts';
import { azLine } from '../azure-cli.ts';
import type { Parameter } from '../declared/value.ts';
import type { Block } from './block.ts';

/** How a variable is named where it is used. */
export type Variable = (parameter: Parameter) => string;

/** What Terraform can say of one change. Source of every argument: the provider's own page of each resource. */
export interface Piece {
  /** What nothing declared says; empty where there is nothing to add. */
  readonly remark: string;
  readonly parameters: readonly Parameter[];
  readonly beside: readonly Block[];
  /** Null where nothing can be declared. */
  readonly resource: {
    readonly type: string;
    readonly label: string;
    /** The id by which Terraform takes over what somebody else has made. */
    readonly existing: string;
    entries(variable: Variable): Block['entries'];
  } | null;
}

/** What is said in a comment, with the command that does it. */
export function said(why: string, change: Change, beside: readonly Block[] = []): Piece {
  return { remark: `${why}\n${azLine(change)}`, parameters: [], beside, resource: null };
}
