import type { CauseGroup } from '../../../services/index.ts';

/** So many certificates, of these vaults in turn. */
export const members = (count: number, vaults: readonly (string | null)[] = ['kv-shop']) =>
  Array.from({ length: count }, (_, place) => ({
    certificateId: `/c/${place}`,
    name: `app${place}`,
    vault: vaults[place % vaults.length] ?? null,
  }));

/** Two certificates that one cause will meet. */
export const group = (but: Partial<CauseGroup> = {}): CauseGroup => ({
  link: 'access',
  rule: 'grant-missing',
  says: 'It is so.',
  at: '2026-12-03T09:00:00.000Z',
  waits: false,
  members: members(2),
  ...but,
});

/** Two of which nobody can tell. */
export const UNTOLD = { unseen: 'the policy', mend: 'az x', members: members(2) };
