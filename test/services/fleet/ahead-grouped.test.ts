import { byCause, byReason, type Failing } from '../../../services/fleet/ahead/grouped.ts';
import { type Foreseen, summed } from '../../../services/fleet/ahead/summary.ts';
import type { Fate } from '../../../services/fleet/forecast.ts';
import { NOW } from '../../helpers/evidence.ts';
import { held, vaultId } from './estate.ts';

const CAUSE = { link: 'access', rule: 'grant-missing', says: 'it is so' } as const;
const MORNING = '2026-12-09T08:00:00.000Z';
const EVENING = '2026-12-09T20:00:00.000Z';
const LATER = '2026-12-10T08:00:00.000Z';

/** A certificate that fails by one cause in the evening, but for…. */
function failing(name: string, but: Partial<Failing> = {}): Failing {
  return { certificate: held(name), cause: CAUSE, at: EVENING, ...but };
}

const inVault = (name: string, vault: string | null) =>
  held(name, { keyVault: vault === null ? null : { vaultId: vaultId(vault), secretName: name } });

const grouped = (...all: Failing[]) => byCause(all).map(({ at, members }) => [at, members.map(({ name }) => name)]);

describe('what fails by one cause', () => {
  test('stands together with the first moment of its day, named with its vault', () => {
    expect(byCause([failing('pay', { waits: false }), failing('api', { at: MORNING })])).toEqual([
      {
        ...CAUSE,
        at: MORNING,
        waits: false,
        members: [
          { certificateId: held('pay').id, name: 'pay', vault: 'kv-shop' },
          { certificateId: held('api').id, name: 'api', vault: 'kv-shop' },
        ],
      },
    ]);
  });

  test('stands apart from another link, rule, vault or day, and from what the vault has renewed already', () => {
    const others = [
      failing('link', { cause: { ...CAUSE, link: 'network' } }),
      failing('rule', { cause: { ...CAUSE, rule: 'role-missing' } }),
      failing('vault', { certificate: inVault('vault', 'kv-pay') }),
      failing('day', { at: LATER }),
      failing('no day', { at: null }),
      failing('waits', { waits: true }),
      failing('none', { certificate: inVault('none', null) }),
    ];

    expect(byCause([failing('pay'), ...others])).toHaveLength(8);
    expect(byCause([failing('waits', { waits: true })])[0]).toMatchObject({ waits: true });
  });

  test('stands together however the id of its vault is written, and where nothing is in a vault', () => {
    const shouted = held('b', { keyVault: { vaultId: vaultId('kv-shop').toUpperCase(), secretName: 'b' } });
    const uploaded = [inVault('c', null), inVault('d', null)].map((certificate) =>
      failing(certificate.name, { certificate }),
    );

    expect(grouped(failing('a'), failing('b', { certificate: shouted }), ...uploaded)).toEqual([
      [EVENING, ['a', 'b']],
      [EVENING, ['c', 'd']],
    ]);
    expect(byCause(uploaded)[0]?.members).toMatchObject([{ vault: null }, { vault: null }]);
  });

  test('stands in the order of its days, the most first of one day, and last where no day is known', () => {
    const [network, secret] = (['network', 'secret'] as const).map((link) => ({ ...CAUSE, link }));

    expect(
      grouped(
        failing('never', { at: null, cause: { ...CAUSE, link: 'vault' } }),
        failing('late', { at: LATER }),
        failing('one', { cause: network ?? CAUSE }),
        failing('two', { cause: secret ?? CAUSE }),
        failing('three', { cause: secret ?? CAUSE }),
        failing('soon', { at: MORNING }),
      ),
    ).toEqual([
      [MORNING, ['soon']],
      [EVENING, ['two', 'three']],
      [EVENING, ['one']],
      [LATER, ['late']],
      [null, ['never']],
    ]);
  });
});

test('what cannot be told stands together by its reason, the most first', () => {
  const untold = (name: string, unseen: string, mend = '') => ({ certificate: held(name), unseen, mend });

  const groups = byReason([
    untold('a', 'the vault'),
    untold('b', 'the secret'),
    untold('c', 'the secret', 'az role assignment create'),
    untold('d', 'the secret'),
  ]);

  expect(groups.map(({ unseen, mend, members }) => [unseen, mend, members.map(({ name }) => name)])).toEqual([
    ['the secret', '', ['b', 'd']],
    ['the vault', '', ['a']],
    ['the secret', 'az role assignment create', ['c']],
  ]);
});

describe('a forecast', () => {
  const fate = (name: string, told: Fate, today: Foreseen['today'] = 'green'): Foreseen => ({
    certificate: held(name),
    today,
    fate: told,
  });

  test('counts every fate once, and those that fail though they are green today', () => {
    const told = summed(
      [
        fate('a', { kind: 'fails', cause: CAUSE, day: EVENING }),
        fate('b', { kind: 'fails', cause: CAUSE, day: EVENING }, 'yellow'),
        fate('c', { kind: 'waits', cause: CAUSE, day: LATER }, 'yellow'),
        fate('d', { kind: 'untold', day: null, unseen: 'the vault', mend: 'let it' }),
        fate('e', { kind: 'passes', day: LATER }),
        fate('f', { kind: 'passes', day: MORNING }),
        fate('g', { kind: 'managed' }),
      ],
      NOW,
    );

    expect(told).toMatchObject({
      takenAt: NOW,
      total: 7,
      fails: 3,
      greenToday: 1,
      passes: 2,
      next: MORNING,
      managed: 1,
    });
    expect(told.groups.map(({ at, waits, members }) => [at, waits, members.map(({ name }) => name)])).toEqual([
      [EVENING, false, ['a', 'b']],
      [LATER, true, ['c']],
    ]);
    expect(told.untold).toMatchObject([{ unseen: 'the vault', mend: 'let it', members: [{ name: 'd' }] }]);
  });

  test('of nothing has no next renewal', () => {
    expect(summed([], NOW)).toMatchObject({
      total: 0,
      fails: 0,
      groups: [],
      untold: [],
      passes: 0,
      next: null,
      managed: 0,
    });
  });
});
