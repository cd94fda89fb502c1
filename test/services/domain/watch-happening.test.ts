import { alertIdOf, colourOf, comesAndGoes, lasting, openAlert } from '../../../services/domain/alert.ts';
import { sameScope } from '../../../services/domain/watch.ts';
import { alertHappening, settingHappening, watchHappening } from '../../../services/domain/watch-happening.ts';
import { alertAt, cause } from '../../helpers/alerts.ts';
import { ANA, BEN, GRANT_MISSING, NOW } from '../../helpers/cases.ts';
import { TARGET, VAULT_ID } from '../../helpers/changes.ts';

const ROOM = { conversation: 'room' };
/** What a line of the audit has to say of a case, where it is about none. */
const OF_NO_CASE = {
  at: NOW,
  conversation: 'room',
  certificateId: '',
  hostNames: [],
  stage: null,
  outageAt: null,
  seconds: null,
  colour: null,
  firstBroken: null,
  facts: [],
  askedBy: null,
  approvedBy: [],
  undoneBy: null,
  breakGlass: '',
  verb: '',
  digest: '',
  plan: [],
  asks: null,
  change: null,
  outcome: '',
  requestId: '',
};
const told = (over: 'green' | null, but: object = {}) => ({ ...cause(but), over, calmSince: null });

test('an alert is told with its colour, its first cause and all that it touches, each once', () => {
  const causes = [
    told(null),
    told(null, { rule: 'vault-moved', vaultId: null, names: ['other', TARGET.name] }),
    told('green', { names: ['over'] }),
  ];

  expect(alertHappening('snoozed', { ...alertAt.open, causes }, ROOM, NOW, BEN, GRANT_MISSING.says)).toEqual({
    ...OF_NO_CASE,
    event: 'snoozed',
    caseId: 'a1b2c3',
    touches: [VAULT_ID, TARGET.name, 'other'],
    colour: 'yellow',
    firstBroken: { link: 'access', rule: 'grant-missing' },
    by: BEN,
    says: expect.stringContaining('kv-shop'),
  });
});

test('one that is over is told with what it was, and by nobody', () => {
  expect(alertHappening('alert-over', alertAt.resolved, ROOM, NOW)).toEqual({
    ...OF_NO_CASE,
    event: 'alert-over',
    caseId: 'a1b2c3',
    touches: [VAULT_ID, TARGET.name],
    colour: 'green',
    firstBroken: { link: 'access', rule: 'grant-missing' },
    by: null,
    says: '',
  });
  expect(alertHappening('alert-over', { ...alertAt.resolved, causes: [] }, ROOM, NOW).firstBroken).toBeNull();
});

test('a setting is told in its words, with who made it', () => {
  expect(settingHappening('digest at 08:30', ROOM, NOW, ANA)).toEqual({
    ...OF_NO_CASE,
    event: 'set',
    caseId: '',
    touches: [],
    by: ANA,
    says: 'digest at 08:30',
  });
});

test('a watch is told with what it is of', () => {
  const of = { ...OF_NO_CASE, caseId: 'w-1', by: ANA };

  expect(watchHappening('watched', 'w-1', { by: 'vault', value: 'kv-shop' }, ROOM, NOW, ANA)).toEqual({
    ...of,
    event: 'watched',
    touches: ['kv-shop'],
    says: 'vault kv-shop',
  });
  expect(watchHappening('unwatched', 'w-1', { by: 'everything', value: '' }, ROOM, NOW, ANA)).toEqual({
    ...of,
    event: 'unwatched',
    touches: [],
    says: 'everything',
  });
});

test('a scope is the same in any letters, and another by another thing', () => {
  const vault = { by: 'vault', value: 'kv-shop' } as const;

  expect(sameScope(vault, { by: 'vault', value: 'KV-Shop' })).toBe(true);
  expect(sameScope({ by: 'vault', value: 'KV-Shop' }, vault)).toBe(true);
  expect(sameScope(vault, { by: 'app', value: 'kv-shop' })).toBe(false);
  expect(sameScope(vault, { by: 'vault', value: 'kv-shop-2' })).toBe(false);
});

test('an alert opens with its causes, and nobody has it yet', () => {
  expect(openAlert('a', [cause()], NOW)).toEqual({
    id: 'a',
    openedAt: NOW,
    causes: [told(null)],
    stage: 'open',
    owner: null,
    snooze: null,
    escalateAt: null,
    breaks: [NOW],
    resolvedAt: null,
    held: false,
    shownAt: null,
  });
});

test('an alert has the worst colour of what lasts of it', () => {
  const of = (...causes: readonly ReturnType<typeof told>[]) => ({ ...alertAt.open, causes });
  const red = { colour: 'red' };

  expect(colourOf(of(told(null), told(null, red)))).toBe('red');
  expect(colourOf(of(told(null), told('green', red)))).toBe('yellow');
  expect(colourOf(of(told('green', red)))).toBe('green');
  expect(lasting(of(told('green'), told(null, red)))).toEqual([told(null, red)]);
});

test('an alert has an id that can be typed', () => {
  expect(alertIdOf('a1-b2-c3d4-e5f6')).toBe('a1b2c3');
});

test('what broke three times within two hours comes and goes', () => {
  const at = '2026-11-23T12:00:00Z';
  const breaking = (...breaks: readonly string[]) =>
    comesAndGoes({ ...alertAt.open, breaks: breaks.map((time) => `2026-11-23T${time}Z`) }, at);

  expect(breaking('10:00:01', '11:00:00', '12:00:00')).toBe(true);
  expect(breaking('10:00:00', '11:00:00', '12:00:00')).toBe(false);
  expect(breaking('11:00:00', '12:00:00')).toBe(false);
});
