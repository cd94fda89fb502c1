import type { AppServiceCertificate } from '../../domain/app-service.ts';
import type { Instant } from '../../domain/instant.ts';
import { nameOf } from '../../domain/resource-id.ts';
import type { Cause, Untold } from './difference.ts';

/** A certificate as it is named where several share something. */
export interface MemberAhead {
  readonly certificateId: string;
  readonly name: string;
  /** The vault that it follows; null where it follows none. */
  readonly vault: string | null;
}

/** Certificates that share one cause, and the day on which it hits them. */
export interface CauseGroup extends Cause {
  /** The first moment of those that share a day; null where it is not known. */
  readonly at: Instant | null;
  /** The vault has renewed them already: they end on that day. */
  readonly waits: boolean;
  readonly members: readonly MemberAhead[];
}

/** Certificates of which the same cannot be told for the same reason. */
export interface UntoldGroup extends Untold {
  readonly members: readonly MemberAhead[];
}

/** A certificate that fails, when, and in which vault it stands. */
export interface Failing {
  readonly certificate: AppServiceCertificate;
  readonly cause: Cause;
  readonly at: Instant | null;
  readonly waits?: boolean;
}

/** Puts together what fails by the same rule in the same vault on the same day, the soonest first. */
export function byCause(failing: readonly Failing[]): readonly CauseGroup[] {
  const groups = Map.groupBy(failing, ({ certificate, cause, at, waits = false }) => {
    const vault = certificate.keyVault?.vaultId.toLowerCase() ?? '';
    return [cause.link, cause.rule, vault, at?.slice(0, 10), waits].join(' ');
  });
  return [...groups.values()]
    .flatMap((members): CauseGroup[] => {
      const [first] = members.toSorted((one, other) => time(one.at) - time(other.at));
      if (!first) return [];
      const { cause, at, waits = false } = first;
      return [{ ...cause, at, waits, members: members.map(({ certificate }) => memberOf(certificate)) }];
    })
    .toSorted((one, other) => time(one.at) - time(other.at) || other.members.length - one.members.length);
}

/** Puts together what cannot be told for the same reason, the most first. */
export function byReason(untold: readonly (Untold & { readonly certificate: AppServiceCertificate })[]) {
  const groups = Map.groupBy(untold, ({ unseen, mend }) => JSON.stringify([unseen, mend]));
  return [...groups.values()]
    .flatMap((members): UntoldGroup[] => {
      const [first] = members;
      if (!first) return [];
      const { unseen, mend } = first;
      return [{ unseen, mend, members: members.map(({ certificate }) => memberOf(certificate)) }];
    })
    .toSorted((one, other) => other.members.length - one.members.length);
}

/** A certificate by its names. */
export function memberOf({ id, name, keyVault }: AppServiceCertificate): MemberAhead {
  return { certificateId: id, name, vault: keyVault && nameOf(keyVault.vaultId) };
}

function time(at: Instant | null): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}
