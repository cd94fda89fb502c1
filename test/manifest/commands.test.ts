import { readFileSync } from 'node:fs';
import type { Activity } from 'botbuilder';
import { type IntentKind, readIntent } from '../../bot/language/intent.ts';
import { readOutlook } from '../../bot/language/outlook/index.ts';
import { reportWishIn } from '../../bot/language/report-wish.ts';
import { readScope } from '../../bot/language/watch-words.ts';
import { localeFor } from '../../bot/locale.ts';
import { textFor } from '../../bot/message.ts';
import { FIRST } from '../../cards/help-card.ts';
import template from '../../manifest/manifest.json' with { type: 'json' };
import { LOCALES, type Locale, say, type Words, worded } from '../../sentences/index.ts';

interface Meant {
  readonly kind: IntentKind;
  /** What a reader of more than intents makes of it. */
  readonly beside?: 'forecast' | 'handover';
  /** What the help card or the greeting says of it, where they do. */
  readonly says?: Words;
  /** What is typed behind it. */
  readonly about?: string;
}

const HOST = 'shop.contoso.com';
const check: Meant = { kind: 'diagnose', says: say('notice.example-why'), about: HOST };
const yellow: Meant = { kind: 'list', says: say('notice.example-list') };
const expiring: Meant = { kind: 'expiring', says: say('greeting.example-expires') };
const forecast: Meant = { kind: 'diagnose', beside: 'forecast', says: say('ahead.example-forecast') };
const sync: Meant = { kind: 'sync', about: HOST };
const history: Meant = { kind: 'history/audit', says: say('notice.example-history'), about: HOST };
const watch: Meant = { kind: 'watch/subscribe', about: 'kv-shop' };
const handover: Meant = { kind: 'history/audit', beside: 'handover' };
const explain: Meant = {
  kind: 'explain-concept',
  says: say('greeting.example-explain'),
  about: 'OperationNotPermittedOnKeyVault',
};
const help: Meant = { kind: 'help', says: say('notice.what-to-ask') };

/** List by list, in the order of the manifest. */
const LISTS: readonly (readonly Meant[])[] = [
  [check, yellow, expiring, forecast, sync, history, explain, help],
  [check, yellow, expiring, forecast, sync, history, watch, handover, explain, help],
];

const { bots } = template;
const lists = bots.flatMap(({ commandLists }) => commandLists);
const files = Object.fromEntries(
  LOCALES.filter((locale) => locale !== 'en').map((locale) => [
    locale,
    JSON.parse(readFileSync(`manifest/${locale}.json`, 'utf8')) as Record<string, string>,
  ]),
);

interface Command {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly meant: Meant;
}

const commands: readonly Command[] = LOCALES.flatMap((locale) =>
  LISTS.flatMap((list, at) => list.map((meant, place) => ({ locale, meant, ...wordsOf(locale, at, place) }))),
);

function wordsOf(locale: Locale, list: number, place: number) {
  const key = `bots[0].commandLists[${list}].commands[${place}]`;
  const english = lists[list]?.commands[place];
  const words = files[locale];
  return {
    title: (words ? words[`${key}.title`] : english?.title) ?? '',
    description: (words ? words[`${key}.description`] : english?.description) ?? '',
  };
}

/** What the bot makes of words that a client of that language sends. */
function read(text: string, locale: Locale) {
  const said = textFor({ text } as Activity);
  const { kind, target } = readIntent(said);
  const beside = readOutlook(said, kind)?.kind ?? reportWishIn(said)?.kind;
  return { kind, target, ...(beside ? { beside } : {}), locale: localeFor(said, undefined, { locale }) };
}

test('there is a list for each place, and every command has its meaning here', () => {
  expect(lists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team', 'groupChat']]);
  expect(lists.map((each) => each.commands.length)).toEqual(LISTS.map((list) => list.length));
});

test.each(commands)('$locale: "$title" is understood as it stands', ({ locale, title, meant: { kind, beside } }) => {
  expect(read(title, locale)).toEqual({ kind, target: null, ...(beside ? { beside } : {}), locale });
});

test.each(commands.filter(({ meant }) => meant.about))(
  '$locale: "$title" is understood with a name behind it',
  ({ locale, title, meant: { kind, about = '' } }) => {
    const words = `${title} ${about}`;

    const target = kind === 'explain-concept' ? null : about;
    expect(read(words, locale)).toEqual({ kind, target, locale });
    if (kind === 'watch/subscribe') expect(readScope(words, about)).toEqual({ by: null, name: about });
  },
);

test.each(commands)('$locale: "$title" is told of as on the help card', ({ locale, title, description, meant }) => {
  const example = meant.about ? ` (${title} ${meant.about})` : '';

  expect(description.endsWith(example)).toBe(true);
  if (meant.says) expect(description.toLowerCase()).toBe(`${worded(meant.says, locale)}${example}`.toLowerCase());
});

test('what the help card shows before anything is unfolded has a command', () => {
  const known = new Set(lists.flatMap((each) => each.commands.map(({ title }) => read(title, 'en').kind)));

  expect(FIRST.length).toBeGreaterThan(2);
  for (const [example] of FIRST) expect([example, known.has(readIntent(example).kind)]).toEqual([example, true]);
});
