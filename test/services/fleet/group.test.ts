import type { AppServiceCertificate } from '../../../services/domain/app-service.ts';
import type { Colour, Diagnosis, Link } from '../../../services/domain/finding.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';
import { ALL } from '../../../services/domain/overview.ts';
import { group, type Judged } from '../../../services/fleet/group.ts';
import { diagnosis, GRANT_MISSING } from '../../helpers/cases.ts';
import { healthy, NOW, VAULT_ID } from '../../helpers/evidence.ts';

const OTHER_VAULT = `${VAULT_ID}-2`;

interface Described {
  readonly colour?: Colour;
  readonly broken?: { readonly link: Link; readonly rule: string };
  readonly vaultId?: string | null;
  readonly outageAt?: string | null;
  readonly expiresOn?: string | null;
}

/** An estate of certificates, each as it is described. */
function estate(certificates: { readonly [name: string]: Described }) {
  const names = Object.keys(certificates);
  const inventory: Inventory = {
    takenAt: NOW,
    source: 'POST /resources',
    command: '',
    plans: [],
    tenants: new Map(),
    subscriptions: new Map(),
    owners: new Map(),
    certificates: names.map((name): AppServiceCertificate => {
      const vaultId = certificates[name]?.vaultId === undefined ? VAULT_ID : certificates[name].vaultId;
      const keyVault = vaultId === null ? null : { vaultId, secretName: name };
      return {
        ...healthy.certificate,
        id: `/Certificates/${name}`,
        name,
        hostNames: [`${name}.contoso.com`],
        keyVault,
        expiresOn: certificates[name]?.expiresOn ?? healthy.certificate.expiresOn,
      };
    }),
    sites: [],
    vaults: [],
    principal: { seen: true, value: null, source: '', command: '', at: NOW },
  };
  const judged = names.map(
    (name): Judged => ({ certificateId: `/certificates/${name}`, diagnosis: of(certificates[name]) }),
  );
  return { inventory, judged };
}

function of({ colour = 'yellow', broken, outageAt = null }: Described = {}): Diagnosis {
  const findings = broken ? [{ ...GRANT_MISSING, ...broken, says: `${broken.rule}, in words` }] : [];
  return diagnosis({ colour, firstBroken: broken ?? null, outageAt, findings });
}

const UNGRANTED = { link: 'access', rule: 'grant-missing' } as const;
const OVERDUE = { link: 'sync', rule: 'sync-overdue' } as const;
const EXPIRED = { link: 'certificate', rule: 'certificate-expired' } as const;

function rowsOf(certificates: { readonly [name: string]: Described }, only: Colour | null = null): readonly string[] {
  const { judged, inventory } = estate(certificates);
  return group(judged, inventory, { ...ALL, only }).rows.map(({ name }) => name);
}

function groupsOf(certificates: { readonly [name: string]: Described }, only: Colour | null = null) {
  const { judged, inventory } = estate(certificates);
  return group(judged, inventory, { ...ALL, only }).groups.map(({ rule, certificateIds }) => [
    rule,
    certificateIds.map((id) => id.replace('/certificates/', '')),
  ]);
}

test('a row says what its certificate is and how it stands; an id is known in any letters', () => {
  const { judged, inventory } = estate({ shop: { broken: UNGRANTED, outageAt: '2026-12-09T09:00:00Z' } });

  expect(group(judged, inventory, ALL)).toEqual({
    takenAt: NOW,
    ...ALL,
    wasGreen: null,
    counts: { red: 0, yellow: 1, unknown: 0, green: 0 },
    rows: [
      {
        certificateId: '/certificates/shop',
        name: 'shop',
        hostNames: ['shop.contoso.com'],
        colour: 'yellow',
        firstBroken: UNGRANTED,
        outageAt: '2026-12-09T09:00:00Z',
        expiresOn: inventory.certificates[0]?.expiresOn,
      },
    ],
    groups: [
      { ...UNGRANTED, cause: 'grant-missing, in words', vaultId: VAULT_ID, certificateIds: ['/certificates/shop'] },
    ],
  });
});

test('a certificate that the inventory does not know is told by its id, in a group without a vault', () => {
  const { inventory } = estate({});

  const { rows, groups } = group(
    [{ certificateId: '/certificates/gone', diagnosis: of({ broken: EXPIRED }) }],
    inventory,
    ALL,
  );

  expect(rows).toMatchObject([{ name: '/certificates/gone', hostNames: [] }]);
  expect(groups).toMatchObject([{ vaultId: null }]);
});

test('a note is no cause', () => {
  const { inventory } = estate({ shop: {} });
  const noted = diagnosis({ findings: [{ ...GRANT_MISSING, colour: 'green' }] });

  const { rows, groups } = group([{ certificateId: '/certificates/shop', diagnosis: noted }], inventory, ALL);

  expect([rows.length, groups]).toEqual([1, []]);
});

describe('rows', () => {
  test('have the worst colour first', () => {
    const colours = {
      a: { colour: 'green' },
      b: { colour: 'unknown' },
      c: { colour: 'yellow' },
      d: { colour: 'red' },
    } as const;

    expect(rowsOf(colours)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('have the first to hit users first within a colour, and those that hit nobody last', () => {
    expect(
      rowsOf({
        never: {},
        late: { outageAt: '2027-01-01T00:00:00Z' },
        soon: { outageAt: '2026-12-01T00:00:00Z' },
        red: { colour: 'red', outageAt: '2027-06-01T00:00:00Z' },
      }),
    ).toEqual(['red', 'soon', 'late', 'never']);
  });

  test('go by name where nothing else tells them apart', () => {
    expect(rowsOf({ zebra: {}, apple: {}, mango: {} })).toEqual(['apple', 'mango', 'zebra']);
  });

  test('are of one colour where one is asked for', () => {
    const colours = { a: { colour: 'green' }, b: { colour: 'red' }, c: { colour: 'green' } } as const;

    expect(rowsOf(colours, 'green')).toEqual(['a', 'c']);
    expect(rowsOf(colours, 'unknown')).toEqual([]);
  });
});

test('every certificate is counted, whatever colour is asked for', () => {
  const { judged, inventory } = estate({ a: { colour: 'green' }, b: { colour: 'red' }, c: { colour: 'green' }, d: {} });

  expect(group(judged, inventory, { ...ALL, only: 'red' }).counts).toEqual({ red: 1, yellow: 1, unknown: 0, green: 2 });
});

describe('a group', () => {
  test('holds what the same rule finds at the same vault, in the order of the rows', () => {
    expect(
      groupsOf({ pay: { broken: UNGRANTED }, api: { broken: UNGRANTED, vaultId: VAULT_ID.toUpperCase() }, fine: {} }),
    ).toEqual([['grant-missing', ['api', 'pay']]]);
  });

  test('is another for another rule, another link or another vault', () => {
    expect(
      groupsOf({
        a: { broken: UNGRANTED },
        b: { broken: UNGRANTED, vaultId: OTHER_VAULT },
        c: { broken: OVERDUE },
        d: { broken: { ...UNGRANTED, link: 'vault' } },
      }),
    ).toHaveLength(4);
  });

  test('holds uploaded certificates of one rule, which have no vault', () => {
    const uploaded = { broken: EXPIRED, vaultId: null };

    expect(groupsOf({ a: uploaded, b: uploaded, c: { broken: EXPIRED } })).toEqual([
      ['certificate-expired', ['a', 'b']],
      ['certificate-expired', ['c']],
    ]);
  });

  test('stands first if it is the largest, and with the worst certificate first among equals', () => {
    expect(
      groupsOf({
        a: { broken: UNGRANTED },
        b: { broken: UNGRANTED },
        c: { broken: OVERDUE },
        d: { broken: EXPIRED, colour: 'red' },
      }),
    ).toEqual([
      ['grant-missing', ['a', 'b']],
      ['certificate-expired', ['d']],
      ['sync-overdue', ['c']],
    ]);
  });

  test('holds the rows that are shown, and no others', () => {
    expect(groupsOf({ a: { broken: UNGRANTED }, b: { broken: UNGRANTED, colour: 'red' } }, 'red')).toEqual([
      ['grant-missing', ['b']],
    ]);
  });

  test('is told by the cause of its first broken link, and not by a symptom before it', () => {
    const { inventory } = estate({ shop: {} });
    const symptom = { ...GRANT_MISSING, ...EXPIRED, symptom: true, says: 'it expired' };
    const judged = diagnosis({ colour: 'red', firstBroken: UNGRANTED, findings: [symptom, GRANT_MISSING] });

    const { groups } = group([{ certificateId: '/certificates/shop', diagnosis: judged }], inventory, ALL);

    expect(groups).toMatchObject([{ rule: 'grant-missing', cause: GRANT_MISSING.says }]);
  });
});

test('of what runs out by a day the soonest comes first, and what is held by nobody runs out never', () => {
  const { judged, inventory } = estate({
    later: { colour: 'green', expiresOn: '2026-12-20T00:00:00Z' },
    sooner: { colour: 'green', expiresOn: '2026-12-01T00:00:00Z' },
    'too late': { broken: UNGRANTED, expiresOn: '2026-12-20T00:00:01Z' },
  });
  const [held, ...others] = inventory.certificates;
  const until = '2026-12-20T00:00:00Z';
  const listed = (given: Inventory) => group(judged, given, { ...ALL, until });

  expect(listed(inventory).rows.map(({ name }) => name)).toEqual(['sooner', 'later']);
  expect(listed(inventory)).toMatchObject({ only: null, until, groups: [], counts: { yellow: 1, green: 2 } });
  const unheld = { ...inventory, certificates: [{ ...held, expiresOn: null } as AppServiceCertificate, ...others] };
  expect(listed(unheld).rows.map(({ name }) => name)).toEqual(['sooner']);
});
