import type { Browser, Page } from 'playwright-core';
import { faces, WARM } from './faces.ts';
import { pageStyle } from './page-style.ts';
import { type ThemeName, themes } from './themes.ts';

/** Where a picture ends. */
const TALLEST = 1100;

/** How a card is shown: in which theme, how many pixels wide, and whether what it folds is open. */
export interface Showing {
  readonly theme: ThemeName;
  readonly width: number;
  readonly unfolded: boolean;
}

/** What a drawn card is to whoever looks at it. */
export interface Drawn {
  /** What the renderer does not understand. */
  readonly failures: readonly string[];
  readonly text: string;
  /** What runs over the edge. */
  readonly wide: readonly string[];
  readonly buttons: readonly string[];
  /** Where its links lead to. */
  readonly links: readonly string[];
}

/** Opens a page on which cards can be drawn, with the renderer of npm `adaptivecards` and fonts that know emoji and Japanese. */
export async function openEasel(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>Card</title><style id="style"></style></head><body><div id="frame"></div></body></html>',
  );
  await page.addScriptTag({ path: 'node_modules/adaptivecards/dist/adaptivecards.min.js' });
  await page.addStyleTag({ content: faces() });
  await page.evaluate(WARM);
  return page;
}

/** Runs in the page. The buttons that unfold are pressed. What asks for words reaches, by the renderer's will, from edge to edge. */
const DRAW = `({ card, config, style, width, unfolded }) => {
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
  adaptive.parse(card);
  const failures = adaptive.validateProperties().validationEvents.map(({ message }) => message);
  const frame = document.getElementById('frame');
  document.getElementById('style').textContent = style;
  frame.style.width = width + 'px';
  frame.replaceChildren(adaptive.render());
  const buttons = [...frame.querySelectorAll('button')];
  if (unfolded) buttons.filter((each) => each.matches('[aria-expanded], [aria-controls]')).forEach((each) => each.click());
  const runsOver = (each) => each.offsetParent && each.scrollWidth > each.clientWidth + 1
    && getComputedStyle(each).display !== 'inline' && each.clientWidth > 0
    && !each.querySelector('.ac-adaptiveCard');
  const wide = [...frame.querySelectorAll('*')].filter(runsOver);
  return {
    failures,
    text: frame.innerText,
    wide: wide.map((each) => each.className + ': ' + each.textContent.slice(0, 60)),
    buttons: [...frame.querySelectorAll('button')].map((each) => each.innerText.trim()),
    links: [...frame.querySelectorAll('a')].map((each) => each.href),
  };
}`;

/** Draws a card in place of the one before. */
export async function draw(page: Page, card: object, { theme, width, unfolded }: Showing): Promise<Drawn> {
  const { config } = themes[theme];
  const given = { card, config: withFonts(config), style: pageStyle(themes[theme]), width, unfolded };
  return (await page.evaluate(`(${DRAW})(${JSON.stringify(given)})`)) as Drawn;
}

/** Where the font of Teams is not at hand, the browser's own comes next: a picture looks the same on every machine. */
function withFonts(config: object): object {
  const drawn = JSON.stringify(config)
    .replaceAll("'Segoe UI'", "Emoji, 'Open Sans', Japanese")
    .replaceAll("'Courier New'", "Emoji, 'DejaVu Sans Mono'");
  return JSON.parse(drawn) as object;
}

/** A picture of what was drawn last; of a very tall card the upper part. */
export async function picture(page: Page): Promise<Buffer> {
  const box = await page.locator('#frame').boundingBox();
  if (!box) throw new Error('nothing was drawn');
  const clip = { ...box, height: Math.min(Math.floor(box.height), TALLEST) };
  return page.screenshot({ clip, fullPage: true, animations: 'disabled' });
}
