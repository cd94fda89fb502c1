import { versionsBefore } from '../../domain/key-vault.ts';
import { defineRule, PAGES } from '../rule.ts';
import { ends, type Mistyped, mistyped, type Pin, pinsBeside } from './pins.ts';

/** An application setting names the thumbprint of an earlier version, or one mistyped by a character: its code loads nothing. */
export const thumbprintPinned = defineRule({
  id: 'thumbprint-pinned',
  link: 'binding',
  colour: 'yellow',
  needs: ['certificate', 'pinned', 'others'],
  mayUse: ['versions'],
  page: PAGES.code,
  check({ certificate, pinned, others, versions }) {
    const pins = pinsBeside(certificate.thumbprint, others, pinned);
    const earlier = versionsBefore(certificate.thumbprint, versions ?? []).map(({ thumbprint }) => thumbprint);
    const known = [certificate.thumbprint, ...(versions ?? []).map(({ thumbprint }) => thumbprint)];
    const old = pins.filter(({ thumbprint }) => earlier.includes(thumbprint));
    const wrong = mistyped(pins, known);
    const dead = [...old, ...wrong];
    if (dead.length === 0) return pins.length > 0 && versions === undefined ? { unjudged: 'versions' } : undefined;
    return {
      says: [...oldInWords(old), ...wrongInWords(wrong)].join(' '),
      because: [
        ...dead.map(({ siteName, setting, thumbprint }) => ({
          fact: 'pinned' as const,
          says: `${setting} of ${siteName} names ${thumbprint}`,
        })),
        { fact: 'certificate', says: `App Service holds ${certificate.thumbprint}` },
      ],
    };
  },
});

function oldInWords(pins: readonly Pin[]): readonly string[] {
  if (pins.length === 0) return [];
  const what = pins.length === 1 ? 'the thumbprint of an earlier version' : 'thumbprints of earlier versions';
  return [`${pins.map(named).join(', ')}: ${what}.`];
}

function wrongInWords(pins: readonly Mistyped[]): readonly string[] {
  if (pins.length === 0) return [];
  return [`${pins.map((pin) => `${named(pin)}, one character off ${ends(pin.meant)} and held by nobody`).join('; ')}.`];
}

function named({ siteName, setting, thumbprint }: Pin): string {
  return `${setting} of ${siteName} names ${ends(thumbprint)}`;
}
