import type { AppServiceCertificate } from '../../../services/domain/app-service.ts';
import { isTaken, reachOf, touchedBy, worthTelling } from '../../../services/fleet/after-event.ts';
import { diagnosis, NOW } from '../../helpers/cases.ts';
import { held, idIn, PROD, vaultId } from './estate.ts';

const EVENT = { id: 'e', kind: 'new-version', at: NOW, scope: `/subscriptions/${PROD}`, object: null } as const;
const FAULT = {
  rule: 'r',
  link: 'vault',
  colour: 'yellow',
  symptom: false,
  says: 'it is so',
  page: '',
  evidence: [],
} as const;

test('a sync takes what is ready, and what was mended; nothing else', () => {
  const standings = ['ready', 'unsafe', 'breaking', 'broken', 'mended', 'unseen', 'sound'] as const;

  expect(standings.filter(isTaken)).toEqual(['ready', 'mended']);
});

test('of very many vaults the first by their ids are looked at, in that order', () => {
  const names = Array.from({ length: 30 }, (_, place) => `kv-${String((place * 7) % 30).padStart(2, '0')}`);
  const certificates = names.map((name): AppServiceCertificate => {
    return held(name, { keyVault: { vaultId: vaultId(name), secretName: name } });
  });

  const { vaultIds } = reachOf(EVENT, { certificates });

  expect(vaultIds).toEqual(
    names
      .toSorted()
      .slice(0, 25)
      .map((name) => vaultId(name)),
  );
});

test('what is touched is told by its names, with its vault where it has one', () => {
  const shop = held('shop');
  const uploaded = held('uploaded', { keyVault: null });

  expect(touchedBy(shop, diagnosis({ findings: [FAULT] }))).toEqual({
    ...{ certificateId: shop.id, name: 'shop', hostNames: shop.hostNames, vaultId: vaultId('kv-shop') },
    ...{ standing: 'breaking', cause: 'it is so' },
  });
  expect(touchedBy(uploaded, diagnosis())).toMatchObject({ vaultId: '', standing: 'sound' });
});

test('those that stand alike are told by their names', () => {
  const names = ['pay', 'api', 'web', 'api', 'shop'];
  const touched = names.map((name) => {
    const certificateId = idIn(PROD, 'Microsoft.Web/certificates', name);
    return { certificateId, name, hostNames: [], vaultId: '', standing: 'ready', cause: null } as const;
  });

  const told = worthTelling({ event: EVENT, takenAt: NOW, vaultIds: [], vaultsLeft: 0, touched });

  expect(told.map(({ name }) => name)).toEqual(['api', 'api', 'pay', 'shop', 'web']);
});
