import { createHash } from 'node:crypto';
import type { AssignRole } from './change.ts';
import { keyOf } from './resource-id.ts';

/** The name space of addresses (RFC 4122, appendix C). */
const ADDRESSES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * The name of a role assignment: a version 5 UUID of scope, principal and role, as Microsoft advises. Whoever gives the same
 * role with this name, the bot or a template, gives it once.
 */
export function assignmentName({
  scope,
  principalId,
  roleId,
}: Pick<AssignRole, 'scope' | 'principalId' | 'roleId'>): string {
  const named = [keyOf(scope), principalId, roleId].join(' ');
  const bytes = createHash('sha1').update(ADDRESSES).update(named).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
