import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../services/rules/index.ts';
import { type Line, type Played, play, verdictOf } from './world-builder/play.ts';
import { stories } from './world-builder/stories.ts';
import { worldOf } from './world-builder/world-of.ts';

const GUARDS = ['read-only-lock', 'policy-denies', 'nobody-may-approve'];

/** The parts of a world that a change which can be taken back is made to. */
interface World {
  readonly resources: readonly {
    readonly id: string;
    readonly type: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly keyVaults: unknown;
}

interface State {
  readonly name: string;
  readonly sslState: string;
  readonly virtualIP: string | null;
  readonly thumbprint: string | null;
}

test('every rule and every guard has a world of its name that it is the first to find', () => {
  for (const { id } of rules) expect(stories[id]?.says.finds).toContain(id);
  for (const guard of GUARDS) expect(stories[guard]?.says.guard).toBe(guard);
});

test('every world that is built is in its file as it is built', () => {
  const files = readdirSync('test/worlds').map((file) => file.replace('.json', ''));

  for (const [name, story] of Object.entries(stories)) {
    expect(files).toContain(name);
    expect(JSON.parse(readFileSync(`test/worlds/${name}.json`, 'utf8'))).toEqual(worldOf(story));
  }
});

describe.each(Object.entries(stories))('%s', (name, story) => {
  const { says } = story;
  let played: Played;
  beforeAll(async () => {
    played = await play(JSON.parse(readFileSync(`test/worlds/${name}.json`, 'utf8')) as object, story);
  });
  const line = (index: number) => played.lines[index] as Line;

  test('is told as it is: colour, first broken link, every finding and no other', () => {
    expect(verdictOf(line(0))).toEqual({ colour: says.colour, first: says.first, finds: [...says.finds].toSorted() });
    expect((line(0).case?.diagnosis.gaps.length ?? 0) > 0).toBe(says.gaps ?? false);
  });

  test('costs fifteen requests in three rounds at most', () => {
    expect(line(0).azure.requests).toBeLessThanOrEqual(15);
    expect(line(0).azure.rounds).toBeLessThanOrEqual(3);
  });

  test('is cured by what the story says, or by nobody', () => {
    const plan = line(0).case?.plan;

    expect(plan?.changes.map(({ kind }) => kind)).toEqual(says.plan);
    expect(plan?.blockedBy.map(({ rule }) => rule) ?? []).toEqual(says.guard ? [says.guard] : []);
  });

  if (says.approved === 'green') {
    test('is green after the approval', () => {
      expect(line(1)).toMatchObject({ refusal: null, case: { stage: 'resolved', diagnosis: { colour: 'green' } } });
    });

    test('binds by name or by address what was bound that way before', () => {
      expect(waysOfBinding(played.worlds[2])).toMatchObject(waysOfBinding(played.worlds[0]));
    });
  } else if (says.approved && 'stage' in says.approved) {
    const { stage } = says.approved;
    test('is told as it was where Azure did not do it', () => {
      expect(line(1)).toMatchObject({ refusal: null, case: { stage } });
      expect(undoable(played.worlds[2])).toEqual(undoable(played.worlds[0]));
    });
  } else if (says.approved) {
    const { refused } = says.approved;
    test('cannot be approved, and nothing is touched', () => {
      expect(line(1)).toMatchObject({ refusal: { code: refused }, case: { stage: 'proposed' } });
      expect(undoable(played.worlds[2])).toEqual(undoable(played.worlds[0]));
    });
  }

  if (says.undone) {
    test('is exactly as before after the undo, in all that can be taken back', () => {
      expect(line(2)).toMatchObject({ refusal: null, case: { stage: 'undone' } });
      expect(undoable(played.worlds[2])).not.toEqual(undoable(played.worlds[0]));
      expect(undoable(played.worlds[3])).toEqual(undoable(played.worlds[0]));
    });
  }
});

/** Everything of a world but what a sync does to it, which nobody can take back, and when something was last touched. */
function undoable(world: unknown): unknown {
  const { resources, keyVaults } = world as World;
  const certificates = resources.filter(({ type }) => /\/certificates$/i.test(type));
  const others = resources.filter((each) => !certificates.includes(each));
  return {
    resources: followed(
      others.toSorted((one, other) => one.id.localeCompare(other.id)),
      certificates,
    ),
    imported: certificates.length,
    keyVaults: JSON.parse(JSON.stringify(keyVaults, (key, value) => (key === 'updated' ? undefined : value))),
  };
}

/** By name or by address, and by which, each host name that has a certificate. */
function waysOfBinding(world: unknown): Readonly<Record<string, unknown>> {
  const states = (world as World).resources.flatMap(
    ({ properties }) => (properties.hostNameSslStates ?? []) as State[],
  );
  const bound = states.filter(({ thumbprint }) => thumbprint !== null);
  return Object.fromEntries(bound.map(({ name, sslState, virtualIP }) => [name, { sslState, virtualIP }]));
}

/** A sync takes along what is bound: a host name follows a certificate, whatever that holds. */
function followed(resources: World['resources'], certificates: World['resources']): unknown {
  const holders = new Map(certificates.map(({ id, properties }) => [properties.thumbprint, `what ${id} holds`]));
  const bound = (key: string, value: unknown) => (key === 'thumbprint' ? (holders.get(value) ?? value) : value);
  return JSON.parse(JSON.stringify(resources, bound));
}
