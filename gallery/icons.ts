import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../test/helpers/chromium.ts';
import { ICONS, icon } from './icon.ts';

const browser = await launchChromium();
try {
  for (const { from, to, side } of ICONS) writeFileSync(to, await icon(browser, readFileSync(from, 'utf8'), side));
} finally {
  await browser.close();
}
