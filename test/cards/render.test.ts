import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../helpers/chromium.ts';
import { everyCard } from './every-card.ts';

jest.setTimeout(60_000);

/** From npm `adaptivecards-designer` 2.4.4, lib/hostConfigs (MIT): how Teams draws cards. */
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [300, 600];

/** Pictures of every card are kept with CARD_PICTURES=folder. */
const PICTURES = process.env.CARD_PICTURES;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: 'node_modules/adaptivecards/dist/adaptivecards.min.js' });
});
afterAll(() => browser.close());

interface Drawn {
  readonly failures: readonly string[];
  readonly text: string;
  readonly wide: readonly string[];
  readonly buttons: readonly string[];
}

/** Runs in the page: draws one card and says what is wrong with it. The renderer leaves breaking long words and the colour of links to the page. */
const DRAW = `({ card, config, width, dark }) => {
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
  adaptive.parse(card);
  const failures = adaptive.validateProperties().validationEvents.map(({ message }) => message);
  const frame = document.createElement('div');
  frame.style.cssText = 'width:' + width + 'px;overflow-wrap:anywhere;font-family:sans-serif;background:' + (dark ? '#2d2c2c' : '#fff');
  frame.append(adaptive.render());
  frame.querySelectorAll('a').forEach((each) => (each.style.color = dark ? '#7f85f5' : '#5b5fc7'));
  document.body.replaceChildren(frame);
  const wide = [...frame.querySelectorAll('*')].filter((each) => each.offsetParent && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline' && each.clientWidth > 0);
  return {
    failures,
    text: frame.innerText,
    wide: wide.map((each) => each.className + ': ' + each.textContent.slice(0, 60)),
    buttons: [...frame.querySelectorAll('button')].map((each) => each.innerText.trim()),
  };
}`;

const stories = Object.entries(everyCard());
const ways = THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const));

describe.each(ways)('in Teams, %s, %d pixels wide', (theme, width) => {
  const config = JSON.parse(readFileSync(`test/cards/host-config/microsoft-teams-${theme}.json`, 'utf8'));

  test.each(stories)('%s is drawn whole', async (story, { card }) => {
    const drawn = (await page.evaluate(
      `(${DRAW})(${JSON.stringify({ card, config, width, dark: theme === 'dark' })})`,
    )) as Drawn;
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page
        .locator('div')
        .first()
        .screenshot({ path: `${PICTURES}/${story.replaceAll(/\W+/g, '-')}-${theme}-${width}.png` });
    }

    expect(drawn.failures).toEqual([]);
    expect(drawn.wide).toEqual([]);
    expect(drawn.text.trim()).not.toBe('');
    expect(drawn.buttons.every((title) => title !== '')).toBe(true);
    if (!story.includes('hostile') && !story.includes('nothing near')) expect(drawn.text).not.toContain('${');
  });
});
