import type { Browser, Page } from 'playwright-core';
import { draw, openEasel } from '../../gallery/easel.ts';
import { launchChromium } from '../helpers/chromium.ts';
import { everyCard } from './every-card.ts';
import { NAMES, namedCards } from './named-cards.ts';
import { WAYS } from './ways.ts';

jest.setTimeout(60_000);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await openEasel(browser);
});
afterAll(() => browser.close());

const stories = Object.entries(everyCard());

/** These say back what somebody typed. */
const SAYS_TEMPLATE = /hostile|nothing near|by a template/;

describe.each(WAYS)('in Teams, %s, %d pixels wide', (theme, width) => {
  test.each(stories)('%s is drawn whole', async (story, { card }) => {
    const drawn = await draw(page, card, { theme, width, unfolded: false });

    expect(drawn.failures).toEqual([]);
    expect(drawn.wide).toEqual([]);
    expect(drawn.text.trim()).not.toBe('');
    expect(drawn.buttons.every((title) => title !== '')).toBe(true);
    if (!SAYS_TEMPLATE.test(story)) expect(drawn.text).not.toContain('${');
  });
});

test.each(stories)('%s is drawn whole when all of it is unfolded on a telephone', async (_, { card }) => {
  const drawn = await draw(page, card, { theme: 'light', width: 300, unfolded: true });

  expect(drawn.wide).toEqual([]);
});

describe.each(Object.entries(NAMES))('a name of %s', (odd, name) => {
  const named = Object.entries(namedCards('en')).filter(([story]) => story.endsWith(` by ${odd}`));
  /** What a line has no room for is cut off where it shows. */
  const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name;

  test.each(named)('%s shows it letter by letter, and makes nothing of it', async (_, { card, text }) => {
    const drawn = await draw(page, card, { theme: 'light', width: 600, unfolded: true });

    expect(drawn.text.replaceAll('\u200b', '')).toContain(shown);
    expect(text).toContain(shown);
    expect(drawn.links.filter((link) => !link.startsWith('https://learn.microsoft.com/'))).toEqual([]);
    expect(drawn.buttons.join()).not.toContain(name);
  });

  test('stands on a case, a list, a choice and a history', () => {
    expect(named.map(([story]) => story.split(',')[0])).toEqual(['case', 'list', 'choice', 'history']);
  });
});
