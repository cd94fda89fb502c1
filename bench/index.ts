import { writeFile } from 'node:fs/promises';
import { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { page, section, settingOf } from './page.ts';
import { type Found, PARTS } from './parts.ts';

const { values: wanted } = parseArgs({
  args: argv.slice(2),
  options: { json: { type: 'boolean' }, only: { type: 'string' } },
});
const names = wanted.only?.split(',') ?? Object.keys(PARTS);
const strange = names.filter((name) => !PARTS[name]);
if (strange.length > 0)
  throw new Error(`there is no ${strange.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const setting = settingOf(new Date());
const found: Record<string, Found> = {};
const sections: string[] = [];
for (const name of names) {
  const part = PARTS[name];
  if (!part) continue;
  const measured = await part.measure();
  found[name] = measured;
  sections.push(section(part, measured));
  if (!wanted.json) stdout.write(`${sections.at(-1)}\n`);
}
if (wanted.json) {
  const values = Object.fromEntries(Object.entries(found).map(([name, each]) => [name, each.values]));
  stdout.write(`${JSON.stringify({ setting, ...values })}\n`);
}
// A page of some parts would say nothing of the others.
if (!wanted.only) await writeFile('bench/RESULTS.md', page(setting, sections));
