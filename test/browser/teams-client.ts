import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Browser, Locator, Page } from 'playwright-core';

const EMOJI = 'node_modules/@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2';

/** The Agents Playground in a browser: a channel, its posts, and the cards in them. */
export class TeamsClient {
  readonly page: Page;
  readonly #url: string;
  /** What the Playground told the page, newest last. */
  readonly #told: Told[] = [];

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => this.#hear(String(payload))));
  }

  /** The message that carries a card with this text, as the channel delivered it last. */
  cardMessage(says: string): CardMessage {
    const told = this.#told.findLast(({ message }) => JSON.stringify(message?.attachments ?? []).includes(says));
    if (!told?.message) throw new Error(`no message carries ${says}`);
    return {
      id: told.message.messageId,
      conversation: told.actionConversationId,
      card: told.message.attachments[0]?.content,
    };
  }

  #hear(payload: string): void {
    if (payload.startsWith('{')) this.#told.push(JSON.parse(payload) as Told);
  }

  /** Opens the Playground and goes to the on-call channel. Nothing but this machine is asked. */
  static async open(browser: Browser, url: string): Promise<TeamsClient> {
    const context = await browser.newContext({ viewport: { width: 1500, height: 1150 } });
    await context.route(
      ({ hostname }) => !['localhost', '127.0.0.1'].includes(hostname),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const client = new TeamsClient(page, url);
    const installed = page.waitForResponse((response) =>
      /\/_debug\/conversation\/.*\/installation/.test(response.url()),
    );
    await page.goto(url);
    await installed;
    await page.getByRole('treeitem', { name: 'Shop - On-call' }).click();
    // Its log names files of this machine, which belong in no picture.
    await page.getByTitle('Hide log panel').click();
    await drawEmoji(page);
    return client;
  }

  /** Posts to the bot in the channel, as a person does: mention, text, Post. */
  async post(text: string): Promise<void> {
    await this.page.locator('div[contenteditable=true][role=textbox]').first().click();
    await this.page.keyboard.type('@Green');
    await this.page.locator('#typeahead-menu [role=menuitem]', { hasText: 'Greenlight' }).click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
  }

  /** The one card whose band or headline says this. */
  async card(says: string): Promise<Locator> {
    const card = this.page.locator('.ac-adaptiveCard', { hasText: says });
    await card.first().waitFor({ timeout: 15_000 });
    return card.first();
  }

  /** Presses a button of a card as somebody else of the channel, by the Playground's own invoke interface. */
  async pressAs(from: string, verb: string, { id, conversation, card }: CardMessage): Promise<Pressed> {
    const response = await fetch(`${this.#url}/_conversation/v1/invoke`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: buttonData(card, verb) }, trigger: 'manual' },
        from: { id: from },
        conversation: { id: conversation },
        replyToId: id,
      }),
    });
    return { status: response.status, body: (await response.json()) as Pressed['body'] };
  }
}

/** A card as the channel carries it. */
export interface CardMessage {
  readonly id: string;
  readonly conversation: string;
  readonly card: unknown;
}

interface Told {
  readonly actionConversationId: string;
  readonly message?: { readonly messageId: string; readonly attachments: readonly { readonly content: unknown }[] };
}

/** What the button with a verb carries, wherever it stands in the card. */
function buttonData(part: unknown, verb: string): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('verb' in part && part.verb === verb && 'data' in part) return part.data;
  return Object.values(part)
    .map((inner) => buttonData(inner, verb))
    .find((data) => data !== undefined);
}

/** What the bot answered to a press. */
export interface Pressed {
  readonly status: number;
  readonly body: { readonly type: string; readonly value: unknown };
}

/** The Playground takes a random port where its own is busy, so a free one is looked for before. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** The browser from npm has no colour emoji of its own; the pictures should show what people see. */
async function drawEmoji(page: Page): Promise<void> {
  const face = `@font-face { font-family: Emoji; src: url(data:font/woff2;base64,${readFileSync(EMOJI, 'base64')}); }`;
  const rule = `* { font-family: 'Segoe UI', 'Open Sans', sans-serif, Emoji !important; }`;
  await page.addStyleTag({ content: `${face}\n${rule}` });
  await page.evaluate(`document.fonts.load('20px Emoji', '🟡')`);
}
