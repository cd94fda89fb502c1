import type { Facts } from '../../../services/domain/evidence.ts';
import { certificate, newest, renewalPolicy, secret, vault } from '../../helpers/facts.ts';
import { changesFor, ENABLE, eachUnseen, found, planFor, RECOVER_SECRET, RENEW, SYNC } from './planning.ts';

const NO_VAULT: [string, Partial<Facts>][] = [
  ['there is no vault', { vault: null }],
  ['the certificate follows no vault', certificate({ keyVault: null })],
];

describe('a deleted secret', () => {
  const deleted = (kind: 'certificate' | 'secret' = 'certificate'): Partial<Facts> => ({
    secret: null,
    deletedSecret: { kind, deletedOn: null, purgedOn: null },
  });

  test('is brought back as what it was, and then the certificate is synced', () => {
    expect(planFor(['secret-soft-deleted'], { facts: deleted() })).toMatchObject({
      risk: 'medium',
      changes: [RECOVER_SECRET, SYNC],
    });
    expect(
      changesFor(['secret-soft-deleted'], { facts: { ...deleted('secret'), ...vault({ model: 'roles' }) } }),
    ).toEqual([{ ...RECOVER_SECRET, object: 'secret', model: 'roles' }, SYNC]);
  });

  test.each([...NO_VAULT, ['it is gone for good', { deletedSecret: null }] as [string, Partial<Facts>]])(
    'stays deleted where %s',
    (_, facts) => {
      expect(planFor(['secret-soft-deleted'], { facts: { ...deleted(), ...facts } })).toBeNull();
    },
  );

  test.each(eachUnseen(['certificate', 'vault', 'deletedSecret']))('stays deleted where %s was not seen', (unseen) => {
    expect(planFor(['secret-soft-deleted'], { facts: deleted(), unseen: [unseen] })).toBeNull();
  });
});

describe('a disabled version', () => {
  const DISABLED = secret({ enabled: false });

  test('is enabled, and then the certificate is synced', () => {
    expect(planFor(['secret-disabled'], { facts: DISABLED })).toMatchObject({
      risk: 'medium',
      changes: [ENABLE, SYNC],
    });
  });

  test('is the newest one of the certificate, where that was seen and is the one disabled', () => {
    const facts = { ...secret({ version: 'v3' }), ...newest({ version: 'v4', enabled: false }) };

    expect(changesFor(['secret-disabled'], { facts })[0]).toEqual({ ...ENABLE, version: 'v4' });
  });

  test('is the one of the secret, where the newest one of the certificate is enabled or was not seen', () => {
    const facts = { ...secret({ version: 'v3', enabled: false }), ...newest({ version: 'v4' }) };

    expect(changesFor(['secret-disabled'], { facts })[0]).toEqual({ ...ENABLE, version: 'v3' });
    expect(changesFor(['secret-disabled'], { facts, unseen: ['newest'] })[0]).toEqual({ ...ENABLE, version: 'v3' });
  });

  test('of a plain secret has nothing to do with a certificate', () => {
    const facts = {
      ...secret({ kind: 'secret', version: 's1', enabled: false }),
      ...newest({ version: 'v4', enabled: false }),
      ...vault({ model: 'roles' }),
    };

    expect(changesFor(['secret-disabled'], { facts })[0]).toEqual({
      ...ENABLE,
      object: 'secret',
      version: 's1',
      model: 'roles',
    });
  });

  test.each([
    ...NO_VAULT,
    ['there is nothing of that name', { secret: null }] as [string, Partial<Facts>],
    ['it is enabled by now', secret({})] as [string, Partial<Facts>],
  ])('is left alone where %s', (_, facts) => {
    expect(planFor(['secret-disabled'], { facts: { ...DISABLED, ...facts } })).toBeNull();
  });

  test.each(eachUnseen(['certificate', 'vault', 'secret']))('is left alone where %s was not seen', (unseen) => {
    expect(planFor(['secret-disabled'], { facts: DISABLED, unseen: [unseen] })).toBeNull();
  });
});

describe('a renewal', () => {
  const SELF_ISSUED = newest({}, { selfIssued: true });

  test.each(['secret-expired', 'renewal-not-automatic'] as const)('is asked of the issuer for %s', (rule) => {
    expect(planFor([rule])).toMatchObject({ cures: rule, risk: 'medium', changes: [RENEW, SYNC] });
  });

  test('needs the right to create certificates in the vault', () => {
    expect(planFor(['secret-expired'])?.needs[0]?.action).toBe('Microsoft.KeyVault/vaults/certificates/create/action');
  });

  test('is asked once where both call for it', () => {
    expect(changesFor(['secret-expired', 'renewal-not-automatic'])).toEqual([RENEW, SYNC]);
  });

  test('is not asked for while its end is far', () => {
    expect(planFor([found('renewal-not-automatic', 'green')])).toBeNull();
  });

  test('by the vault itself goes on as before, where the certificate was self-issued before', () => {
    const facts = { ...renewalPolicy({ issuer: 'Self' }), ...SELF_ISSUED };

    expect(changesFor(['secret-expired'], { facts })[0]).toEqual({ ...RENEW, issuer: 'Self' });
  });

  test('is still asked for where the last one is done, failed or not seen', () => {
    const failed = { status: 'failed' as const, details: '', error: null };

    expect(changesFor(['secret-expired'], { facts: { pendingRenewal: failed } })).toEqual([RENEW, SYNC]);
    expect(changesFor(['secret-expired'], { facts: { pendingRenewal: null } })).toEqual([RENEW, SYNC]);
    expect(changesFor(['secret-expired'], { unseen: ['pendingRenewal'] })).toEqual([RENEW, SYNC]);
  });

  test.each([
    ...NO_VAULT,
    ['the vault has no policy for it', { renewalPolicy: null }] as [string, Partial<Facts>],
    ['nobody issues it', renewalPolicy({ issuer: '' })] as [string, Partial<Facts>],
    ['nobody knows who issues it', renewalPolicy({ issuer: ' unknown ' })] as [string, Partial<Facts>],
    ['the vault would replace an authority', renewalPolicy({ issuer: 'self' })] as [string, Partial<Facts>],
    ['the vault holds no certificate', { ...renewalPolicy({ issuer: 'Self' }), newest: null }] as [
      string,
      Partial<Facts>,
    ],
    ['one runs already', { pendingRenewal: { status: 'inProgress', details: '', error: null } }] as [
      string,
      Partial<Facts>,
    ],
  ])('is left to a person where %s', (_, facts) => {
    expect(planFor(['secret-expired'], { facts })).toBeNull();
  });

  test('is left to a person where the vault would issue, and what it holds was not seen', () => {
    const facts = { ...renewalPolicy({ issuer: 'Self' }), ...SELF_ISSUED };

    expect(planFor(['secret-expired'], { facts, unseen: ['newest'] })).toBeNull();
  });

  test.each(eachUnseen(['certificate', 'vault', 'renewalPolicy']))(
    'is left to a person where %s was not seen',
    (unseen) => {
      expect(planFor(['secret-expired'], { unseen: [unseen] })).toBeNull();
    },
  );
});
