import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../test/helpers/chromium.ts';
import { ICONS, icon } from './icon.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'manifest' } } });
const browser = await launchChromium();
try {
  for (const { from, to, side } of ICONS) {
    writeFileSync(join(values.out, basename(to)), await icon(browser, readFileSync(from, 'utf8'), side));
  }
} finally {
  await browser.close();
}
