import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { galleryCards } from '../test/cards/spoken-cards.ts';
import { launchChromium } from '../test/helpers/chromium.ts';
import { draw, openEasel, picture } from './easel.ts';
import { pageOf } from './page.ts';
import { shotsOf } from './shots.ts';
import { smallPng } from './small-png.ts';

interface Order {
  /** The stories to draw; none means all of them. */
  readonly only: readonly string[];
  readonly out: string;
}

function orderOf(args: readonly string[]): Order {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  return { only: values.only ?? [], out: values.out ?? 'docs/gallery' };
}

/** Draws every card and lays the pictures in a page to leaf through. */
async function main(args: readonly string[]): Promise<void> {
  const { only, out } = orderOf(args);
  const all = galleryCards();
  const unknown = only.filter((story) => !(story in all));
  if (unknown.length > 0) throw new Error(`there is no card called ${unknown.join(', ')}`);
  const stories = Object.entries(all).filter(([story]) => only.length === 0 || only.includes(story));
  emptied(out);
  const browser = await launchChromium();
  try {
    const page = await openEasel(browser);
    for (const [story, { card }] of stories) await keep(page, { story, card, out });
  } finally {
    await browser.close();
  }
  writeFileSync(join(out, 'index.html'), pageOf(stories.map(([story, { summary }]) => ({ story, summary }))));
  process.stdout.write(`${stories.length} cards, to be leafed through in ${join(out, 'index.html')}\n`);
}

/** Pictures of cards that are no more would stay for ever. */
function emptied(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(join(folder, file));
}

async function keep(page: Page, { story, card, out }: { story: string; card: object; out: string }): Promise<void> {
  for (const shot of shotsOf(story)) {
    await draw(page, card, shot);
    writeFileSync(join(out, shot.file), smallPng(await picture(page)));
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
