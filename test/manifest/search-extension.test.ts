import { readFileSync } from 'node:fs';
import { CERTIFICATES } from '../../bot/search.ts';

const { bots, composeExtensions } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as {
  readonly bots: readonly { readonly botId: string; readonly scopes: readonly string[] }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly {
      readonly id: string;
      readonly type: string;
      readonly initialRun: boolean;
      readonly parameters: readonly { readonly name: string }[];
    }[];
  }[];
};

test('the search of the compose box is the one that the bot answers, and asks before anything is typed', () => {
  const commands = composeExtensions.flatMap((each) => each.commands);

  expect(commands).toMatchObject([
    { id: CERTIFICATES.command, type: 'query', initialRun: true, parameters: [{ name: CERTIFICATES.parameter }] },
  ]);
});

test('one bot is behind all of it, wherever people are: a card of the search works only by a bot of that place', () => {
  expect(bots.map(({ scopes }) => scopes.toSorted())).toEqual([['groupChat', 'personal', 'team']]);
  expect(composeExtensions.map(({ botId }) => botId)).toEqual(bots.map(({ botId }) => botId));
});
