import { eventCard } from '../../cards/event-card.ts';
import { incidentCard } from '../../cards/incident-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import type { Aftermath, Consequences, Touched, VaultEventKind } from '../../services/index.ts';
import { NOW } from '../helpers/cases.ts';

const VAULT = '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-shop';
const EARLIER = '2026-11-23T08:59:40.000Z';
const ALL: readonly Aftermath[] = ['breaking', 'broken', 'unsafe', 'unseen', 'ready', 'mended', 'sound'];
const KINDS: readonly VaultEventKind[] = [
  'new-version',
  'near-expiry',
  'expired',
  'access-changed',
  'vault-changed',
  'roles-changed',
];

function touched(standing: Aftermath, name: string, cause: string | null): Touched {
  return { certificateId: `/c/${name}`, name, hostNames: [], vaultId: VAULT, standing, cause };
}

/** What Azure and on-call services tell of by themselves, as cards. */
export function eventCards(hostile: string, long: string, locale: Locale): Readonly<Record<string, View>> {
  const of = (kind: VaultEventKind, worth: readonly Touched[], but: Partial<Consequences> = {}, object = 'shop') => {
    const event = { id: 'e', kind, at: EARLIER, scope: VAULT, object: kind === 'roles-changed' ? null : object };
    return eventCard(
      { event, takenAt: NOW, vaultIds: [VAULT], vaultsLeft: 0, touched: worth, ...but },
      worth,
      NOW,
      locale,
    );
  };
  const each = ALL.map((standing) =>
    touched(standing, `app-${standing}`, standing === 'breaking' ? 'It is so.' : null),
  );
  const nine = Array.from({ length: 9 }, (_, place) => touched('breaking', `app-${place}`, 'It is so.'));
  const ready = ['one', 'two', 'three'].map((name) => touched('ready', name, null));
  const incident = {
    source: 'PagerDuty',
    id: 'PGR0VU2',
    title: 'TLS check fails',
    urgency: 'high',
    url: 'https://acme.pagerduty.com/i',
  };
  return {
    ...Object.fromEntries(KINDS.map((kind) => [`event, ${kind}`, of(kind, each)])),
    'event, three can take it': of('new-version', ready),
    'event, one can take it': of('new-version', ready.slice(0, 1)),
    'event, nine will break': of('access-changed', nine),
    'event, one can sync again': of('access-changed', [touched('mended', 'shop', null)]),
    'event, many vaults': of('roles-changed', nine, { vaultIds: ['/v/a', '/v/b'], vaultsLeft: 40 }),
    'event, hostile': of('expired', [touched('breaking', hostile, hostile)], { vaultIds: [`/v/${hostile}`] }, hostile),
    'event, far too much': of(
      'expired',
      Array.from({ length: 90 }, () => touched('broken', long, long)),
      {},
      long,
    ),
    'incident told': incidentCard(incident, true, locale),
    'incident told, of nothing': incidentCard({ ...incident, title: '', urgency: null, url: null }, false, locale),
    'incident told, hostile': incidentCard(
      { source: hostile, id: hostile, title: hostile, urgency: hostile, url: null },
      false,
      locale,
    ),
  };
}
