import { type Attachment, CardFactory, type MessagingExtensionResponse } from 'botbuilder';
import { z } from 'zod';
import { searchCard, searchPreview } from '../cards/search-card.ts';
import { type Locale, say, type Words, worded } from '../sentences/index.ts';
import { ALL, type Estate, estate, type FoundCertificate, type Instant, later, search } from '../services/index.ts';
import type { App } from './app.ts';
import { readWanted } from './language/wanted.ts';
import { whyNothing } from './search-fault.ts';
import { within } from './within.ts';

/** The one command of the compose box, as the app's manifest names it, and what it is given. */
export const CERTIFICATES = { command: 'certificates', parameter: 'name' } as const;

/** Teams waits five seconds. Source: learn.microsoft.com, "Respond to search command". */
const ANSWER_MILLISECONDS = 4_000;
/** Every letter that is typed asks anew; so long it is answered from the last look, whose time the card tells. */
const FRESH_SECONDS = 20;
/** A look that is not over by then is waited for no longer. */
const PATIENT_SECONDS = 60;
/** As many as Teams shows at a time. */
const MOST = 25;

/** A field that is not as it should be counts as absent. */
const Query = z.object({
  commandId: z.string().nullish().catch(null),
  parameters: z
    .array(z.object({ name: z.string().nullish().catch(null), value: z.string().nullish().catch(null) }))
    .nullish()
    .catch(null),
  queryOptions: z
    .object({ skip: z.int().min(0).catch(0), count: z.int().min(1).max(MOST).catch(MOST) })
    .nullish()
    .catch(null),
});

/** Searches from the compose box. It opens no case, and answers whoever may ask for the list in a chat. */
export class Search {
  readonly #app: Pick<App, 'ports' | 'tell'>;
  #last: Look | null = null;

  constructor(app: Pick<App, 'ports' | 'tell'>) {
    this.#app = app;
  }

  /** Answers a query with the certificates that fit, or with words; never with an error. */
  async answer(value: unknown, locale: Locale): Promise<MessagingExtensionResponse> {
    const read = Query.safeParse(value);
    const { commandId = null, parameters = [], queryOptions } = read.success ? read.data : {};
    if (commandId && commandId !== CERTIFICATES.command) return inWords(say('search.no-such-search'), locale);
    const text = textIn(parameters ?? []);
    try {
      const { inventory, overview } = await within(ANSWER_MILLISECONDS, () => this.#look());
      const found = search(readWanted(text), inventory, overview);
      if (found.length === 0) return inWords(say(text ? 'search.nothing-fits' : 'search.nothing-there'), locale);
      const { skip, count } = queryOptions ?? { skip: 0, count: MOST };
      return results(found.slice(skip, skip + count), this.#app.ports.now(), locale);
    } catch (error) {
      return inWords(whyNothing(error, this.#app), locale);
    }
  }

  /** One look for all who search at the same time, and for the next letters that they type. */
  #look(): Promise<Estate> {
    const { ports } = this.#app;
    const now = ports.now();
    if (this.#last && isFresh(this.#last, now)) return this.#last.looking;
    const look: Look = { from: now, looking: estate(ALL, ports), isOver: false };
    this.#last = look;
    look.looking.then(
      () => {
        look.isOver = true;
      },
      () => {
        if (this.#last === look) this.#last = null;
      },
    );
    return look.looking;
  }
}

interface Look {
  readonly from: Instant;
  readonly looking: Promise<Estate>;
  isOver: boolean;
}

function isFresh({ from, isOver }: Look, now: Instant): boolean {
  return from <= now && now < later(from, isOver ? FRESH_SECONDS : PATIENT_SECONDS);
}

/** What was typed. A first run, before anything is, says so in place of it. */
function textIn(parameters: NonNullable<z.infer<typeof Query>['parameters']>): string {
  const [given] = parameters.filter(({ name }) => name !== 'initialRun');
  return (given?.value ?? '').slice(0, 300).trim();
}

function results(found: readonly FoundCertificate[], now: string, locale: Locale): MessagingExtensionResponse {
  const attachments = found.map((each) => ({
    ...CardFactory.adaptiveCard(searchCard(each, now, locale).card),
    preview: previewOf(each, now, locale),
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

function previewOf(found: FoundCertificate, now: string, locale: Locale): Attachment {
  const { title, text } = searchPreview(found, now, locale);
  return CardFactory.thumbnailCard(title, text);
}

function inWords(words: Words, locale: Locale): MessagingExtensionResponse {
  return { composeExtension: { type: 'message', text: worded(words, locale) } };
}
