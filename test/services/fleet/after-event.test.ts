import type { AppServiceCertificate } from '../../../services/domain/app-service.ts';
import type { Diagnosis, Finding } from '../../../services/domain/finding.ts';
import type { VaultEventKind } from '../../../services/domain/vault-event.ts';
import { type Aftermath, reachOf, type Touched, touchedBy, worthTelling } from '../../../services/fleet/after-event.ts';
import { diagnosis, NOW } from '../../helpers/cases.ts';

const VAULT = '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-shop';

function certificate(but: Partial<AppServiceCertificate> = {}): AppServiceCertificate {
  const keyVault = { vaultId: VAULT, secretName: 'shop' };
  return { id: '/c/shop', name: 'shop', status: 'Succeeded', keyVault, ...but } as AppServiceCertificate;
}

function finding(but: Partial<Finding>): Finding {
  return {
    rule: 'r',
    link: 'access',
    colour: 'yellow',
    symptom: false,
    says: 'it is so',
    page: '',
    evidence: [],
    ...but,
  };
}

const seen = (findings: readonly Finding[], gaps: Diagnosis['gaps'] = []): Diagnosis => ({
  ...diagnosis(),
  findings,
  gaps,
});
const GAP = { rule: 'r', link: 'secret', unseen: '', why: 'denied', mend: '' } as const;
const FAILED = { status: 'OperationNotPermittedOnKeyVault' };

test.each<[string, Partial<AppServiceCertificate>, Diagnosis, Aftermath, string | null]>([
  ['breaks what has synced until now', {}, seen([finding({})]), 'breaking', 'it is so'],
  ['leaves broken what was', FAILED, seen([finding({})]), 'broken', 'it is so'],
  ['mends what failed', FAILED, seen([]), 'mended', null],
  ['lets a newer version through', {}, seen([finding({ link: 'sync', colour: 'green' })]), 'ready', null],
  [
    'brings a version that would do harm',
    {},
    seen([finding({ rule: 'new-version-unsafe', link: 'renewal' }), finding({ link: 'sync' })]),
    'unsafe',
    'it is so',
  ],
  ['cannot be judged where the way is unread', {}, seen([], [GAP]), 'unseen', null],
  [
    'is worse than a gap where a fault is seen',
    {},
    seen([finding({ link: 'network' })], [GAP]),
    'breaking',
    'it is so',
  ],
  ['does nothing', {}, seen([]), 'sound', null],
  ['does nothing to a binding that was wrong', {}, seen([finding({ link: 'binding' })]), 'sound', null],
  ['is not judged by a symptom', {}, seen([finding({ symptom: true })]), 'sound', null],
  ['is not judged by a note', {}, seen([finding({ colour: 'green' })]), 'sound', null],
])('an event %s', (_, but, judged, standing, cause) => {
  expect(touchedBy(certificate(but), judged)).toMatchObject({ standing, cause });
});

const event = (scope: string, object: string | null = null) => ({
  id: 'e',
  kind: 'vault-changed' as const,
  at: NOW,
  scope,
  object,
});

test('an event reaches what lies at or below its scope, and of one name alone where it names one', () => {
  const others = [
    certificate({ id: '/c/other', keyVault: { vaultId: `${VAULT}-2`, secretName: 'shop' } }),
    certificate({ id: '/c/second', keyVault: { vaultId: VAULT.toUpperCase(), secretName: 'second' } }),
    certificate({ id: '/c/uploaded', keyVault: null }),
  ];
  const inventory = { certificates: [certificate(), ...others] };
  const ids = (scope: string, object?: string) =>
    reachOf(event(scope, object), inventory).certificates.map(({ id }) => id);

  expect(ids(VAULT)).toEqual(['/c/shop', '/c/second']);
  expect(ids(VAULT, 'SHOP')).toEqual(['/c/shop']);
  expect(ids('/subscriptions/s')).toEqual(['/c/shop', '/c/other', '/c/second']);
  expect(ids('/subscriptions/t')).toEqual([]);
  expect(reachOf(event(VAULT), inventory).vaultIds).toHaveLength(1);
});

test('above very many vaults only some are looked at, and the others are counted', () => {
  const certificates = Array.from({ length: 40 }, (_, place) =>
    certificate({ id: `/c/${place}`, keyVault: { vaultId: `${VAULT}-${place}`, secretName: 'shop' } }),
  );

  const { vaultIds, vaultsLeft, certificates: kept } = reachOf(event('/subscriptions/s'), { certificates });

  expect([vaultIds.length, vaultsLeft, kept.length]).toEqual([25, 15, 25]);
});

const ALL: readonly Aftermath[] = ['sound', 'mended', 'ready', 'unseen', 'unsafe', 'broken', 'breaking'];

test.each<[VaultEventKind, readonly Aftermath[]]>([
  ['new-version', ['breaking', 'broken', 'unsafe', 'unseen', 'ready']],
  ['near-expiry', ['breaking', 'broken', 'unsafe', 'unseen', 'ready', 'mended', 'sound']],
  ['expired', ['breaking', 'broken', 'unsafe', 'unseen', 'ready', 'mended', 'sound']],
  ['access-changed', ['breaking', 'mended']],
  ['vault-changed', ['breaking', 'mended']],
  ['roles-changed', ['breaking', 'mended']],
])('of %s is told what it does, the worst first', (kind, told) => {
  const same = { certificateId: '/c', hostNames: [], vaultId: VAULT, cause: null };
  const touched = ALL.map((standing): Touched => ({ ...same, name: standing, standing }));
  const all = { event: { ...event(VAULT), kind }, takenAt: NOW, vaultIds: [VAULT], vaultsLeft: 0, touched };

  expect(worthTelling(all).map(({ standing }) => standing)).toEqual(told);
});
