import type { Evidence, FactName, Facts, Observed } from '../../../services/domain/evidence.ts';
import type { VaultRenewal } from '../../../services/domain/key-vault.ts';
import { atRenewal, withRenewal } from '../../../services/fleet/ahead/next-version.ts';
import { inEnglish } from '../../helpers/english.ts';
import { healthy, hence, NOW } from '../../helpers/evidence.ts';
import { evidence, newest, renewalPolicy, secret } from '../../helpers/facts.ts';

const SOURCE = { source: 'GET /policy', command: 'az rest', at: hence(1) };
const AT = hence(24);
const DAYS = (days: number) => hence(24 + days * 24);

function valueIn<K extends FactName>({ facts }: Evidence, name: K): Facts[K] {
  const fact = facts[name] as Observed<Facts[K]>;
  if (!fact.seen) throw new Error(`${name} is seen`);
  return fact.value;
}

describe('what was read of a renewal', () => {
  const overseen = evidence({}, [], NOW, ['newest', 'renewalPolicy']);

  test('stands in place of what an overview left out', () => {
    const read: VaultRenewal = {
      secret: { ...healthy.secret, version: 'v9' },
      newest: healthy.newest,
      renewalPolicy: null,
    };

    const { facts, takenAt } = withRenewal(overseen, { ...SOURCE, seen: true, value: read });

    expect(takenAt).toBe(NOW);
    expect(facts.secret).toEqual({ ...SOURCE, seen: true, value: read.secret });
    expect(facts.newest).toEqual({ ...SOURCE, seen: true, value: healthy.newest });
    expect(facts.renewalPolicy).toEqual({ ...SOURCE, seen: true, value: null });
    expect(facts.vault).toEqual(overseen.facts.vault);
  });

  test('says that there is none where the vault has none, and leaves the secret as it was seen', () => {
    const { facts } = withRenewal(overseen, { ...SOURCE, seen: true, value: null });

    expect(facts).toMatchObject({ newest: { seen: true, value: null }, renewalPolicy: { seen: true, value: null } });
    expect(facts.secret).toEqual(overseen.facts.secret);
  });

  test('says that neither was seen where the vault does not let the bot read it', () => {
    const denied = { ...SOURCE, seen: false, why: 'denied', mend: 'let it' } as const;

    const { facts, takenAt } = withRenewal(overseen, denied);

    expect(takenAt).toBe(NOW);
    expect(facts.newest).toEqual(denied);
    expect(facts.renewalPolicy).toEqual(denied);
    expect(facts.secret).toEqual(overseen.facts.secret);
    expect(facts.vault).toEqual(overseen.facts.vault);
  });
});

describe('the version to come', () => {
  const then = (changed: Partial<Facts> = {}, unseen: readonly FactName[] = []) =>
    atRenewal(evidence(changed, unseen), AT);

  test('is made on its day, and lives as long as the public half of the newest one', () => {
    const seen = then({ ...newest({}, { notBefore: hence(0), expiresOn: hence(90 * 24) }) });

    expect(seen.takenAt).toBe(AT);
    expect(valueIn(seen, 'secret')).toMatchObject({ version: '', createdOn: AT, expiresOn: DAYS(90), enabled: true });
    expect(valueIn(seen, 'newest')).toMatchObject({
      version: '',
      createdOn: AT,
      expiresOn: DAYS(90),
      certificate: { notBefore: AT, expiresOn: DAYS(90), issuer: 'CN=Northwind Public TLS CA 3, O=Northwind Trust' },
    });
    expect(valueIn(seen, 'pendingRenewal')).toBeNull();
  });

  test.each<[string, Partial<Facts>, readonly FactName[], number]>([
    ['as the secret lives', { ...secret({ createdOn: hence(0), expiresOn: hence(60 * 24) }), newest: null }, [], 60],
    [
      'so, where the newest one was not seen',
      secret({ createdOn: hence(0), expiresOn: hence(60 * 24) }),
      ['newest'],
      60,
    ],
    ['a day, where nobody says since when', { ...secret({ createdOn: null }), newest: null }, [], 1],
    ['a day, where nobody says until when', { ...secret({ expiresOn: null }), newest: null }, [], 1],
    ['a day at least', newest({}, { notBefore: hence(0), expiresOn: hence(1) }), [], 1],
  ])('lives %s', (_, changed, unseen, days) => {
    expect(valueIn(then(changed, unseen), 'secret')?.expiresOn).toBe(DAYS(days));
  });

  test('is another than all that there are, in every place where it is seen', () => {
    const seen = then();
    const [, , third] = valueIn(seen, 'versions') ?? [];
    const prints = [valueIn(seen, 'secret')?.thumbprint, valueIn(seen, 'newest')?.thumbprint, third?.thumbprint];

    expect(new Set(prints).size).toBe(1);
    expect(valueIn(seen, 'newest')?.certificate.thumbprint).toBe(prints[0]);
    expect(['', undefined, 'AA', 'BB']).not.toContain(prints[0]);
    expect(third).toMatchObject({
      version: '',
      enabled: true,
      createdOn: AT,
      expiresOn: valueIn(seen, 'secret')?.expiresOn,
    });
  });

  test('has no thumbprint where it is a plain secret', () => {
    expect(valueIn(then({ ...secret({ kind: 'secret' }), newest: null }), 'secret')?.thumbprint).toBeNull();
  });

  test('stands behind the others, whose list stays as it was where there is none or it was not seen', () => {
    expect(valueIn(then(), 'versions')?.slice(0, 2)).toEqual(healthy.versions);
    expect(valueIn(then({ versions: null }), 'versions')).toBeNull();
    expect(then({}, ['versions']).facts.versions).toEqual(evidence({}, ['versions']).facts.versions);
  });

  test.each<[string, Partial<Facts>, readonly FactName[]]>([
    ['nothing stands there', { secret: null }, []],
    ['what stands there was not seen', {}, ['secret']],
  ])('is none where %s: only time passes', (_, changed, unseen) => {
    expect(then(changed, unseen)).toEqual({ ...evidence(changed, unseen), takenAt: AT });
  });

  test.each<[string, Partial<Facts>, readonly FactName[]]>([
    ['no newest one', { newest: null }, []],
    ['a newest one that was not seen', {}, ['newest']],
    ['no policy', { renewalPolicy: null }, []],
    ['a policy that was not seen', {}, ['renewalPolicy']],
  ])('is not made up of %s', (_, changed, unseen) => {
    expect(then(changed, unseen).facts.newest).toEqual(evidence(changed, unseen).facts.newest);
  });

  test.each<[string, Partial<Facts>, object]>([
    ['the key that it asks for', renewalPolicy({ keyType: 'RSA-HSM', keyBits: 4096 }), { type: 'RSA', bits: 4096 }],
    ['a key like the one before, where it does not say', renewalPolicy({ keyBits: null }), { type: 'RSA', bits: 2048 }],
    ['an elliptic key', renewalPolicy({ keyType: 'ec-HSM' }), { type: 'EC', bits: null }],
  ])('has by its policy %s', (_, changed, key) => {
    expect(valueIn(then(changed), 'newest')?.certificate.key).toEqual(key);
  });

  test('has the content type that its policy asks for, or that of the one before', () => {
    expect(valueIn(then(renewalPolicy({ contentType: 'application/x-pem-file' })), 'secret')?.contentType).toBe(
      'application/x-pem-file',
    );
    expect(valueIn(then({ renewalPolicy: null }), 'secret')?.contentType).toBe('application/x-pkcs12');
  });

  test.each<[string, Partial<Facts>, { readonly selfIssued: boolean; readonly issuer: string }]>([
    ['itself', renewalPolicy({ issuer: 'SELF' }), { selfIssued: true, issuer: 'CN=*.contoso.com' }],
    ['whoever did before', {}, { selfIssued: false, issuer: 'CN=Northwind Public TLS CA 3, O=Northwind Trust' }],
    ['somebody, where it was itself before', newest({}, { selfIssued: true }), { selfIssued: false, issuer: '' }],
  ])('is issued by %s', (_, changed, issued) => {
    expect(valueIn(then(changed), 'newest')?.certificate).toMatchObject(issued);
  });

  test('has the names that its policy asks for; where it asks for none the vault alone decides', () => {
    const more = ['*.contoso.com', 'contoso.com', 'new.contoso.com'];

    expect(valueIn(then(renewalPolicy({ hostNames: more })), 'newest')?.certificate.hostNames).toEqual(more);
    const self = renewalPolicy({ hostNames: null, issuer: 'Self' });
    expect(valueIn(then(self), 'newest')?.certificate.hostNames).toEqual(healthy.newest.certificate.hostNames);
  });

  test('is not known where its policy asks an issuer for fewer names than App Service holds', () => {
    for (const hostNames of [['*.contoso.com'], null]) {
      const { facts } = inEnglish(then(renewalPolicy({ hostNames })));

      expect(facts.newest).toMatchObject({
        ...{ source: 'GET /renewalPolicy', seen: false, why: 'unavailable' },
        mend: expect.stringContaining('contoso.com'),
      });
    }
    const unseen = then(renewalPolicy({ hostNames: ['other.example'] }), ['certificate']);
    expect(valueIn(unseen, 'newest')?.certificate.hostNames).toEqual(['other.example']);
  });
});
