import fc from 'fast-check';
import { TEAMS } from '../../../bot/outbox/pacing.ts';
import type { Thread } from '../../../bot/outbox/wire.ts';
import { type Course, FINE, openChannel, place, type Request, refused } from './fake-channel.ts';

const SEED = 20_261_124;
const GONE = refused(404, 'ActivityNotFoundInConversation');

/** How requests go: well, badly but surely not arrived, or so that nobody can tell. */
const courses = {
  fine: FINE,
  slow: { ...FINE, seconds: 3 },
  throttled: refused(429, 'Throttled', 2),
  busy: refused(412),
  unsent: { error: { code: 'ECONNREFUSED' }, arrives: false, seconds: 0 },
  gone: GONE,
  'bad gateway': refused(502),
  'bad gateway behind which it arrived': { ...refused(502), arrives: true },
  'no answer': { arrives: false, hangs: true, seconds: 0 },
  'no answer, but it arrived': { arrives: true, hangs: true, seconds: 2 },
  broken: refused(500),
  'broken, but it arrived': { ...refused(500), arrives: true },
  malformed: refused(400),
} satisfies Readonly<Record<string, Course>>;

type Going = keyof typeof courses;
const MILD: readonly Going[] = ['fine', 'slow', 'throttled', 'busy', 'unsent', 'gone'];
const WILD = Object.keys(courses) as Going[];

/** What is done to a card of a conversation, after some seconds. */
const step = fc.record({
  conversation: fc.constantFrom('a', 'b', 'c'),
  card: fc.nat(3),
  seconds: fc.constantFrom(0, 0, 0, 0.2, 1, 5, 40),
});

/** Every fourth request to a conversation goes well, so that nothing is refused for ever. */
function play(goings: readonly Going[], each: Parameters<typeof run>[0]) {
  const counts = new Map<string, number>();
  return run(each, (conversation) => {
    const count = (counts.get(conversation) ?? 0) + 1;
    counts.set(conversation, count);
    const going = goings[count % Math.max(1, goings.length)] ?? 'fine';
    return count % 4 === 0 ? FINE : courses[going];
  });
}

/** Plays what is done, and gives what hangs in the channel at the end and what should. */
async function run(
  steps: readonly { readonly conversation: string; readonly card: number; readonly seconds: number }[],
  course: (conversation: string) => Course,
) {
  const channel = openChannel(({ conversation }) => course(conversation));
  const threads = new Map<string, Promise<Thread | null>>();
  const newest = new Map<string, string>();
  let version = 0;
  for (const { conversation, card, seconds } of steps) {
    if (seconds > 0) await channel.time.pass(seconds);
    const name = `${conversation}${card}`;
    version += 1;
    const text = `${name} v${version}`;
    const posted = threads.get(name);
    if (!posted) threads.set(name, channel.outbox.post(place(conversation), { words: text }));
    else {
      const thread = await channel.time.until(posted);
      if (!thread) continue;
      channel.outbox.edit(thread, { words: text });
    }
    newest.set(name, text);
  }
  await channel.sent();
  return { ...channel, newest };
}

const cardOf = ({ words }: { readonly words: string }) => words.split(' ')[0] ?? '';
const isUncertain = ({ course }: Request) => course.hangs === true || [500, 502].includes(statusOf(course));
const statusOf = ({ error }: Course) => (error as { statusCode?: number } | undefined)?.statusCode ?? 0;
const failed = ({ course }: Request) => course.error !== undefined || course.hangs === true;

function expectPaced(requests: readonly Request[]): void {
  for (const name of ['a', 'b', 'c']) {
    const of = requests.filter(({ conversation }) => conversation === name);
    of.forEach(({ from }, index) => {
      expect(from).toBeGreaterThanOrEqual(of[index - 1]?.to ?? 0);
      for (const { sends, seconds } of TEAMS.limits)
        expect(from - (of[index - sends]?.to ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(seconds - 1e-9);
    });
  }
}

test('through failures that surely did not arrive, every card ends in its newest state, and hangs there once', async () => {
  const mild = fc.array(fc.constantFrom(...MILD), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), mild, async (steps, goings) => {
      const { newest, shown, requests } = await play(goings, steps);

      const hanging = [...shown.values()];
      for (const [name, text] of newest) {
        const own = hanging.filter((each) => cardOf(each) === name).map(({ words }) => words);
        const lostCards = requests.filter((each) => cardOf(each) === name && each.course === GONE).length;
        if (own.length > 0) expect(own.at(-1)).toBe(text);
        if (lostCards < 2) expect(own).toEqual([text]);
      }
      expectPaced(requests);
    }),
    { seed: SEED, numRuns: 150 },
  );
});

test('through failures of every kind nothing is posted twice unless nobody can tell, and what is not shown was told', async () => {
  const wild = fc.array(fc.constantFrom(...WILD), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), wild, async (steps, goings) => {
      const { newest, shown, requests, lost } = await play(goings, steps);

      const hanging = [...shown.values()];
      for (const [name, text] of newest) {
        const copies = hanging.filter((each) => cardOf(each) === name);
        const own = requests.filter((each) => cardOf(each) === name);
        const edits = own.filter(({ kind }) => kind === 'edit');
        const excuses =
          own.filter((each) => each.kind === 'post' && isUncertain(each)).length + edits.filter(failed).length;
        expect(copies.length).toBeLessThanOrEqual(1 + excuses);
        const again = own.filter(
          ({ kind, words }, index) =>
            kind === 'post' && own.slice(index + 1).some((later) => later.kind === 'post' && later.words === words),
        );
        expect(again.filter(isUncertain)).toEqual([]);
        if (!copies.some(({ words }) => words === text)) expect(lost.length).toBeGreaterThan(0);
      }
      expectPaced(requests);
    }),
    { seed: SEED, numRuns: 150 },
  );
});
