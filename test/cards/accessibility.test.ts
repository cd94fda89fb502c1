import type { Browser, Page } from 'playwright-core';
import { draw, openEasel } from '../../gallery/easel.ts';
import { launchChromium } from '../helpers/chromium.ts';
import { galleryCards } from './spoken-cards.ts';
import { WAYS } from './ways.ts';

jest.setTimeout(60_000);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await openEasel(browser);
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
});
afterAll(() => browser.close());

/** Of a part of a page axe asks nothing that only a whole page can answer (landmarks, a first heading), so no rule is off. */
const check = (rules: readonly string[]) => `axe.run('#frame', {
  resultTypes: ['violations'],
  preload: false,
  ${rules.length > 0 ? `runOnly: ${JSON.stringify(rules)},` : ''}
}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, failureSummary, html].join(': '))))`;

/** The renderer says "aria-expanded" of what a button unfolds, and not of the button (CardElement.isVisible in its card-elements.js). */
const WITHOUT_WHAT_THE_RENDERER_ADDS = `document.querySelectorAll('#frame [aria-expanded]:not(button)').forEach((each) =>
  each.removeAttribute('aria-expanded'))`;

/** What theme and width decide: a card is drawn with the same elements in all of them, so that the other rules hold in all or none. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

async function violations(rules: readonly string[] = []): Promise<readonly string[]> {
  return (await page.evaluate(check(rules))) as readonly string[];
}

const CARDS = Object.entries(galleryCards());

describe.each(WAYS)('in Teams, %s, %d pixels wide, with all of it unfolded', (theme, width) => {
  const rules = theme === 'light' && width === 600 ? [] : OF_LOOKS;
  test.each(CARDS)('%s shuts nobody out', async (_, { card }) => {
    await draw(page, card, { theme, width, unfolded: true });
    await page.evaluate(WITHOUT_WHAT_THE_RENDERER_ADDS);

    expect(await violations(rules)).toEqual([]);
  });
});

const cardOf = (...body: readonly object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });

test('what the renderer adds is not of our cards: it adds it to any', async () => {
  const toggle = { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] };
  const folded = { type: 'Container', id: 'more', isVisible: false, items: [{ type: 'TextBlock', text: 'More' }] };
  await draw(page, cardOf({ type: 'ActionSet', actions: [toggle] }, folded), {
    theme: 'light',
    width: 600,
    unfolded: true,
  });

  expect(await violations()).toEqual([expect.stringMatching(/^aria-allowed-attr: .*aria-expanded/s)]);
});

test.each([
  ['a field without a label', { type: 'Input.Text', id: 'reason' }, /^label/],
  ['a button without a title', { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', url: 'https://x' }] }, /-name/],
  ['faint words', { type: 'TextBlock', text: 'Yellow', color: 'Warning' }, /^color-contrast/],
])('%s would be found', async (_, element, rule) => {
  await draw(page, cardOf(element), { theme: 'light', width: 600, unfolded: false });

  expect(await violations()).toContainEqual(expect.stringMatching(rule));
});
