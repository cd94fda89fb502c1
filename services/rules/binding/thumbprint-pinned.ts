import { clauses, commas, say, sentences, type Words } from '../../../sentences/index.ts';
import { versionsBefore } from '../../domain/key-vault.ts';
import { holds } from '../held.ts';
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
      says: sentences(...oldInWords(old), ...wrongInWords(wrong)),
      because: [
        ...dead.map(({ siteName, setting, thumbprint }) => ({
          fact: 'pinned' as const,
          says: say('rule-binding.pin', { setting, site: siteName, thumbprint }),
        })),
        { fact: 'certificate', says: holds(certificate) },
      ],
    };
  },
});

function oldInWords(pins: readonly Pin[]): readonly Words[] {
  if (pins.length === 0) return [];
  const named = pins.map(({ siteName: site, setting, thumbprint }) =>
    say('rule-binding.pin', { setting, site, thumbprint: ends(thumbprint) }),
  );
  return [say('rule-binding.pinned-old', { pins: commas(named), count: pins.length })];
}

function wrongInWords(pins: readonly Mistyped[]): readonly Words[] {
  if (pins.length === 0) return [];
  const named = pins.map(({ siteName: site, setting, thumbprint, meant }) =>
    say('rule-binding.mistyped', { setting, site, thumbprint: ends(thumbprint), meant: ends(meant) }),
  );
  return [say('rule-binding.pinned-wrong', { pins: clauses(named) })];
}
