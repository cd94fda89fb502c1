import type { AuditLine } from '../domain/audit.ts';
import type { Instant } from '../domain/instant.ts';
import { keyOf } from '../domain/resource-id.ts';
import { isNamed } from './named.ts';

/** Which lines of an audit somebody wants to read. */
export interface AuditQuery {
  /** The certificates that are meant, by id; null where none in particular. */
  readonly certificateIds: readonly string[] | null;
  /** A name as somebody gave it, by which lines are found that the ids do not find; null where there is none. */
  readonly name: string | null;
  /** Where it has to have happened; null for anywhere. */
  readonly conversation: string | null;
  readonly since: Instant | null;
  /** Up to this moment, which is not in it; null up to now. */
  readonly before: Instant | null;
}

/** The whole audit. */
export const EVERYTHING: AuditQuery = {
  certificateIds: null,
  name: null,
  conversation: null,
  since: null,
  before: null,
};

/** Whether a line is one of those that are wanted. */
export function isWanted(line: AuditLine, query: AuditQuery): boolean {
  const { conversation, since, before } = query;
  if (conversation !== null && line.conversation !== conversation) return false;
  const at = Date.parse(line.at);
  if (since !== null && at < Date.parse(since)) return false;
  if (before !== null && at >= Date.parse(before)) return false;
  return isMeant(line, query);
}

function isMeant(line: AuditLine, { certificateIds, name }: AuditQuery): boolean {
  if (certificateIds === null && name === null) return true;
  if (certificateIds?.some((id) => keyOf(id) === keyOf(line.certificateId))) return true;
  return name !== null && isNamed(line, name);
}
