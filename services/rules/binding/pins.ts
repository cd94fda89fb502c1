import type { PinnedThumbprints } from '../../domain/app-service.ts';
import { isHeldBy, type OtherCertificate } from '../../domain/other-certificate.ts';

/** One thumbprint that a setting names, and the setting. */
export interface Pin extends Omit<PinnedThumbprints, 'thumbprints'> {
  readonly thumbprint: string;
}

/** A thumbprint that is nobody's, and the one that was meant. */
export interface Mistyped extends Pin {
  readonly meant: string;
}

/** Thumbprints that settings name and nobody holds. A setting that also names one's own, or every certificate, loads what it should. */
export function pinsBeside(
  own: string,
  others: readonly OtherCertificate[],
  pinned: readonly PinnedThumbprints[],
): readonly Pin[] {
  return pinned
    .filter(({ thumbprints }) => !thumbprints.some((each) => each === '*' || each === own))
    .flatMap(({ thumbprints, ...setting }) => thumbprints.map((thumbprint) => ({ ...setting, thumbprint })))
    .filter(({ thumbprint }) => !isHeldBy(others, thumbprint));
}

/** Those of them that miss a known thumbprint by one character. */
export function mistyped(pins: readonly Pin[], known: readonly string[]): readonly Mistyped[] {
  return pins.flatMap((pin) => {
    if (known.includes(pin.thumbprint)) return [];
    const meant = known.find((each) => oneApart(each, pin.thumbprint));
    return meant ? [{ ...pin, meant }] : [];
  });
}

/** A thumbprint by its two ends, as people compare them. */
export function ends(thumbprint: string): string {
  return thumbprint.length > 12 ? `${thumbprint.slice(0, 4)}…${thumbprint.slice(-4)}` : thumbprint;
}

/** Another character, one too many, or one too few: what is left between the same beginning and the same end. */
function oneApart(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail === 1;
}
