import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { inEnglish } from '../../helpers/english.ts';
import { APPLICATION, healthy, hence, NOW, policy, READS_SECRETS, role } from '../../helpers/evidence.ts';
import { boundTo, byRoles, certificate, evidence, secret, vault, waitingFor } from '../../helpers/facts.ts';

const GONE: Partial<Facts> = { vault: null };
const UNGRANTED = vault({ accessPolicies: [] });

/** How the links stand where these rules alone judge. */
function chainOf(ids: readonly string[], facts: Partial<Facts>, unseen: readonly FactName[] = []) {
  const asked = rules.filter(({ id }) => ids.includes(id));
  return diagnose(evidence(facts, unseen, NOW, ['deeds']), asked, 30).chain.map(({ state }) => state);
}

/** Whether App Service has an identity in the tenant is no question of the vault. */
const OF_THE_TENANT = 'principal-absent';
const stopped = rules
  .filter(({ id, link }) => (link === 'access' || link === 'network') && id !== OF_THE_TENANT)
  .map(({ id }) => id);

test.each(stopped)('without a vault %s does not pretend to have judged its link', (id) => {
  expect(chainOf([id], GONE)).toEqual(['not-reached']);
});

test.each(['secret-not-found', 'secret-disabled', 'secret-soft-deleted'])(
  'without a vault %s does not pretend to have judged its link',
  (id) => {
    expect(chainOf([id], GONE)).toEqual(['not-reached']);
  },
);

test.each(['sync-pending', 'sync-overdue', 'sync-status-stale'])(
  'behind a cause %s does not pretend to have judged its link',
  (id) => {
    expect(chainOf(['grant-missing', id], { ...UNGRANTED, ...waitingFor(72) })).toEqual(['broken', 'not-reached']);
  },
);

test('what only private addresses serve was not looked at; one that answers beside them was', () => {
  const hidden = { host: 'shop.contoso.com', outcome: 'private' } as const;
  const bindings = ['shop.contoso.com', 'www.contoso.com'].map((host) => ({
    host,
    sslState: 'SniEnabled' as const,
    thumbprint: 'BB',
  }));
  const sites = healthy.sites.map((site) => ({ ...site, bindings }));
  const answers = healthy.served.map((each) => ({ ...each, host: 'www.contoso.com' }));

  expect(chainOf(['served-certificate-differs'], { served: [hidden] })).toEqual(['not-looked']);
  expect(chainOf(['served-certificate-differs'], { sites, served: [hidden, ...answers] })).toEqual(['sound']);
  expect(chainOf(['served-certificate-differs'], { ...boundTo(null), served: [hidden] })).toEqual(['sound']);
});

test('a version that is overdue is not said to come by itself as well', () => {
  const { findings } = diagnose(evidence(waitingFor(24), [], NOW, ['deeds']), rules, 30);

  expect(findings.map(({ rule }) => rule)).toEqual(['sync-overdue']);
});

test.each<[string, Partial<Facts>, string]>([
  ['a role', byRoles([], [role('Key Vault Secrets User', [READS_SECRETS], APPLICATION)]), 'GET /roleAssignments'],
  ['an access policy', vault({ accessPolicies: [{ ...policy, objectId: APPLICATION }] }), 'GET /vault'],
])('a grant to somebody else by %s is proven by what lists it', (_, facts, source) => {
  const { findings } = inEnglish(diagnose(evidence(facts, [], NOW, ['deeds']), rules, 30));

  expect(findings.find(({ rule }) => rule === 'grant-to-wrong-principal')?.evidence[0]?.source).toBe(source);
});

test('the countdown says whose end it is, and what has to be mended before', () => {
  const facts = { ...certificate({ expiresOn: hence(48) }), ...UNGRANTED, ...secret({}) };

  expect(diagnose(evidence(facts, [], NOW, ['deeds']), rules, 30).countdown).toStrictEqual({
    from: 'held',
    host: null,
    before: ['access', 'sync'],
  });
});
