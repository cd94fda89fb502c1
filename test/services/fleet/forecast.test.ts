import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { renewalDay } from '../../../services/fleet/ahead/renewal-day.ts';
import { atNextRenewal, fateOf, waitingIn } from '../../../services/fleet/forecast.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { inEnglish } from '../../helpers/english.ts';
import { healthy, hence, NOW, OLDER, PUBLIC } from '../../helpers/evidence.ts';
import {
  boundTo,
  certificate,
  evidence,
  firewall,
  newest,
  renewalPolicy,
  secret,
  vault,
  waitingFor,
} from '../../helpers/facts.ts';

/** What becomes of the healthy certificate, but for…, at its next renewal. */
function fate(changed: Partial<Facts> = {}, unseen: readonly FactName[] = [], leftOut: readonly FactName[] = []) {
  const seen = evidence(changed, unseen, NOW, leftOut);
  const today = diagnose(seen, rules, 30);
  const day = renewalDay(seen);
  const then = atNextRenewal(seen, day);
  const told = waitingIn(seen, today) ?? fateOf(day, then && diagnose(then, rules, 30), NOW);
  return { today: today.colour, ...inEnglish(told) };
}

/** Thirty days before the end of what the vault holds. */
const BY_DAYS = '2027-04-22T09:00:00.000Z';

test('a sound certificate passes on the day that its policy says', () => {
  expect(fate()).toEqual({ today: 'green', kind: 'passes', day: BY_DAYS });
});

test('a part of the lifetime is counted from its first day', () => {
  const automatic = { daysBeforeExpiry: null, lifetimePercentage: 50 };
  const tenDays = newest({}, { notBefore: hence(-24), expiresOn: hence(9 * 24) });

  expect(fate({ ...renewalPolicy({ automatic }), ...tenDays })).toMatchObject({ kind: 'passes', day: hence(4 * 24) });
});

test.each([
  ['grant-missing', vault({ accessPolicies: [] }), 'yellow'],
  ['firewall-blocks-app-service', vault({ networkRules: firewall('None') }), 'yellow'],
  ['new-version-unsafe', renewalPolicy({ issuer: 'Self' }), 'green'],
  ['new-version-unsafe', renewalPolicy({ issuer: 'Self', hostNames: ['contoso.com'] }), 'green'],
  ['key-not-supported', renewalPolicy({ keyType: 'EC' }), 'green'],
  ['key-not-supported', renewalPolicy({ keyBits: 1024 }), 'green'],
  ['secret-not-pkcs12', renewalPolicy({ contentType: 'application/x-pem-file' }), 'green'],
])('what will fail is known before: %s', (rule, changed, today) => {
  expect(fate(changed)).toMatchObject({ today, kind: 'fails', cause: { rule }, day: BY_DAYS });
});

test.each([
  ['only sends mail', renewalPolicy({ automatic: null })],
  ['names no issuer that the vault knows', renewalPolicy({ issuer: 'Unknown' })],
])('a policy that %s renews nothing: it fails on its last day', (_, changed) => {
  expect(fate(changed)).toMatchObject({
    today: 'green',
    kind: 'fails',
    cause: { rule: 'renewal-not-automatic' },
    day: PUBLIC.expiresOn,
  });
});

test('what was uploaded fails on its last day, and what App Service manages is its own matter', () => {
  const uploaded = certificate({ keyVault: null });
  const managed = certificate({ keyVault: null, canonicalName: 'shop.contoso.com' });

  expect(fate(uploaded)).toMatchObject({
    today: 'green',
    kind: 'fails',
    cause: { rule: 'certificate-not-from-key-vault' },
    day: healthy.certificate.expiresOn,
  });
  expect(fate(managed)).toEqual({ today: 'green', kind: 'managed' });
});

test('an issuer may name more than it is asked to: fewer names in the policy cannot be told, and are no good news', () => {
  expect(fate(renewalPolicy({ hostNames: ['*.contoso.com'] }))).toMatchObject({
    kind: 'untold',
    unseen: 'the newest version in the vault',
    mend: expect.stringContaining('contoso.com would be missing'),
  });
});

test.each<[string, Partial<Facts>, FactName[], FactName[], string]>([
  ['the policy', {}, ['renewalPolicy', 'newest'], [], 'the renewal policy in the vault'],
  ['the policy, for so many at once', {}, [], ['renewalPolicy', 'newest'], 'the renewal policy, which is not read'],
  ['the secret', {}, ['secret', 'newest', 'renewalPolicy'], [], 'the secret in the vault'],
  ['the vault', {}, ['vault'], [], 'the settings of the key vault'],
  ['a plain secret', { ...secret({ kind: 'secret' }), newest: null, renewalPolicy: null }, [], [], 'who puts the next'],
  ['no last day', certificate({ keyVault: null, expiresOn: null }), [], [], 'the expiry date of kv-shop-wildcard'],
  ['a renewal that is late', newest({}, { expiresOn: hence(24 * 20) }), [], [], 'why the renewal that was due on'],
])('what was not seen cannot be told: %s', (_, changed, unseen, leftOut, says) => {
  const told = fate(changed, unseen, leftOut);

  expect(told).toMatchObject({ kind: 'untold', unseen: expect.stringContaining(says) });
});

test('a cause that is proven stands whatever else was not seen, on a day that is not known', () => {
  const told = fate(vault({ accessPolicies: [] }), [], ['renewalPolicy', 'newest']);

  expect(told).toMatchObject({ kind: 'fails', cause: { rule: 'grant-missing' }, day: null });
});

test('what its vault has renewed already fails sooner: when the old one ends', () => {
  const waiting = { ...waitingFor(72), ...vault({ accessPolicies: [] }) };
  const old = certificate({ thumbprint: 'AA', expiresOn: OLDER.expiresOn });

  expect(fate({ ...waiting, ...old, ...boundTo('AA') })).toMatchObject({
    kind: 'waits',
    cause: { rule: 'grant-missing' },
    day: OLDER.expiresOn,
  });
  expect(fate({ ...waitingFor(2), ...old, ...boundTo('AA') })).toMatchObject({ kind: 'passes' });
});
