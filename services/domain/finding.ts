import type { Words } from '../../sentences/index.ts';
import type { Source } from './evidence.ts';
import type { Instant } from './instant.ts';

/** The chain from vault to browser, in the order in which a renewed certificate travels it. */
export const LINKS = [
  'certificate',
  'vault',
  'access',
  'network',
  'secret',
  'renewal',
  'sync',
  'binding',
  'served',
] as const;
export type Link = (typeof LINKS)[number];

/** red: users are hit now · yellow: will break, or out of sync · unknown: a gap, nothing found · green: all judged, all sound. */
export type Colour = 'red' | 'yellow' | 'unknown' | 'green';

/** A sentence and the request that proves it. */
export interface Proof extends Source {
  readonly says: Words;
}

/** One fault, found by one rule, on one link. A green one is a note. */
export interface Finding {
  readonly rule: string;
  readonly link: Link;
  readonly colour: Exclude<Colour, 'unknown'>;
  /** A symptom colours the verdict and is the first broken link only where nothing else is found. */
  readonly symptom: boolean;
  readonly says: Words;
  /** The governing page of Microsoft's documentation. */
  readonly page: string;
  readonly evidence: readonly Proof[];
}

/** A rule that could not be judged: what was not seen, why, and what would mend that. */
export interface Gap {
  readonly rule: string;
  readonly link: Link;
  readonly unseen: Words;
  readonly why: 'denied' | 'unavailable';
  readonly mend: Words;
}

/** How one link of the chain stands. */
export interface LinkState {
  readonly link: Link;
  readonly state: 'sound' | 'broken' | 'unread' | 'not-reached' | 'not-looked';
}

/** Which certificate ends on the day that users are hit, and what has to happen before. */
export interface Countdown {
  /** One that browsers refuse already, the one that they get, the one a host name is bound to, or the one that App Service holds. */
  readonly from: 'refused' | 'served' | 'bound' | 'held';
  readonly host: string | null;
  readonly before: readonly Link[];
}

/** What all rules together say of one certificate. */
export interface Diagnosis {
  readonly colour: Colour;
  readonly takenAt: Instant;
  /** When users will be hit if nothing is done, or the time of the look where they already are; null while nothing threatens them. */
  readonly outageAt: Instant | null;
  /** What that day was read from, and the links that have to be mended before it, in order. */
  readonly countdown: Countdown | null;
  readonly firstBroken: { readonly link: Link; readonly rule: string } | null;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  /** Only links that some rule judges, and that apply to this certificate. */
  readonly chain: readonly LinkState[];
}

/** What a diagnosis says of one rule. A gap is never healthy; a note is no sickness. */
export function verdict({ findings, gaps }: Diagnosis, rule: string): 'healthy' | 'sick' | 'unknown' {
  if (findings.some((finding) => finding.rule === rule && finding.colour !== 'green')) return 'sick';
  return gaps.some((gap) => gap.rule === rule) ? 'unknown' : 'healthy';
}
