import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const EMOJI = 'node_modules/@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2';

/** The browser from npm has no colour emoji of its own; the pictures should show what people see. */
export async function drawEmoji(page: Page): Promise<void> {
  const face = `@font-face { font-family: Emoji; src: url(data:font/woff2;base64,${readFileSync(EMOJI, 'base64')}); }`;
  const rule = `* { font-family: 'Segoe UI', 'Open Sans', sans-serif, Emoji !important; }`;
  await page.addStyleTag({ content: `${face}\n${rule}` });
  await page.evaluate(`document.fonts.load('20px Emoji', '🟡')`);
}
