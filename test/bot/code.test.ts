import { Transcript } from '../../bot/transcript.ts';
import { type Case, codeOf, LANGUAGES } from '../../services/index.ts';
import { caseAt } from '../helpers/cases.ts';
import { inEnglish } from '../helpers/english.ts';
import { ANA, enterRoom, readWorld } from '../helpers/room.ts';
import { keep as keepIn } from '../helpers/stores.ts';
import { changes, planOf } from '../services/code/changes.ts';

const CERTIFICATE = 'kv-shop-wildcard-contoso-com';
const PLAN = planOf([changes['add-access-policy'], changes['sync-certificate']]);

type Room = Awaited<ReturnType<typeof enterRoom>>;
const rooms: Room[] = [];
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.leave())));

async function enter(world = 'healthy') {
  const room = await enterRoom(readWorld(world));
  rooms.push(room);
  const posted: unknown[] = [];
  const edited: unknown[] = [];
  const { adapter } = room;
  const [send, update] = [adapter.sendActivities.bind(adapter), adapter.updateActivity.bind(adapter)];
  adapter.sendActivities = (context, activities) => {
    posted.push(...activities.filter(({ type }) => type === 'message'));
    return send(context, activities);
  };
  adapter.updateActivity = (context, activity) => {
    edited.push(activity);
    return update(context, activity);
  };
  const changed = () => room.simulator.requests().filter(({ method }) => /PUT|PATCH|DELETE/.test(method));
  return { ...room, posted, edited, changed };
}

/** A case that lies in the store, as if it had been asked about in this terminal. */
async function keep({ app }: Room, but: Partial<Case> = {}): Promise<string> {
  const kept = { ...caseAt.proposed, plan: PLAN, conversation: 'terminal', ...but } as Case;
  await keepIn(app.ports.store, kept);
  return kept.id;
}

test.each(LANGUAGES)('the button shows the fix as %s beside the card, which stays as it is', async (language) => {
  const room = await enter();
  const caseId = await keep(room);

  const pressed = await room.press('code', ANA, { caseId, language });

  const { text, warnings } = inEnglish(codeOf(PLAN, language));
  expect(pressed).toMatchObject({ refusal: null, code: { language, text, warnings } });
  expect(pressed.text).toContain(text);
  expect(room.posted).toEqual([expect.objectContaining({ attachments: [expect.anything()] })]);
  expect(room.edited).toEqual([]);
  expect(room.changed()).toEqual([]);
});

test.each(Object.entries(caseAt).filter(([, current]) => 'plan' in current))(
  'the fix of a case that is %s can still be written down',
  async (_, current) => {
    const room = await enter();
    const caseId = await keep(room, { ...current, conversation: 'terminal', plan: PLAN } as Partial<Case>);

    const pressed = await room.press('code', ANA, { caseId, language: 'az' });

    expect(pressed).toMatchObject({ code: { text: codeOf(PLAN, 'az').text } });
    expect((await room.app.ports.store.read(caseId))?.current.stage).toBe(current.stage);
  },
);

test('a case without a fix says that there is none', async () => {
  const room = await enter();
  const caseId = await keep(room, { ...caseAt.diagnosed, conversation: 'terminal', plan: undefined } as Partial<Case>);

  const pressed = await room.press('code', ANA, { caseId, language: 'bicep' });

  expect(pressed).not.toHaveProperty('code');
  expect(pressed.text).toContain('There is no fix to write down');
});

test('code is not handed out in another conversation, and not for a case that nobody knows', async () => {
  const room = await enter();
  const caseId = await keep(room, { conversation: '19:elsewhere@thread.v2' });

  const elsewhere = await room.press('code', ANA, { caseId, language: 'bicep' });
  const never = await room.press('code', ANA, { caseId: 'never', language: 'bicep' });

  expect(elsewhere).toMatchObject({ refusal: { code: 'wrong-conversation' } });
  expect(never).toMatchObject({ refusal: { code: 'unknown-case' } });
  for (const answer of [elsewhere, never]) expect(answer).not.toHaveProperty('code');
  expect(room.posted).toEqual([]);
});

test('an order for code of a sound certificate finds nothing to write down', async () => {
  const room = await enter();

  const asked = await room.say(`give me the fix for ${CERTIFICATE} as bicep`);

  expect(asked).toMatchObject({
    intent: { kind: 'export-iac', target: CERTIFICATE },
    case: { stage: 'diagnosed', diagnosis: { colour: 'green' } },
  });
  expect(asked).not.toHaveProperty('code');
  expect(asked.text).toContain('There is no fix to write down');
  expect(room.changed()).toEqual([]);
});

test('an order for code of nothing in particular is told how to ask, without a look at Azure', async () => {
  const room = await enter();

  const asked = await room.say('how would that look in azurerm');

  expect(asked).toMatchObject({ intent: { kind: 'export-iac', target: null }, case: null });
  expect(asked.text).toContain('give me the fix for shop.contoso.com as bicep');
  expect(room.calls).toEqual([]);
});

test('an order for code of a name that fits several certificates asks which', async () => {
  const room = await enter('forty-one-cause');

  const asked = await room.say('export the fix for kv-team-0002 as terraform');

  expect(asked.choices).toHaveLength(8);
  expect(asked).not.toHaveProperty('code');
});

describe('in a terminal', () => {
  const view = { card: {}, text: 'the whole card', summary: '' };
  const code = inEnglish(codeOf(PLAN, 'bicep'));
  const understood = (asked: 'bicep' | null) =>
    ({
      type: 'understood',
      intent: { kind: 'export-iac', target: CERTIFICATE, colour: null, code: asked, language: 'en' },
      by: '',
      conversation: '',
    }) as const;

  test('a fix in the language that was asked for is the code and its warnings, and nothing else', () => {
    const transcript = new Transcript();
    transcript.hear(understood('bicep'));
    transcript.hear({ type: 'written', code });
    transcript.hear({ type: 'shown', view });

    const lines = transcript.words.split('\n');

    expect(lines.slice(0, code.warnings.length)).toEqual(code.warnings.map((each) => `Warning: ${each}`));
    expect(lines.slice(code.warnings.length + 1).join('\n')).toBe(code.text.trimEnd());
  });

  test('a fix in no language in particular comes with the others that there are, and any other answer as it is', () => {
    const transcript = new Transcript();
    transcript.hear(understood(null));
    transcript.hear({ type: 'written', code });
    transcript.hear({ type: 'shown', view });

    expect(transcript.words).toBe('the whole card');
    transcript.clear();
    transcript.hear({ type: 'shown', view });
    expect(transcript.words).toBe('the whole card');
  });
});
