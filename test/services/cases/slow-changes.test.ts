import type { Ports } from '../../../services/cases/ports.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { BEN } from '../../helpers/cases.ts';
import { english } from '../../helpers/english.ts';
import { healthy, hence, NEWER, OLDER, PUBLIC, VAULT_ID } from '../../helpers/evidence.ts';
import { boundTo, certificate, newest, renewalPolicy, secret, vault } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { askAndApprove, endOf } from './room.ts';

/** Azure took it, and nothing shows of it yet. */
const BEGUN: Answer = { outcome: 'done', says: '', applied: false };
const LATE: Answer = { outcome: 'no-answer', says: 'GatewayTimeout' };
const REFUSED: Answer = { outcome: 'refused-for-now', says: 'The service does not have access to the vault.' };
const LOOKED_FIRST = 2;

/** Ana has asked and Ben has approved; Azure will answer the changes like this. */
async function approved(facts: Partial<Facts>, answers: Answer[], changed: Partial<Ports> = {}) {
  const azure = new FakeAzure(facts);
  azure.allow(BEN.id, ['*']);
  const { ports, waits } = portsTo(azure, changed);
  const stored = await askAndApprove(ports);
  azure.answers = answers;
  /** What Azure shows from the look on that is this one after the changes. */
  const shows = (looks: number, facts: Partial<Facts>) => {
    const before = azure.meanwhile;
    azure.meanwhile = (look) => {
      before(look);
      if (look === LOOKED_FIRST + looks) azure.change(facts);
    };
  };
  return { azure, ports, waits, stored, shows, kinds: () => azure.applied.map(({ kind }) => kind) };
}

describe('a vault that Azure is bringing back', () => {
  const deletedVault = { id: VAULT_ID, location: 'westeurope', deletedOn: null, purgedOn: null };
  const DELETED: Partial<Facts> = { vault: null, deletedVault };

  test('is waited for and not asked for twice, while the sync is asked for again', async () => {
    const { ports, waits, stored, shows, kinds } = await approved(DELETED, [BEGUN, REFUSED, REFUSED, REFUSED]);
    shows(4, { vault: healthy.vault, deletedVault: null });

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
    expect(kinds()).toEqual(['recover-vault', ...Array<string>(4).fill('sync-certificate')]);
    expect(waits).toEqual([1, 2, 4]);
  });

  test('is waited for while it is neither deleted nor there', async () => {
    const { ports, waits, stored, shows } = await approved(DELETED, [BEGUN, BEGUN]);
    shows(1, { deletedVault: null });
    shows(3, { vault: healthy.vault });

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
    expect(waits).toEqual([1, 2]);
  });

  test('is asked for again where Azure did not answer', async () => {
    const { ports, stored, kinds } = await approved(DELETED, [LATE, REFUSED, BEGUN]);

    await endOf(stored, { ...ports, patience: 3 });

    expect(kinds().filter((kind) => kind === 'recover-vault')).toEqual(['recover-vault', 'recover-vault']);
  });

  test('ends the case at once where it comes back without its roles: they are a new question', async () => {
    const { ports, waits, stored, shows, kinds } = await approved(DELETED, [BEGUN, ...Array<Answer>(50).fill(REFUSED)]);
    shows(1, { ...vault({ model: 'roles', accessPolicies: [] }), deletedVault: null });

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'unresolved',
      diagnosis: { colour: 'yellow', firstBroken: { rule: 'role-missing' } },
    });
    expect(kinds()).toEqual(['recover-vault', 'sync-certificate']);
    expect(waits).toEqual([]);
  });
});

describe('a certificate in the vault that Azure is bringing back', () => {
  const deletedSecret = { kind: 'certificate', deletedOn: null, purgedOn: null } as const;
  const DELETED: Partial<Facts> = { secret: null, newest: null, versions: null, deletedSecret };
  const BACK = { secret: healthy.secret, newest: healthy.newest, versions: healthy.versions, deletedSecret: null };

  test('is waited for while it is neither deleted nor there', async () => {
    const { ports, waits, stored, shows, kinds } = await approved(DELETED, [BEGUN, REFUSED]);
    shows(2, { deletedSecret: null });
    shows(4, BACK);

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green' } });
    expect(kinds().filter((kind) => kind === 'recover-secret')).toEqual(['recover-secret']);
    expect(waits).toEqual([1, 2, 4]);
  });

  test('leaves the case unresolved where it never comes', async () => {
    const { ports, stored, shows } = await approved(DELETED, [BEGUN, REFUSED], { patience: 15 });
    shows(1, { deletedSecret: null });

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'unresolved',
      diagnosis: { firstBroken: { rule: 'secret-not-found' } },
    });
  });
});

describe('a renewal', () => {
  const NOW_RUNNING = { status: 'inProgress', details: '', error: null } as const;
  /** Five days are left, the vault holds no other version, and only sends mail. */
  const ENDING: Partial<Facts> = {
    ...certificate({ thumbprint: 'AA', expiresOn: hence(120) }),
    ...boundTo('AA'),
    ...secret({ thumbprint: 'AA', version: 'v1', expiresOn: hence(120) }),
    ...newest({ ...OLDER, expiresOn: hence(120) }, { thumbprint: 'AA', expiresOn: hence(120) }),
    ...renewalPolicy({ automatic: null }),
    versions: [OLDER],
    pendingRenewal: null,
  };
  const RENEWED: Partial<Facts> = {
    secret: healthy.secret,
    newest: { ...NEWER, certificate: PUBLIC },
    versions: [OLDER, NEWER],
    pendingRenewal: { status: 'completed', details: '', error: null },
  };
  const started = (kinds: readonly string[]) => kinds.filter((kind) => kind === 'start-renewal').length;

  test('that the issuer takes its time for is waited for, asked for once, and what it brings is synced', async () => {
    const { azure, ports, waits, stored, shows, kinds } = await approved(ENDING, []);
    shows(4, RENEWED);

    expect(await endOf(stored, ports)).toMatchObject({ stage: 'resolved', diagnosis: { firstBroken: null } });
    expect(kinds()).toEqual(['start-renewal', 'sync-certificate', 'sync-certificate']);
    expect(azure.facts.certificate.thumbprint).toBe('BB');
    expect(waits).toEqual([1, 2, 4, 8]);
  });

  test('that Azure did not answer about is not asked for again where it runs', async () => {
    const { ports, stored, shows, kinds } = await approved(ENDING, [LATE]);
    shows(1, { pendingRenewal: NOW_RUNNING });
    shows(3, RENEWED);

    expect((await endOf(stored, ports)).stage).toBe('resolved');
    expect(started(kinds())).toBe(1);
  });

  test('that Azure did not answer about is asked for again where none runs', async () => {
    const { ports, stored, shows, kinds } = await approved(ENDING, [LATE]);
    shows(3, RENEWED);

    expect((await endOf(stored, ports)).stage).toBe('resolved');
    expect(started(kinds())).toBe(2);
  });

  test('that the issuer refuses ends the case at once, in the issuer’s words', async () => {
    const { ports, waits, stored, shows, kinds } = await approved(ENDING, []);
    shows(2, { pendingRenewal: { status: 'failed', details: '', error: { code: 'x', message: 'No such account.' } } });

    const end = await endOf(stored, ports);

    expect(end).toMatchObject({ stage: 'unresolved', diagnosis: { firstBroken: { rule: 'renewal-failed' } } });
    expect(end.diagnosis.findings.map(({ says }) => english(says)).join()).toContain('No such account.');
    expect(started(kinds())).toBe(1);
    expect(waits).toEqual([1]);
  });

  test('that waits for somebody to merge ends the case at once', async () => {
    const { ports, waits, stored, shows } = await approved(ENDING, []);
    shows(1, { pendingRenewal: { ...NOW_RUNNING, details: 'Please Perform Merge to complete the request.' } });

    expect((await endOf(stored, ports)).stage).toBe('unresolved');
    expect(waits).toEqual([]);
  });

  test('that takes longer than there is patience leaves the case unresolved, and is not asked for again', async () => {
    const { ports, stored, kinds } = await approved(ENDING, [], { patience: 600 });

    expect(await endOf(stored, ports)).toMatchObject({
      stage: 'unresolved',
      diagnosis: { firstBroken: { rule: 'renewal-not-automatic' } },
    });
    expect(started(kinds())).toBe(1);
  });
});
