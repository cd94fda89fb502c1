import { describeChange } from '../../cards/change-words.ts';
import { describeStep, describeUndoStep } from '../../cards/changes/step-words.ts';
import { describeUndo } from '../../cards/changes/undo-words.ts';
import type { Step } from '../../services/index.ts';
import { changes } from '../helpers/changes.ts';
import { english } from '../helpers/english.ts';

const kinds = Object.entries(changes);

test.each(kinds)('%s is described with what is before and after', (_, change) => {
  expect(english(describeChange(change))).toMatch(/\S → \S/);
});

test.each(kinds)('%s says how it is undone if, and only if, it can be', (_, change) => {
  expect(describeUndo(change) !== null).toBe(change.undo !== null);
});

test.each([
  ['recover-vault', /^Recover the vault kv-shop .*deleted → there again.*role assignments on it do not come back$/],
  ['recover-secret', /^Recover the certificate wildcard-contoso-com in kv-shop .*deleted → there again/],
  ['enable-secret-version', /^Enable version 4387…0f79 of wildcard-contoso-com in kv-shop \(disabled → enabled\)$/],
  ['start-renewal', /^Ask DigiCert for a new version of wildcard-contoso-com in kv-shop /],
  [
    'import-certificate',
    /^Import wildcard-contoso-com from kv-shop into App Service as kv-shop-wildcard-contoso-com-2 /,
  ],
] as const)('%s names what it touches', (kind, words) => {
  expect(english(describeChange(changes[kind]))).toMatch(words);
});

test('a vault that signs by itself is asked itself', () => {
  expect(english(describeChange({ ...changes['start-renewal'], issuer: 'Self' }))).toMatch(
    /^Ask kv-shop for a new version/,
  );
});

test.each([
  ['enable-secret-version', 'Disables version 4387…0f79 of wildcard-contoso-com in kv-shop again.'],
  ['import-certificate', 'Deletes kv-shop-wildcard-contoso-com-2 from App Service; the vault keeps it.'],
] as const)('%s is undone by its contrary', (kind, words) => {
  expect(english(describeUndo(changes[kind]) ?? '')).toBe(words);
});

const OPEN: { readonly [O in Exclude<Step['outcome'], 'done' | 'left-alone'>]: RegExp } = {
  'no-answer': /gateway did not answer in time, which is usual$/,
  conflict: /another change was under way there: BECAUSE$/,
  throttled: /fewer requests for a while: BECAUSE$/,
  'refused-for-now': /refuses for now: BECAUSE$/,
};
const answers = kinds.flatMap(([kind, change]) =>
  Object.entries(OPEN).map(([outcome, words]) => [kind, outcome as keyof typeof OPEN, words, change] as const),
);

test.each(answers)(
  '%s, answered by %s, is said to be open, on the way there and on the way back',
  (_, outcome, words, change) => {
    const step = { outcome, says: 'BECAUSE' };

    expect(english(describeStep(change, step))).toMatch(/: asked for; /);
    expect(english(describeStep(change, step))).toMatch(words);
    expect(english(describeUndoStep(change, step))).toMatch(/: asked to be taken back; /);
    expect(english(describeUndoStep(change, step))).toMatch(words);
  },
);

test.each(kinds)('%s is told apart before and after it is done, and after it is taken back', (_, change) => {
  const done = { outcome: 'done', says: '' } as const;

  expect(english(describeStep(change, undefined))).toBe(`Not done yet: ${english(describeChange(change))}`);
  expect(english(describeStep(change, done))).not.toMatch(/asked for|Not done/);
  expect(english(describeUndoStep(change, undefined))).toMatch(/^Not taken back yet: \S/);
  expect(english(describeUndoStep(change, done))).toMatch(/\S: taken back$/);
});

test('no two kinds of change end in the same words', () => {
  const done = { outcome: 'done', says: '' } as const;

  expect(new Set(kinds.map(([, change]) => english(describeStep(change, done)))).size).toBe(kinds.length);
  expect(new Set(kinds.map(([, change]) => english(describeUndoStep(change, done)))).size).toBe(kinds.length);
});
