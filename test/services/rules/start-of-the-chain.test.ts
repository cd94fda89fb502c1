import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import type { Diagnosis, Link } from '../../../services/domain/finding.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { hence, VAULT_ID } from '../../helpers/evidence.ts';
import { certificate, evidence, newest, renewalPolicy, secret } from '../../helpers/facts.ts';
import { deletedSecret } from './secret-soft-deleted.fixtures.ts';
import { deletedVault } from './vault-soft-deleted.fixtures.ts';

const ELSEWHERE = { id: VAULT_ID.replace('rg-shop-prod', 'rg-platform') };
const DELETED_VAULT = { vault: null, deletedVault };
const MOVED = { vault: null, vaultElsewhere: ELSEWHERE };
const BEHIND_THE_VAULT: readonly Link[] = ['access', 'network', 'secret', 'sync'];

function judge(facts: Partial<Facts>, unseen: readonly FactName[] = []): Diagnosis {
  return diagnose(evidence(facts, unseen), rules, 30);
}

function found({ findings }: Diagnosis): readonly string[] {
  return findings.map(({ rule }) => rule);
}

function state({ chain }: Diagnosis, link: Link): string | undefined {
  return chain.find((each) => each.link === link)?.state;
}

describe('a vault that is not there', () => {
  const worlds: readonly [string, Partial<Facts>, string][] = [
    ['is gone', { vault: null }, 'vault-not-found'],
    ['is deleted', DELETED_VAULT, 'vault-soft-deleted'],
    ['is moved', MOVED, 'vault-moved'],
    ['is deleted, and listed elsewhere too', { ...DELETED_VAULT, ...MOVED }, 'vault-soft-deleted'],
  ];

  test.each(worlds)('is claimed by one rule alone: it %s', (_, facts, rule) => {
    const diagnosis = judge(facts);

    expect(found(diagnosis)).toEqual([rule]);
    expect(diagnosis.firstBroken).toEqual({ link: 'vault', rule });
  });

  test.each(worlds)('leaves what it held out of the question: it %s', (_, facts) => {
    const diagnosis = judge({ ...facts, secret: null, deletedSecret, newest: null, renewalPolicy: null });

    expect(found(diagnosis)).toHaveLength(1);
    expect(diagnosis.gaps.filter(({ link }) => link === 'secret')).toEqual([]);
    for (const link of BEHIND_THE_VAULT) expect([link, state(diagnosis, link)]).toEqual([link, 'not-reached']);
  });

  test('is not called gone while the deleted ones cannot be read', () => {
    const diagnosis = judge({ vault: null }, ['deletedVault']);

    expect(found(diagnosis)).toEqual([]);
    expect(diagnosis).toMatchObject({ colour: 'unknown', firstBroken: null });
    expect(state(diagnosis, 'vault')).toBe('unread');
  });
});

describe('what stands in the vault', () => {
  test.each<[string, Partial<Facts>, string]>([
    ['is not there', { secret: null }, 'secret-not-found'],
    ['is deleted', { secret: null, deletedSecret }, 'secret-soft-deleted'],
  ])('is missing by one rule alone, and nothing else is said of it: it %s', (_, facts, rule) => {
    const gone = {
      ...facts,
      ...renewalPolicy({ exportable: false }),
      ...newest({}, { key: { type: 'EC', bits: 256 } }),
    };

    expect(found(judge(gone))).toEqual([rule]);
  });

  test('is faulty in every way that it truly is', () => {
    const facts = {
      ...secret({ enabled: false, expiresOn: hence(-1), contentType: 'application/x-pem-file' }),
      ...renewalPolicy({ keyType: 'EC-HSM', exportable: false }),
      ...newest({}, { key: { type: 'EC', bits: 384 } }),
    };

    expect(found(judge(facts))).toEqual([
      'secret-disabled',
      'secret-expired',
      'secret-not-pkcs12',
      'key-not-exportable',
      'key-not-supported',
    ]);
  });

  test('may be a plain secret, as App Service Certificates are', () => {
    const plain = { ...secret({ kind: 'secret' }), newest: null, renewalPolicy: null };

    expect(found(judge(plain))).toEqual([]);
    expect(state(judge(plain), 'secret')).toBe('sound');
  });
});

describe('a certificate that follows no vault', () => {
  const UPLOADED = { keyVault: null };

  test('is green with a note while it lasts, and the note breaks nothing', () => {
    const diagnosis = judge(certificate(UPLOADED));

    expect(found(diagnosis)).toEqual(['certificate-not-from-key-vault']);
    expect(diagnosis).toMatchObject({ colour: 'green', firstBroken: null, outageAt: null });
    expect(state(diagnosis, 'certificate')).toBe('sound');
  });

  test('is broken there once it has expired, because nothing brings the next one', () => {
    const diagnosis = judge(certificate({ ...UPLOADED, expiresOn: hence(-1) }));

    expect(found(diagnosis)).toEqual(['certificate-expired', 'certificate-not-from-key-vault']);
    expect(diagnosis).toMatchObject({
      colour: 'red',
      firstBroken: { link: 'certificate', rule: 'certificate-not-from-key-vault' },
    });
  });

  test('that App Service manages is late only once its renewal is', () => {
    const managed = certificate({ ...UPLOADED, canonicalName: 'shop.contoso.com', expiresOn: hence(45 * 24) });
    const later = certificate({ ...UPLOADED, canonicalName: 'shop.contoso.com', expiresOn: hence(45 * 24 - 1) });

    const colours = [managed, later].map((facts) => diagnose(evidence(facts), rules, 90).colour);

    expect(colours).toEqual(['green', 'yellow']);
  });
});
