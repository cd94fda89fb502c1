import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import { PatternUses } from './patterns.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'patterns-'));
const FILE = join(FOLDER, 'held.ts');

afterAll(() => rmSync(FOLDER, { recursive: true }));

function changed(was: string, replacement: string): Mutant {
  writeFileSync(FILE, was);
  const location = { start: { line: 0, column: 0 }, end: { line: 0, column: was.length } };
  return { id: '1', mutatorName: 'Regex', fileName: FILE, location, replacement };
}

async function usesIn(tests: Readonly<Record<string, () => unknown>>): Promise<PatternUses> {
  const uses = new PatternUses();
  let running = '';
  await uses.during(
    () => running,
    async () => {
      for (const [name, run] of Object.entries(tests)) {
        running = name;
        run();
      }
    },
  );
  return uses;
}

test('a changed pattern is noticed by the tests in which it finds something else, and by no other', async () => {
  const uses = await usesIn({ bolts: () => /^bolts?$/.test('bolt'), nuts: () => /^bolts?$/.test('nut') });

  expect(uses.testsThatCanNotice(changed('/^bolts?$/', '/^bolts$/'))).toEqual(new Set(['bolts']));
  expect(uses.testsThatCanNotice(changed('/^bolts?$/', '/^bolts?/'))).toEqual(new Set());
});

test('where it is found counts for who asked for that', async () => {
  const uses = await usesIn({
    whether: () => /ab+/.test('abb'),
    first: () => /cd+/.exec('cdd, c'),
    all: () => 'ef, eff'.replace(/ef+/g, ''),
  });

  expect(uses.testsThatCanNotice(changed('/ab+/', '/ab/'))).toEqual(new Set());
  expect(uses.testsThatCanNotice(changed('/cd+/', '/cd/'))).toEqual(new Set(['first']));
  expect(uses.testsThatCanNotice(changed('/ef+/g', '/ef/g'))).toEqual(new Set(['all']));
});

test('a pattern that is held against nothing is noticed by nobody', async () => {
  expect((await usesIn({})).testsThatCanNotice(changed('/idle/', '/idl/'))).toEqual(new Set());
});

test('of a pattern of which others are made, and of what is no pattern, nothing is known', async () => {
  const uses = await usesIn({ made: () => new RegExp(`${/part/.source}|whole`).test('whole') });

  expect(uses.testsThatCanNotice(changed('/part/', '/par/'))).toBeUndefined();
  expect(uses.testsThatCanNotice(changed("'part'", '""'))).toBeUndefined();
});

test('nothing is left of the listening', async () => {
  const { exec, test: whether } = RegExp.prototype;

  await usesIn({ any: () => /a/.test('a') });

  expect(RegExp.prototype.exec).toBe(exec);
  expect(RegExp.prototype.test).toBe(whether);
  expect(/a/.source).toBe('a');
});
