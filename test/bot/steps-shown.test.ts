import { carryOn } from '../../bot/carrying-on.ts';
import { Follower } from '../../bot/follower.ts';
import { Outbox } from '../../bot/outbox/outbox.ts';
import { TEAMS } from '../../bot/outbox/pacing.ts';
import type { Body, Wire } from '../../bot/outbox/wire.ts';
import { caseCard } from '../../cards/case-card.ts';
import { later } from '../../services/domain/instant.ts';
import { caseAt } from '../helpers/cases.ts';
import { inTurn } from '../helpers/in-turn.ts';
import { approved, BEHIND, DONE, REFUSED } from '../services/cases/carrying-out.ts';
import { place } from './outbox/fake-channel.ts';
import { VirtualTime } from './outbox/virtual-time.ts';

const THREAD = { reference: place(), cardId: 'card-1' };

/** A fix that is carried out, where each change takes Azure so long, and every edit that goes out to the channel meanwhile. */
async function carriedOut(seconds: number, latency: number) {
  const time = new VirtualTime();
  const { azure, ports, stored } = await approved(BEHIND, [DONE, REFUSED]);
  const pass = async (each: number) => {
    azure.time = later(azure.time, each);
    await time.wait(each);
  };
  const apply = azure.apply.bind(azure);
  azure.apply = async (change) => {
    await pass(seconds);
    return apply(change);
  };
  const edits: { readonly at: number; readonly text: string }[] = [];
  const keep = async (body: Body) => {
    edits.push({ at: time.seconds, text: 'words' in body ? body.words : body.text });
    await time.wait(latency);
  };
  const wire: Wire = {
    post: async (_, body) => {
      await keep(body);
      return 'card-2';
    },
    edit: async (_, body) => keep(body),
  };
  const outbox = new Outbox({
    wire,
    pace: TEAMS,
    clock: time.clock,
    wait: time.wait,
    deadline: time.deadline,
    chance: () => 0,
    newId: () => 'u',
    onLost: () => undefined,
  });
  let views = 0;
  const follower = new Follower({
    outbox,
    ...inTurn(),
    onFault: () => caseCard(caseAt.failed, azure.time),
    onShown: () => {
      views += 1;
    },
  });
  void follower.follow(
    THREAD,
    carryOn(stored, { ...ports, wait: pass }, () => undefined),
    'en',
  );
  await time.until(follower.idle());
  return { edits, views };
}

test.each([
  ['at once', 0, 0],
  ['in no time, over a slow channel', 0, 0.7],
  ['in a quarter of a second', 0.25, 0.01],
  ['in twenty seconds', 20, 0.01],
])(
  'a card at work is edited once a second at most, and ends as the case does: Azure answers %s',
  async (_, seconds, latency) => {
    const { edits, views } = await carriedOut(seconds, latency);
    const gaps = edits.slice(1).map(({ at }, place) => at - (edits[place]?.at ?? 0));

    expect(views).toBeGreaterThan(6);
    expect(edits.length).toBeLessThanOrEqual(views);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1);
    expect(edits.at(-1)?.text).toContain('Green');
  },
);

test('a change that takes long is on the card while it does: which, since when, and what is waited for', async () => {
  const { edits } = await carriedOut(20, 0.01);

  const running = edits.flatMap(
    ({ text }) => /(?:Step \d of \d) is running since \d\d:\d\d:\d\d UTC; .*/.exec(text) ?? [],
  );
  expect(running).toEqual([
    expect.stringMatching(/^Step 1 of 2 is running since .* waiting for Azure/),
    expect.stringMatching(/^Step 2 of 2 is running since .* waiting for App Service/),
    expect.stringMatching(/^Step 2 of 2 is running since .* waiting for App Service/),
  ]);
});
