import type { Diagnosis } from '../../../services/index.ts';

/** Names of what a finding is about, as the requests that prove it have them; null where none of them says. */
export interface NamesSeen {
  readonly vaultId: string | null;
  readonly vaultName: string | null;
  /** What App Service asks the vault for. */
  readonly secretName: string | null;
  readonly planId: string | null;
  readonly applicationId: string | null;
}

/** No pattern lets through what a shell would take for its own, nor a piece of a name. */
const END = '(?=[/?]|$)';
const ID = String.raw`/subscriptions/[\w-]+/resourceGroups/[\p{L}\p{N}_.()-]+/providers`;
const PATTERNS = {
  vaultId: new RegExp(String.raw`(${ID}/Microsoft\.KeyVault/vaults/[a-z][\w-]*)${END}`, 'iu'),
  vaultName: new RegExp(
    String.raw`(?:/Microsoft\.KeyVault/vaults/|https://)([a-z][\w-]*)(?:${END}|(?=\.vault\.))`,
    'i',
  ),
  secretName: new RegExp(
    String.raw`(?:\.vault\.[a-z.]+|/vaults/[\w-]+)/(?:deleted)?(?:certificates|secrets)/([\da-z][\w-]*)${END}`,
    'i',
  ),
  planId: new RegExp(String.raw`(${ID}/Microsoft\.Web/serverfarms/[\p{L}\p{N}_-]+)${END}`, 'iu'),
  applicationId: /appId(?: eq |=)'([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})'/i,
} as const;

/** Reads them from the first broken link's own proofs, failing that from the other findings'. */
export function namesSeen({ findings, firstBroken }: Diagnosis): NamesSeen {
  const first = findings.filter(({ rule }) => rule === firstBroken?.rule);
  const sources = [...first, ...findings].flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const read = (pattern: RegExp) =>
    sources.flatMap((each) => (typeof each === 'string' ? (pattern.exec(each)?.[1] ?? []) : []))[0] ?? null;
  return {
    vaultId: read(PATTERNS.vaultId),
    vaultName: read(PATTERNS.vaultName),
    secretName: read(PATTERNS.secretName),
    planId: read(PATTERNS.planId),
    applicationId: read(PATTERNS.applicationId),
  };
}
