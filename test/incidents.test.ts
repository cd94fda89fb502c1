import { readFileSync } from 'node:fs';
import { incidents } from './world-builder/incidents/index.ts';
import { leftOut } from './world-builder/incidents/left-out.ts';
import { incidentsPage } from './world-builder/incidents/page.ts';

/** How many incidents were collected from public places. */
const KNOWN = 77;

test('every known incident is told as a world, or left out with a reason, and none is both', () => {
  const [told, other] = [Object.keys(incidents), Object.keys(leftOut)];

  expect(told.length + other.length).toBe(KNOWN);
  expect(told.filter((id) => id in leftOut)).toEqual([]);
  for (const { why } of Object.values(leftOut)) expect(why).toMatch(/^[A-Z].{30,}\.$/);
});

test('every incident says where it was told', () => {
  const sources = [...Object.values(incidents), ...Object.values(leftOut)].map(({ source }) => source);

  for (const source of sources) expect(source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
  expect(new Set(sources).size).toBeGreaterThanOrEqual(KNOWN - 1);
});

test('the page about them is as it is built', () => {
  expect(readFileSync('docs/incidents.md', 'utf8')).toBe(incidentsPage());
});
