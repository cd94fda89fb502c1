import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AzureUnreachable } from '../../../services/azure/gateway.ts';
import { readInventory } from '../../../services/azure/inventory.ts';
import type { AccessLook } from '../../../services/azure/look.ts';
import { readCertificate } from '../../../services/azure/readers/certificate.ts';
import { readDenials, readDenialsIn } from '../../../services/azure/readers/denials.ts';
import { readEligibility } from '../../../services/azure/readers/eligibility.ts';
import { readAllRoles, readHeldRoles } from '../../../services/azure/readers/grants.ts';
import { readGraphRoles } from '../../../services/azure/readers/graph-roles.ts';
import { readGroups, readMemberOf, readPersonGroups } from '../../../services/azure/readers/memberships.ts';
import { readPerimeters } from '../../../services/azure/readers/perimeters.ts';
import { readPinned } from '../../../services/azure/readers/pinned.ts';
import { readPolicyRefusals } from '../../../services/azure/readers/policy-refusals.ts';
import { readPrincipal } from '../../../services/azure/readers/principal.ts';
import { createRoleReader } from '../../../services/azure/readers/roles.ts';
import { readSites } from '../../../services/azure/readers/sites.ts';
import { readDeeds, readLocks } from '../../../services/azure/readers/surroundings.ts';
import { readDeletedVault, readVault } from '../../../services/azure/readers/vault.ts';
import { readDeletedSecret, readSecretByArm } from '../../../services/azure/readers/vault-absence.ts';
import { readContent, readPending } from '../../../services/azure/readers/vault-content.ts';
import { readNewestVersions, readVersions } from '../../../services/azure/readers/versions.ts';
import type { Observed } from '../../../services/domain/evidence.ts';
import { english } from '../../helpers/english.ts';
import { CERTIFICATE_ID, healthy, NOW, VAULT_ID } from '../../helpers/evidence.ts';
import { failingAzure, MISHAPS } from './failing-azure.ts';

const reference = { vaultId: VAULT_ID, secretName: 'wildcard' };
const roles = ({ clients }: AccessLook) => createRoleReader(clients, () => 0);
const second = healthy.sites.map((site) => ({ ...site, id: `${site.id}-2`, name: `${site.name}-2` }));

/** Every reader, asked about something that is there in a healthy world. */
const READERS: Readonly<Record<string, (look: AccessLook) => Promise<Observed<unknown>>>> = {
  readCertificate: (look) => readCertificate(CERTIFICATE_ID, look),
  readVault: (look) => readVault(VAULT_ID, look),
  readDeletedVault: (look) => readDeletedVault(VAULT_ID, look),
  readPerimeters: (look) => readPerimeters(VAULT_ID, look),
  readContent: (look) => readContent(reference, look),
  readPending: (look) => readPending(reference, look),
  readVersions: (look) => readVersions(reference, look),
  readNewestVersions: (look) => readNewestVersions(VAULT_ID, look),
  readSecretByArm: (look) => readSecretByArm(reference, null, look),
  readDeletedSecret: (look) => readDeletedSecret(reference, look),
  readDenials: (look) => readDenials(VAULT_ID, look),
  readDenialsIn: (look) => readDenialsIn('10c2052b-cbf0-5839-9f92-464808eef5ce', look),
  readGraphRoles: (look) => readGraphRoles(look),
  readHeldRoles: (look) => readHeldRoles(reference, look, roles(look)),
  readAllRoles: (look) => readAllRoles(reference, look, roles(look)),
  readPrincipal: (look) => readPrincipal(look),
  readGroups: (look) => readGroups(healthy.principal, look),
  readMemberOf: (look) => readMemberOf('ben', ['team'], look),
  readPersonGroups: (look) => readPersonGroups('ben', look),
  readEligibility: (look) => readEligibility('ben', VAULT_ID, look, roles(look)),
  readSites: (look) => readSites(healthy.sites, look),
  'readSites of two': (look) => readSites([...healthy.sites, ...second], look),
  readPinned: (look) => readPinned(healthy.sites, look),
  readLocks: (look) => readLocks([VAULT_ID, CERTIFICATE_ID], look),
  readDeeds: (look) => readDeeds(VAULT_ID, look),
  readPolicyRefusals: (look) =>
    readPolicyRefusals(healthy.vault, healthy.principal, ['set-network-bypass', 'assign-role'], look),
};

/** Readers with nothing of their own to ask of Azure, or with tests of their own. */
const ELSEWHERE = ['readServed'];

/** What every mishap must be told as; an absence is what Azure itself says. */
const TOLD: Readonly<Record<string, string>> = {
  'refuses the token': 'denied',
  'refuses the bot': 'denied',
  'knows of nothing there': 'absent',
};

test('every reader is tried', () => {
  const folder = 'services/azure/readers';
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const names = sources.flatMap((text) =>
    [...text.matchAll(/^export (?:async )?function (read\w+)/gm)].map(([, name]) => name ?? ''),
  );

  const tried = Object.keys(READERS).map((name) => name.split(' ')[0]);
  expect(names.filter((name) => !tried.includes(name) && !ELSEWHERE.includes(name))).toEqual([]);
});

describe.each(Object.entries(MISHAPS))('where Azure %s', (story, mishap) => {
  test.each(Object.entries(READERS))('%s tells a fact or a gap, and never guesses', async (name, read) => {
    await using azure = await failingAzure(mishap, patienceWith(story));

    const fact = await read(azure.look);

    expect(fact).toMatchObject({ source: expect.stringMatching(/^(GET|POST) https:/), at: NOW });
    const told = TOLD[story] ?? 'unavailable';
    if (told === 'absent' && name !== 'readCertificate') expect(fact).toMatchObject({ seen: true });
    else expect(fact).toMatchObject({ seen: false, why: told === 'denied' ? 'denied' : 'unavailable' });
    if (told === 'absent' && fact.seen) expect([null, 0]).toContain(emptiness(fact.value));
    if (!fact.seen && fact.why === 'denied' && name !== 'readSecretByArm')
      expect(english(fact.mend)).toMatch(/^(az |Give the bot )/);
  });

  test('the inventory says that Azure could not be asked', async () => {
    await using azure = await failingAzure(mishap, patienceWith(story));

    const asked = readInventory(azure.look.clients.graphQuery, azure.look.cloud, NOW);

    await expect(asked).rejects.toBeInstanceOf(AzureUnreachable);
  });
});

/** Only where nothing ever comes is it worth giving up soon. */
function patienceWith(story: string): number {
  return story === 'never answers' ? 50 : 10_000;
}

/** Null for nothing, and how much there is otherwise. */
function emptiness(value: unknown): number | null {
  if (value === null) return null;
  return value instanceof Map ? value.size : Array.isArray(value) ? value.length : 1;
}
