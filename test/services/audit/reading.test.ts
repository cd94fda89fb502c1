import { EVERYTHING, isWanted } from '../../../services/audit/query.ts';
import { seenFrom } from '../../../services/audit/seen-from.ts';
import type { AuditLine, Happening } from '../../../services/domain/audit.ts';
import { chain, happenings, ROOM, refusal, seen } from '../../helpers/audit-lines.ts';
import { ANA, BEN } from '../../helpers/cases.ts';
import { TARGET, VAULT_ID } from '../../helpers/changes.ts';

const EVENTS = Object.values(happenings);
const [OPENED] = chain([happenings.opened]) as readonly [AuditLine];

describe('a line is found', () => {
  test.each([
    ['by the name of its certificate', TARGET.name],
    ['by its id, in any letter case', TARGET.certificateId.toUpperCase()],
    ['by a host name of it', 'SHOP.contoso.com'],
    ['by the vault that its plan would touch', 'kv-shop'],
    ['by the id of that vault', `${VAULT_ID}/`],
  ])('%s', (_, name) => {
    expect(isWanted(OPENED, { ...EVERYTHING, name })).toBe(true);
  });

  test.each(['shop', 'kv-shop-', 'contoso.com', '', ' ', '/'])('and not by something else: %j', (name) => {
    expect(isWanted(OPENED, { ...EVERYTHING, name })).toBe(false);
  });

  test('by its certificate, whatever name was given for it', () => {
    const certificateIds = ['/another', TARGET.certificateId.toLowerCase()];

    expect(isWanted(OPENED, { ...EVERYTHING, certificateIds, name: 'app-shop-prod' })).toBe(true);
    expect(isWanted(OPENED, { ...EVERYTHING, certificateIds: ['/another'], name: 'app-shop-prod' })).toBe(false);
  });

  test('in its conversation alone, where one is meant', () => {
    expect(isWanted(OPENED, { ...EVERYTHING, conversation: ROOM })).toBe(true);
    expect(isWanted(OPENED, { ...EVERYTHING, conversation: 'another' })).toBe(false);
  });

  test.each([
    ['2026-11-23T09:00:30.000Z', null, true],
    ['2026-11-23T09:00:30.001Z', null, false],
    [null, '2026-11-23T09:00:30.001Z', true],
    [null, '2026-11-23T09:00:30.000Z', false],
  ])('from the moment %s on, up to %s: %s', (since, before, found) => {
    expect(isWanted(OPENED, { ...EVERYTHING, since, before })).toBe(found);
  });
});

describe('seen from another conversation', () => {
  const people = (all: readonly Happening[]) => JSON.stringify(seen(all, 'another'));

  test('nobody learns who asked, or was refused there, nor where that was', () => {
    const asked = [happenings.opened, happenings.looked, refusal({ says: 'Ana Silva may not', by: BEN })];
    const told = people(asked);

    for (const secret of [ANA.name, ANA.id, BEN.name, BEN.id, ROOM, 'c-7f3a']) expect(told).not.toContain(secret);
    expect(told).toContain('four-eyes');
  });

  test('of no event it is told who asked, or which conversation and case it was', () => {
    const told = people(EVENTS.map((each) => ({ ...each, breakGlass: 'Ana Silva is asleep' })));

    for (const secret of [ANA.name, ANA.id, ROOM, 'c-7f3a']) expect(told).not.toContain(secret);
  });

  test('whoever approved, declined or took back a change is named: that concerns all who may ask', () => {
    const told = seen([happenings.approved, happenings.declined, happenings.undo], 'another');

    expect(told.map(({ by, here }) => [by, here])).toEqual(Array.from({ length: 3 }, () => [BEN, false]));
  });
});

test('here all is told, but whose card of another conversation was pressed', () => {
  const [elsewhere, here] = seen([refusal({}), refusal({ outcome: 'wrong-conversation' })]);

  expect(here).toMatchObject({ by: ANA, askedBy: ANA, here: true });
  expect(elsewhere).toMatchObject({ by: ANA, askedBy: null, approvedBy: [], here: true });
});

test('whoever may read the whole audit sees it as it is', () => {
  for (const line of chain([...EVENTS, refusal({ outcome: 'wrong-conversation' })])) {
    expect(seenFrom(null, line)).toEqual({ ...line, here: true });
  }
});

test('a line of an earlier version, which told less, can be read', () => {
  const { approvedBy: _one, plan: _two, verb: _three, ...earlier } = OPENED;

  expect(seenFrom(ROOM, earlier as AuditLine)).toMatchObject({ approvedBy: [], plan: [], verb: '', by: ANA });
});
