import { type Case, planDigest, type RefusalCode, STAGES, type Stage } from '../../services/index.ts';
import { BEN, caseAt } from '../helpers/cases.ts';
import { keep } from '../helpers/stores.ts';
import { fakeRoom, QUESTION } from './fake-room.ts';

/** What each stage answers to a verb of its own card, pressed when it shows that stage no more. A new stage does not compile until it stands here. */
const AT_STAGE: {
  readonly [S in Stage]: Readonly<Record<'approve' | 'decline' | 'sync' | 'undo', RefusalCode | null>>;
} = {
  diagnosed: { approve: 'stale', decline: 'stale', sync: 'stale', undo: 'already-decided' },
  proposed: { approve: null, decline: null, sync: 'blocked', undo: 'already-decided' },
  approved: all('already-decided'),
  declined: all('already-decided'),
  overtaken: all('already-decided'),
  applied: all('already-decided'),
  resolved: { ...all('already-decided'), undo: null },
  unresolved: { ...all('already-decided'), undo: null },
  failed: { ...all('already-decided'), undo: null },
  expired: { ...all('expired'), undo: 'already-decided' },
  undoing: all('already-decided'),
  undone: all('already-decided'),
};

function all<C extends RefusalCode>(code: C) {
  return { approve: code, decline: code, sync: code, undo: code } as const;
}

const PRESSES = STAGES.flatMap((stage) =>
  Object.entries(AT_STAGE[stage]).flatMap(([verb, code]) => (code ? [[verb, stage, code] as const] : [])),
);

test.each(PRESSES)('%s at a case that is %s is refused as %s, and moves nothing', async (verb, stage, code) => {
  const room = await fakeRoom();
  await room.say(QUESTION);
  const { shownAt } = room.current();
  const current: Case = { ...caseAt[stage], conversation: 'terminal', shownAt };
  await keep(room.ports.store, current);
  const digest = 'plan' in current ? planDigest(current.plan) : '';

  const told = await room.press(verb, BEN, { caseId: current.id, digest });

  expect(told.find((event) => event.type === 'refused')?.refusal.code).toBe(code);
  expect((await room.ports.store.read(current.id))?.current).toEqual(current);
  expect(room.azure.applied.length + room.azure.undone.length).toBe(0);
});
