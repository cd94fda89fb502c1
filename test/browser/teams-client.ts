import type { Browser, Locator, Page } from 'playwright-core';
import { drawEmoji } from './emoji.ts';
import { type CardMessage, Overheard } from './overheard.ts';

/** Where people speak to the bot, by the names of the Playground's list, and whether it is spoken to by a mention there. */
const PLACES = {
  channel: { called: 'Shop - On-call', button: 'Post', mentions: true },
  group: { called: 'Incident room', button: 'Send Message', mentions: true },
  personal: { called: 'Personal Chat', button: 'Send Message', mentions: false },
} as const;

export type Place = keyof typeof PLACES;

/** Other helpers of the machine may be at work too; what does not come in this time does not come. */
const PATIENCE = 20_000;

/** What the cards on the screen have said so far, in order, each saying once. */
const WATCH = `
  globalThis.sayings = [];
  const look = () => {
    for (const { innerText } of document.querySelectorAll('.ac-adaptiveCard'))
      if (!sayings.includes(innerText)) sayings.push(innerText);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
`;

/** The Agents Playground in a browser: a place to speak in, what is said there, and the cards in it. */
export class TeamsClient {
  readonly page: Page;
  readonly #place: Place;
  readonly #url: string;
  readonly #overheard: Overheard;
  /** Who presses, where it is not the one person at the keyboard. */
  #presser: string | null = null;

  private constructor(page: Page, url: string, place: Place) {
    this.page = page;
    this.#url = url;
    this.#place = place;
    this.#overheard = new Overheard(page);
  }

  /** Opens the Playground and goes to a place of it. Nothing but this machine is asked. */
  static async open(browser: Browser, url: string, place: Place): Promise<TeamsClient> {
    const context = await browser.newContext({ viewport: { width: 1500, height: 1150 } });
    context.setDefaultTimeout(PATIENCE);
    await context.route(
      ({ hostname }) => !['localhost', '127.0.0.1'].includes(hostname),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const client = new TeamsClient(page, url, place);
    await client.#letOthersPress();
    const installed = page.waitForResponse((response) =>
      /\/_debug\/conversation\/.*\/installation/.test(response.url()),
    );
    await page.goto(url);
    await installed;
    await page.getByRole('treeitem', { name: PLACES[place].called }).click();
    // Its log names files of this machine, which belong in no picture.
    await page.getByTitle('Hide log panel').click();
    await drawEmoji(page);
    await page.evaluate(WATCH);
    return client;
  }

  /** Says something to the bot, as a person does: mention where one is needed, text, button. */
  async say(text: string): Promise<void> {
    const { mentions, button } = PLACES[this.#place];
    await this.page.locator('div[contenteditable=true][role=textbox]').first().click();
    if (mentions) {
      await this.page.keyboard.type('@Green');
      await this.page.locator('#typeahead-menu [role=menuitem]', { hasText: 'Greenlight' }).click();
    }
    await this.page.keyboard.type(`${mentions ? ' ' : ''}${text}`);
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Types into the search of the compose box, which is opened first where it is not open. */
  async search(text: string): Promise<void> {
    const box = this.page.getByPlaceholder('Enter a search term');
    if (!(await box.isVisible())) {
      await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
      await this.page.getByRole('menuitem', { name: 'Search Command' }).click();
    }
    await box.fill(text);
  }

  /** Sends what stands in the compose box. */
  async send(): Promise<void> {
    await this.page.getByRole('button', { name: PLACES[this.#place].button, exact: true }).click();
  }

  /** The one card whose band or headline says this. */
  async card(says: string): Promise<Locator> {
    const card = this.page.locator('.ac-adaptiveCard', { hasText: says });
    await card.first().waitFor();
    return card.first();
  }

  /** Presses a button of a card on the screen: whoever sits at the keyboard, or somebody else of the place. */
  async press(card: Locator, title: string, presser: string | null = null): Promise<void> {
    this.#presser = presser;
    const answered = this.page.waitForResponse('**/_conversation/v1/invoke');
    await card.getByRole('button', { name: title, exact: true }).click();
    await answered;
  }

  /** Waits until words stand on the screen. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  /** How many cards on the screen say this. */
  cardsAbout(says: string): Promise<number> {
    return this.page.locator('.ac-adaptiveCard', { hasText: says }).count();
  }

  /** Which of these sayings no card on the screen has had since it was opened, each after the one before it. */
  async untold(story: readonly RegExp[]): Promise<readonly RegExp[]> {
    const sayings = await this.page.evaluate<readonly string[]>('sayings');
    // A card has invisible breaks in its names, and spaces at which no line is broken.
    const said = sayings.map((saying) => saying.replaceAll(/[\u200b\u2060]/g, '').replaceAll('\u00a0', ' '));
    let from = 0;
    return story.filter((saying) => {
      const at = said.findIndex((each, index) => index >= from && saying.test(each));
      if (at >= 0) from = at + 1;
      return at < 0;
    });
  }

  /** The message that carries a card with this text, as it was delivered last. */
  cardMessage(says: string): CardMessage {
    return this.#overheard.cardMessage(says);
  }

  /** Presses a button that is on the screen no more, as an old card in some other client still has it. */
  async pressOld(presser: string, verb: string, { id, conversation, data }: CardMessage): Promise<unknown> {
    const response = await fetch(`${this.#url}/_conversation/v1/invoke`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: data(verb) }, trigger: 'manual' },
        from: { id: presser },
        conversation: { id: conversation },
        replyToId: id,
      }),
    });
    return response.json();
  }

  /** The Playground has one person at the keyboard; a press of theirs becomes somebody else's on its way out of the page. */
  async #letOthersPress(): Promise<void> {
    await this.page.route('**/_conversation/v1/invoke', async (route) => {
      const invoke = route.request().postDataJSON() as object;
      if (this.#presser === null) await route.continue();
      else await route.continue({ postData: JSON.stringify({ ...invoke, from: { id: this.#presser } }) });
    });
  }
}
