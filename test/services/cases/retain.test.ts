import type { Past, Stored } from '../../../services/cases/ports.ts';
import { retain } from '../../../services/cases/retain.ts';
import { MOST_CUT } from '../../../services/domain/audit-cut.ts';
import type { Case } from '../../../services/domain/case.ts';
import { caseAt, NOW } from '../../helpers/cases.ts';

function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

/** A case without a cure that was opened, and looked at for the last time, so many days ago. */
function over(days: number, lookedAt = days): Case {
  const { diagnosed } = caseAt;
  return { ...diagnosed, openedAt: daysAgo(days), diagnosis: { ...diagnosed.diagnosis, takenAt: daysAgo(lookedAt) } };
}

const openSince = (days: number): Case => ({ ...caseAt.applied, openedAt: daysAgo(days) });

/** A past of these cases, of whose audit so many lines go at each cut. */
function pastOf(cases: readonly Case[], cuts: readonly number[] = [], forgets = true) {
  const asked: { before: string[]; forgotten: Case[]; cut: string[]; waits: number[] } = {
    before: [],
    forgotten: [],
    cut: [],
    waits: [],
  };
  const left = [...cuts];
  const past: Past = {
    async *openedBefore(before) {
      asked.before.push(before);
      for (const current of cases) yield { current, revision: 1 } satisfies Stored;
    },
    async forget({ current }) {
      asked.forgotten.push(current);
      return forgets;
    },
    async cut(before, at) {
      asked.cut.push(before);
      expect(at).toBe(NOW);
      return left.shift() ?? 0;
    },
  };
  const letGo = (caseDays: number | null, auditDays: number | null, goesOn = () => true) => {
    const wait = async (seconds: number) => void asked.waits.push(seconds);
    return retain({ caseDays, auditDays }, past, { now: () => NOW, wait }, goesOn);
  };
  return { asked, letGo };
}

test('of what is to be kept for ever nothing is even read', async () => {
  const { asked, letGo } = pastOf([over(9_000)], [5]);

  expect(await letGo(null, null)).toEqual({ cases: 0, lines: 0 });

  expect(asked).toMatchObject({ before: [], forgotten: [], cut: [] });
});

test('a case goes when it was over before its time, to the moment', async () => {
  const [exactly, longer, looked] = [over(90), over(91), over(300, 89)];
  const { asked, letGo } = pastOf([exactly, longer, looked]);

  expect(await letGo(90, null)).toEqual({ read: 3, cases: 1, lines: 0 });

  expect(asked).toEqual({ before: [daysAgo(90)], forgotten: [longer], cut: [], waits: [] });
});

test('a case that has moved meanwhile is not counted as gone', async () => {
  const { letGo } = pastOf([over(91)], [], false);

  expect(await letGo(90, null)).toMatchObject({ cases: 0 });
});

test('where cases are kept for ever, the audit alone is cut', async () => {
  const { asked, letGo } = pastOf([over(500)], [7]);

  expect(await letGo(null, 400)).toEqual({ read: 1, cases: 0, lines: 7 });

  expect(asked).toMatchObject({ before: [daysAgo(400)], forgotten: [], cut: [daysAgo(400)] });
});

test.each([
  [90, 400, 90],
  [400, 90, 90],
  [400, 400, 400],
])('cases of %i days and an audit of %i are read from the newer day on', async (caseDays, auditDays, from) => {
  const { asked, letGo } = pastOf([]);

  await letGo(caseDays, auditDays);

  expect(asked).toMatchObject({ before: [daysAgo(from)], cut: [daysAgo(auditDays)] });
});

test.each([
  ['the oldest of them', [openSince(450), openSince(500), openSince(470)], 500],
  ['one that is newer than that is none of its business', [openSince(300)], 400],
  ['one that is over is none of its business', [over(500)], 400],
])('the audit is kept from an open case on: %s', async (_, cases, from) => {
  const { asked, letGo } = pastOf(cases);

  await letGo(90, 400);

  expect(asked.cut).toEqual([daysAgo(from)]);
});

test('where the audit is kept for ever, an open case is no reason to cut it', async () => {
  const { asked, letGo } = pastOf([openSince(500)]);

  await letGo(90, null);

  expect(asked.cut).toEqual([]);
});

test('a long audit goes piece by piece, and others have their turn between', async () => {
  const { asked, letGo } = pastOf([], [MOST_CUT, MOST_CUT, 3]);

  expect(await letGo(null, 400)).toMatchObject({ lines: 2 * MOST_CUT + 3 });

  expect(asked.cut).toHaveLength(3);
  expect(asked.waits).toEqual([0, 0]);
});

test('who reads many cases lets others have their turn', async () => {
  const { asked, letGo } = pastOf(Array.from({ length: 120 }, () => over(1)));

  await letGo(90, null);

  expect(asked.waits).toEqual([0, 0]);
});

test('whoever is told to stop reads no case more, and cuts nothing', async () => {
  const { asked, letGo } = pastOf([over(91), over(91), over(91)], [5]);
  let turns = 2;

  const gone = await letGo(90, 400, () => {
    turns -= 1;
    return turns >= 0;
  });

  expect(gone).toEqual({ read: 2, cases: 2, lines: 0 });
  expect(asked.cut).toEqual([]);
});

test('whoever is told to stop in the middle of the audit leaves the rest for the next time', async () => {
  const { asked, letGo } = pastOf([], [MOST_CUT, MOST_CUT, 3]);

  expect(await letGo(null, 400, () => asked.cut.length < 1)).toMatchObject({ lines: MOST_CUT });
});
