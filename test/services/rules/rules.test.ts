import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { type Diagnosis, LINKS, verdict } from '../../../services/domain/finding.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { english, inEnglish } from '../../helpers/english.ts';
import {
  boundTo,
  certificate,
  evidence,
  firewall,
  healthy,
  hence,
  NEWER,
  NOW,
  OLDER,
  secret,
  vault,
  waitingFor,
} from '../../helpers/evidence.ts';
import { accessDeniedByAssignment } from './access-denied-by-assignment.fixtures.ts';
import { bindingOnOldCertificate } from './binding-on-old-certificate.fixtures.ts';
import { certificateExpired } from './certificate-expired.fixtures.ts';
import { certificateExpiring } from './certificate-expiring.fixtures.ts';
import { certificateNotFromKeyVault } from './certificate-not-from-key-vault.fixtures.ts';
import { firewallBlocksAppService } from './firewall-blocks-app-service.fixtures.ts';
import type { RuleFixtures } from './fixtures.ts';
import { grantInUnusedModel } from './grant-in-unused-model.fixtures.ts';
import { grantIsCompound } from './grant-is-compound.fixtures.ts';
import { grantLacksSecretGet } from './grant-lacks-secret-get.fixtures.ts';
import { grantMissing } from './grant-missing.fixtures.ts';
import { grantToWrongPrincipal } from './grant-to-wrong-principal.fixtures.ts';
import { hostnameNotCovered } from './hostname-not-covered.fixtures.ts';
import { hostnameUnbound } from './hostname-unbound.fixtures.ts';
import { keyNotExportable } from './key-not-exportable.fixtures.ts';
import { keyNotSupported } from './key-not-supported.fixtures.ts';
import { newVersionUnsafe } from './new-version-unsafe.fixtures.ts';
import { orderNotReady } from './order-not-ready.fixtures.ts';
import { perimeterBlocksAppService } from './perimeter-blocks-app-service.fixtures.ts';
import { planCannotBind } from './plan-cannot-bind.fixtures.ts';
import { principalAbsent } from './principal-absent.fixtures.ts';
import { renewalAwaitsMerge } from './renewal-awaits-merge.fixtures.ts';
import { renewalFailed } from './renewal-failed.fixtures.ts';
import { renewalNotAutomatic } from './renewal-not-automatic.fixtures.ts';
import { roleInsufficient } from './role-insufficient.fixtures.ts';
import { roleMissing } from './role-missing.fixtures.ts';
import { secretDisabled } from './secret-disabled.fixtures.ts';
import { secretExpired } from './secret-expired.fixtures.ts';
import { secretNotFound } from './secret-not-found.fixtures.ts';
import { secretNotPkcs12 } from './secret-not-pkcs12.fixtures.ts';
import { secretSoftDeleted } from './secret-soft-deleted.fixtures.ts';
import { servedCertificateDiffers } from './served-certificate-differs.fixtures.ts';
import { syncOverdue } from './sync-overdue.fixtures.ts';
import { syncPending } from './sync-pending.fixtures.ts';
import { syncStatusStale } from './sync-status-stale.fixtures.ts';
import { thumbprintPinned } from './thumbprint-pinned.fixtures.ts';
import { vaultInOtherTenant } from './vault-in-other-tenant.fixtures.ts';
import { vaultMoved } from './vault-moved.fixtures.ts';
import { vaultNotFound } from './vault-not-found.fixtures.ts';
import { vaultSoftDeleted } from './vault-soft-deleted.fixtures.ts';

const fixtures: Readonly<Record<string, RuleFixtures>> = {
  'access-denied-by-assignment': accessDeniedByAssignment,
  'binding-on-old-certificate': bindingOnOldCertificate,
  'certificate-expired': certificateExpired,
  'certificate-expiring': certificateExpiring,
  'certificate-not-from-key-vault': certificateNotFromKeyVault,
  'firewall-blocks-app-service': firewallBlocksAppService,
  'grant-in-unused-model': grantInUnusedModel,
  'grant-is-compound': grantIsCompound,
  'grant-lacks-secret-get': grantLacksSecretGet,
  'grant-missing': grantMissing,
  'grant-to-wrong-principal': grantToWrongPrincipal,
  'hostname-not-covered': hostnameNotCovered,
  'hostname-unbound': hostnameUnbound,
  'key-not-exportable': keyNotExportable,
  'key-not-supported': keyNotSupported,
  'new-version-unsafe': newVersionUnsafe,
  'order-not-ready': orderNotReady,
  'perimeter-blocks-app-service': perimeterBlocksAppService,
  'plan-cannot-bind': planCannotBind,
  'principal-absent': principalAbsent,
  'renewal-awaits-merge': renewalAwaitsMerge,
  'renewal-failed': renewalFailed,
  'renewal-not-automatic': renewalNotAutomatic,
  'role-insufficient': roleInsufficient,
  'role-missing': roleMissing,
  'secret-disabled': secretDisabled,
  'secret-expired': secretExpired,
  'secret-not-found': secretNotFound,
  'secret-not-pkcs12': secretNotPkcs12,
  'secret-soft-deleted': secretSoftDeleted,
  'served-certificate-differs': servedCertificateDiffers,
  'sync-overdue': syncOverdue,
  'sync-pending': syncPending,
  'sync-status-stale': syncStatusStale,
  'thumbprint-pinned': thumbprintPinned,
  'vault-in-other-tenant': vaultInOtherTenant,
  'vault-moved': vaultMoved,
  'vault-not-found': vaultNotFound,
  'vault-soft-deleted': vaultSoftDeleted,
};

/** Every fault that the bot may name, link by link: ids are public, and none is made up on the way. */
const CATALOGUE: { readonly [L in (typeof LINKS)[number]]: string } = {
  certificate:
    'certificate-expired certificate-expiring certificate-not-from-key-vault order-not-ready plan-cannot-bind',
  vault: 'vault-not-found vault-soft-deleted vault-moved vault-in-other-tenant',
  access:
    'principal-absent grant-missing grant-lacks-secret-get grant-to-wrong-principal grant-is-compound role-missing role-insufficient grant-in-unused-model access-denied-by-assignment',
  network: 'firewall-blocks-app-service perimeter-blocks-app-service',
  secret:
    'secret-not-found secret-soft-deleted secret-disabled secret-expired secret-not-pkcs12 key-not-exportable key-not-supported',
  renewal: 'renewal-failed renewal-awaits-merge renewal-not-automatic new-version-unsafe',
  sync: 'sync-pending sync-overdue sync-status-stale',
  binding: 'binding-on-old-certificate hostname-not-covered hostname-unbound thumbprint-pinned',
  served: 'served-certificate-differs',
};
const SYMPTOMS = ['certificate-expired', 'certificate-expiring'];
const REDS = ['certificate-expired', 'hostname-not-covered', 'served-certificate-differs'];

const UNGRANTED = vault({ accessPolicies: [] });
const EXPIRED = certificate({ expiresOn: '2026-11-01T09:00:00.000Z' });

/** Who did it last proves nothing, so the rules are tried without it. */
function judge(facts: Partial<Facts> = {}, unseen: readonly FactName[] = []): Diagnosis {
  return inEnglish(diagnose(evidence(facts, unseen, NOW, ['deeds']), rules, 30));
}

function found({ findings }: Diagnosis): readonly string[] {
  return findings.map(({ rule }) => rule);
}

/** The links that are not sound. */
function chain({ chain: links }: Diagnosis): string {
  const rest = links.filter(({ state }) => state !== 'sound');
  return rest.map(({ link, state }) => `${link} ${state}`).join(', ');
}

describe('the registry', () => {
  test('every rule is tried, and every trial is of a rule', () => {
    const files = readdirSync('test/services/rules').filter((file) => file.endsWith('.fixtures.ts'));

    expect(Object.keys(fixtures)).toEqual(rules.map(({ id }) => id).toSorted());
    expect(files.toSorted()).toEqual(rules.map(({ id }) => `${id}.fixtures.ts`).toSorted());
  });

  test('a rule is a file of its name, in the folder of its link', () => {
    const files = readdirSync('services/rules', { recursive: true, encoding: 'utf8' });

    for (const { id, link } of rules) expect(files).toContain(`${link}/${id}.ts`);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(files.map((file) => basename(file))).size).toBe(files.length);
  });

  test('a rule is in the catalogue, on its link', () => {
    for (const { id, link } of rules) expect(CATALOGUE[link].split(' ')).toContain(id);
  });

  test('rules stand link by link, in the order of the chain', () => {
    const places = rules.map(({ link }) => LINKS.indexOf(link));

    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('only the end of a certificate is a symptom, only a sync that comes by itself is always a note, and red is what browsers see', () => {
    expect(rules.filter(({ symptom }) => symptom).map(({ id }) => id)).toEqual(SYMPTOMS);
    expect(rules.filter(({ colour }) => colour === 'green').map(({ id }) => id)).toEqual(['sync-pending']);
    expect(rules.filter(({ colour }) => colour === 'red').map(({ id }) => id)).toEqual(REDS);
    expect(new Set(rules.map(({ colour }) => colour))).toEqual(new Set(['red', 'yellow', 'green']));
  });

  test('every rule stands on a page of Microsoft', () => {
    for (const { page } of rules) expect(page).toMatch(/^https:\/\/learn\.microsoft\.com\/azure\/[a-z/-]+$/);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { sick, healthy: sound, unjudged = {} } = fixtures[id] ?? { sick: {}, healthy: {} };

  test.each(Object.entries(sick))('finds: %s', (_, { facts, unseen, says, proofs, colour }) => {
    const diagnosis = judge(facts, unseen);

    const findings = diagnosis.findings.filter((finding) => finding.rule === id);
    expect(findings).toEqual([
      {
        rule: id,
        link: rule.link,
        colour: colour ?? rule.colour,
        symptom: rule.symptom,
        says,
        page: rule.page,
        evidence: expect.anything(),
      },
    ]);
    if (proofs) expect(findings[0]?.evidence.map((proof) => proof.says)).toEqual(proofs);
  });

  test.each(Object.entries(sick))('proves with a sentence, a request and a time: %s', (_, { facts, unseen }) => {
    const diagnosis = judge(facts, unseen);

    const proofs = diagnosis.findings.filter((finding) => finding.rule === id).flatMap((finding) => finding.evidence);
    const sources = [...rule.needs, ...rule.mayUse].map((fact) => `GET /${fact}`);
    expect(proofs.length).toBeGreaterThan(0);
    for (const { says, source, command, at } of proofs) {
      expect(says).toMatch(/^\S.*\S$/);
      expect(says).not.toMatch(/undefined|null|\[object/);
      expect(sources).toContain(source);
      expect(command).toBe(`az rest --url ${english(source).slice('GET '.length)}`);
      expect(at).toBe(NOW);
    }
  });

  test.each(Object.entries<RuleFixtures['healthy'][string]>({ 'a healthy certificate': { facts: {} }, ...sound }))(
    'is silent: %s',
    (_, { facts, unseen }) => {
      expect(verdict(judge(facts, unseen), id)).toBe('healthy');
    },
  );

  for (const [story, { facts, unseen, unseenIs }] of Object.entries(unjudged)) {
    test(`does not pretend to know: ${story}`, () => {
      const diagnosis = judge(facts, unseen);

      expect(verdict(diagnosis, id)).toBe('unknown');
      expect(diagnosis.gaps.find((gap) => gap.rule === id)).toMatchObject({ link: rule.link, unseen: unseenIs });
      expect(diagnosis.colour).not.toBe('green');
    });
  }

  test.each(rules.find((each) => each.id === id)?.needs ?? [])('says that it cannot judge without: %s', (name) => {
    const diagnosis = inEnglish(diagnose(evidence({}, [name]), [rule], 30));

    expect(diagnosis.gaps).toEqual([
      {
        rule: id,
        link: rule.link,
        unseen: expect.stringMatching(/^(the|what) /),
        why: 'denied',
        mend: `let it read ${name}`,
      },
    ]);
    expect(diagnosis.colour).toBe('unknown');
    expect(diagnosis.chain).toEqual([{ link: rule.link, state: 'unread' }]);
  });
});

describe('an access fault', () => {
  const faults = rules
    .filter(({ link }) => link === 'access')
    .flatMap(({ id }) => Object.entries(fixtures[id]?.sick ?? {}).map(([story, trial]) => [id, story, trial] as const));

  test.each(faults)('is claimed by one rule alone: %s, %s', (id, _, { facts, unseen }) => {
    const { findings } = judge(facts, unseen);

    expect(findings.filter(({ link }) => link === 'access').map(({ rule }) => rule)).toEqual([id]);
  });

  test('is judged without roles where the vault does not obey them, and without sites', () => {
    const { gaps } = judge({}, ['roleAssignments', 'sites']);

    expect(new Set(gaps.map(({ link }) => link))).toEqual(new Set(['binding', 'served']));
    expect(found(judge(UNGRANTED, ['roleAssignments', 'sites']))).toEqual(['grant-missing']);
  });
});

describe('a verdict', () => {
  test('is green for a healthy certificate: nothing found, nothing unread, every link sound', () => {
    expect(judge()).toEqual({
      colour: 'green',
      takenAt: NOW,
      outageAt: null,
      countdown: null,
      firstBroken: null,
      findings: [],
      gaps: [],
      chain: LINKS.filter((link) => rules.some((rule) => rule.link === link)).map((link) => ({ link, state: 'sound' })),
    });
  });

  test.each<[string, Partial<Facts>, FactName[], string]>([
    ['red beats yellow', { ...EXPIRED, ...UNGRANTED }, [], 'red'],
    ['red beats unknown', EXPIRED, ['vault'], 'red'],
    ['yellow beats unknown', UNGRANTED, ['sites'], 'yellow'],
    ['a note is green', waitingFor(1), [], 'green'],
    ['unknown beats a note', waitingFor(1), ['vault'], 'unknown'],
    ['a gap alone is unknown', {}, ['sites'], 'unknown'],
  ])('has one colour: %s', (_, facts, unseen, colour) => {
    expect(judge(facts, unseen).colour).toBe(colour);
  });

  test.each(Object.keys(healthy) as FactName[])('is never green where a rule did not see: %s', (name) => {
    const needed = rules.some(({ needs }) => needs.includes(name));

    const { colour } = judge({}, [name]);

    expect(colour).toBe(needed ? 'unknown' : 'green');
  });

  test('is judged by what can be seen, where some of it cannot', () => {
    const diagnosis = judge(UNGRANTED, ['pendingRenewal']);

    expect(found(diagnosis)).toEqual(['grant-missing']);
    expect(diagnosis.gaps.map(({ rule }) => rule)).toEqual(['renewal-failed', 'renewal-awaits-merge']);
  });

  test('says nothing of the vault of a certificate that was not seen, and does not pretend that it has none', () => {
    const diagnosis = judge({}, ['certificate']);

    expect(diagnosis).toMatchObject({ colour: 'unknown', outageAt: null });
    expect(chain(diagnosis)).toBe(
      'certificate unread, vault unread, secret unread, renewal unread, sync unread, binding unread, served unread',
    );
  });
});

describe('the first broken link', () => {
  test('is the first cause of the chain, whatever stands behind it', () => {
    const facts = { ...UNGRANTED, ...boundTo('AA'), vault: { ...UNGRANTED.vault, networkRules: firewall('None') } };

    const diagnosis = judge(facts as Partial<Facts>);

    expect(found(diagnosis)).toEqual(['grant-missing', 'firewall-blocks-app-service', 'binding-on-old-certificate']);
    expect(diagnosis.firstBroken).toEqual({ link: 'access', rule: 'grant-missing' });
  });

  test('is a cause rather than the symptom before it', () => {
    const diagnosis = judge({ ...certificate({ expiresOn: hence(48) }), ...UNGRANTED });

    expect(found(diagnosis)).toEqual(['certificate-expiring', 'grant-missing']);
    expect(diagnosis.firstBroken).toEqual({ link: 'access', rule: 'grant-missing' });
  });

  test('is a symptom where nothing else is found, and the link is sound all the same', () => {
    const diagnosis = judge(EXPIRED);

    expect(diagnosis.firstBroken).toEqual({ link: 'certificate', rule: 'certificate-expired' });
    expect(diagnosis.chain).toContainEqual({ link: 'certificate', state: 'sound' });
  });

  test('is not a note', () => {
    const diagnosis = judge(waitingFor(1));

    expect(found(diagnosis)).toEqual(['sync-pending']);
    expect(diagnosis.firstBroken).toBeNull();
    expect(diagnosis.chain).toContainEqual({ link: 'sync', state: 'sound' });
  });

  test('is a symptom rather than a note behind it', () => {
    const { certificate: waiting, versions } = waitingFor(1);

    const diagnosis = judge({
      certificate: { ...waiting, expiresOn: hence(-1) },
      versions,
      ...secret({ createdOn: hence(-1) }),
    });

    expect(found(diagnosis)).toEqual(['certificate-expired', 'sync-pending']);
    expect(diagnosis.firstBroken).toEqual({ link: 'certificate', rule: 'certificate-expired' });
  });
});

describe('the chain', () => {
  test('is broken where a cause is, and not reached where that cause would spoil the answer', () => {
    expect(chain(judge({ ...UNGRANTED, ...waitingFor(72) }))).toBe('access broken, sync not-reached');
    expect(found(judge({ ...UNGRANTED, ...waitingFor(72) }))).toEqual(['grant-missing']);
  });

  test('ends at a vault that is not there', () => {
    expect(chain(judge({ vault: null }))).toBe(
      'vault broken, access not-reached, network not-reached, secret not-reached, renewal not-reached, sync not-reached',
    );
  });

  test('is unread where a fact is missing, and what can be judged is judged', () => {
    expect(chain(judge({}, ['vault', 'secret']))).toBe(
      'vault unread, access unread, network unread, secret unread, renewal unread, sync unread',
    );
  });

  test('is broken rather than unread where both are true of a link', () => {
    const diagnosis = judge(UNGRANTED, ['denyAssignments']);

    expect(diagnosis.chain).toContainEqual({ link: 'access', state: 'broken' });
    expect(diagnosis.gaps.map(({ rule }) => rule)).toEqual(['access-denied-by-assignment']);
  });

  test('has no links to a vault for an uploaded certificate, whatever was not seen of one', () => {
    const diagnosis = judge({ ...certificate({ keyVault: null }), vault: null, versions: null }, ['principal']);

    expect(diagnosis.chain.map(({ link }) => link)).toEqual(['certificate', 'binding', 'served']);
    expect(diagnosis.colour).toBe('green');
  });

  test('does not let a binding behind wait for the vault before it', () => {
    const diagnosis = judge({ ...UNGRANTED, ...boundTo('AA') });

    expect(chain(diagnosis)).toContain('access broken');
    expect(chain(diagnosis)).toContain('binding broken');
  });
});

describe('users are hit', () => {
  test('on the day the certificate expires, where anything is wrong', () => {
    expect(judge(UNGRANTED).outageAt).toBe(healthy.certificate.expiresOn);
    expect(judge(EXPIRED).outageAt).toBe('2026-11-01T09:00:00.000Z');
  });

  test('on no day, where nothing is found or only a note', () => {
    expect(judge({}, ['sites']).outageAt).toBeNull();
    expect(judge(waitingFor(1)).outageAt).toBeNull();
  });

  test('on no known day, where the certificate was not seen or is not there yet', () => {
    expect(judge(UNGRANTED, ['certificate']).outageAt).toBeNull();
    expect(judge({ ...UNGRANTED, ...certificate({ expiresOn: null }), served: [] }).outageAt).toBeNull();
  });

  test('on the day that the version expires which a host name stayed on', () => {
    expect(judge(boundTo('AA')).outageAt).toBe(OLDER.expiresOn);
  });

  test('on the first such day, where host names stayed on several versions', () => {
    const oldest = { ...OLDER, version: 'v0', thumbprint: '99', createdOn: hence(-9000), expiresOn: hence(-24) };
    const [site] = healthy.sites;
    const bindings = ['AA', '99'].map((thumbprint, index) => ({
      host: `${index}.contoso.com`,
      sslState: 'SniEnabled' as const,
      thumbprint,
    }));

    const diagnosis = judge({ versions: [oldest, OLDER, NEWER], sites: site ? [{ ...site, bindings }] : [] });

    expect(diagnosis).toMatchObject({ colour: 'red', outageAt: hence(-24) });
  });

  test('on the day that the certificate itself expires, where that comes before', () => {
    const facts = { ...boundTo('AA'), ...certificate({ expiresOn: hence(48) }) };

    expect(judge(facts).outageAt).toBe(hence(48));
  });
});
