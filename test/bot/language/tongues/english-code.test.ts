import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn } from './phrases.ts';

test.each(
  phrases(`
  we already export it / az commands that fail / az commands that failed / az commands for the error / the script for it errors / the script for it broke / the script for it is broken / the script for it did keep the old one / the script for it keeps the old one / the script for it did wipe it / the script for it wipes it / the script for it did remove it / the script for it removes it / the script for it did overwrite it / the script for it overwrites it`),
)('asks for no code: %s', (lines) => {
  expect(readIn(english, lines)).not.toBe('export-iac');
});

test.each(phrases(`export / export it / az commands for it / the script for it`))('asks for code: %s', (lines) => {
  expect(readIn(english, lines)).toBe('export-iac');
});

test.each(phrases(`sync up about the plan / we will fix it / we'll sync it`))(
  'is a plan of somebody else: %s',
  (lines) => {
    expect(readIn(english, lines)).toBe('smalltalk/other');
  },
);

test.each(
  phrases(`
  sync up on _ / the apps sync up with app service / we will fix it, both apps fail / we will fix what failed / we will fix the error / we will fix the errors / we will fix what broke / we'll sync the broken one / we will fix what is broken`),
)('is no plan of somebody else: %s', (lines) => {
  expect(readIn(english, lines)).not.toBe('smalltalk/other');
});
