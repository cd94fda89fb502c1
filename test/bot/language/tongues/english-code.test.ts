import { english } from '../../../../bot/language/tongues/english/index.ts';
import { orderedIn, phrases, readIn } from './phrases.ts';

test.each(
  phrases(`
  we already export it / az commands that fail / az commands that failed / az commands for the error / the script for it errors / the script for it broke / the script for it is broken / the script for it did keep the old one / the script for it keeps the old one / the script for it did wipe it / the script for it wipes it / the script for it did remove it / the script for it removes it / the script for it did overwrite it / the script for it overwrites it`),
)('asks for no code: %s', (lines) => {
  expect(readIn(english, lines)).not.toBe('export-iac');
});

test.each(
  phrases(`export / export it / az commands for it / the script for it / sync up about the plan / we will fix it`),
)('is read as what it is: %s', (lines) => {
  expect(readIn(english, lines)).toBe(/sync|fix/.test(lines) ? 'smalltalk/other' : 'export-iac');
});

test.each(
  phrases(`
  sync up on _ / the apps sync up with app service / we will fix it, both apps fail / we will fix what failed / we will fix the error / we will fix the errors / we will fix what broke / we'll sync the broken one / we will fix what is broken`),
)('is no plan of somebody else: %s', (lines) => {
  expect(readIn(english, lines)).not.toBe('smalltalk/other');
});

const ORDERS = {
  sync: phrases(
    `again sync _ / once more resync _ / one more time re-sync _ / update _ to the version in the vault / update _ to the one that is now in our key vault / bring _ up to the cert from kv`,
  ),
  fix: phrases(
    `turn autorenewal back on / turn auto-renewal on again / switch the automatic renewal back on / update the binding to the new cert / correct bindings with the version / move its bindings to _ / rebind its binding to the new version / bring back the policies / bring back the policy / undelete _ / un-delete _ / approve#12 / approve #12`,
  ),
} as const;

test.each(Object.entries(ORDERS).flatMap(([kind, all]) => all.map((clause) => [kind, clause] as const)))(
  '%s: %s',
  (kind, clause) => {
    expect(orderedIn(english, clause)).toBe(kind);
  },
);

test.each(
  phrases(
    `ana will move the binding to _ / users refresh the certs / turn the secret alert back on / turn the secret alerts back on`,
  ),
)('no order: %s', (clause) => {
  expect(orderedIn(english, clause)).toBeNull();
});
