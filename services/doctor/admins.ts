import type { Azure } from '../azure/gateway.ts';

/** Whether somebody may be told what the bot lacks and holds, and why not. */
export type AdminStanding = 'admin' | 'none' | 'not-listed' | 'groups-unread';

/** Admins are whom the house lists, by object id or through a group; without a list nobody is. */
export async function adminStanding(
  personId: string,
  admins: readonly string[] | null,
  azure: Pick<Azure, 'memberOf'>,
): Promise<AdminStanding> {
  if (admins === null || admins.length === 0) return 'none';
  if (personId === '') return 'not-listed';
  if (admins.some((each) => each.toLowerCase() === personId.toLowerCase())) return 'admin';
  const groups = await azure.memberOf(personId, admins);
  if (!groups.seen) return 'groups-unread';
  return groups.value.length > 0 ? 'admin' : 'not-listed';
}
