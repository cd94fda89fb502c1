import { forecast, readiness, whatIf } from '../../../services/cases/outlook.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import type { Inventory } from '../../../services/domain/inventory.ts';
import { sameId } from '../../../services/domain/resource-id.ts';
import { inEnglish } from '../../helpers/english.ts';
import { CERTIFICATE_ID, healthy, hence, VAULT_ID } from '../../helpers/evidence.ts';
import { boundTo, certificate, evidence, renewalPolicy, vault, waitingFor } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';

const OTHER_VAULT = `${VAULT_ID}-2`;

function named(name: string, facts: Partial<Facts> = {}, vaultId = VAULT_ID): Facts {
  const changed = { ...healthy, ...facts };
  const keyVault = changed.certificate.keyVault && { vaultId, secretName: name };
  return { ...changed, certificate: { ...changed.certificate, id: `/certificates/${name}`, name, keyVault } };
}

/** An overview, as the real one, sees no policy: that is what is asked for besides. */
class Overseen extends FakeAzure {
  override async survey(_inventory?: Inventory, among: readonly string[] | null = null) {
    return this.estate
      .filter(({ certificate: { id } }) => !among || among.some((each) => sameId(each, id)))
      .map((facts) => ({
        certificateId: facts.certificate.id,
        evidence: evidence(facts, this.unseen, this.time, ['newest', 'renewalPolicy']),
      }));
  }
}

/** Asks of an estate with one sound certificate first. */
async function asked(others: readonly Facts[], unseen: FakeAzure['unseen'] = []) {
  const azure = new Overseen({}, others);
  azure.unseen = unseen;
  const { ports } = portsTo(azure);
  return { azure, ports, inventory: await azure.inventory() };
}

test('those that fail by one cause on one day stand together, the soonest first', async () => {
  const self = renewalPolicy({ issuer: 'Self' });
  const mails = renewalPolicy({ automatic: null });
  const { ports, inventory } = await asked([named('one', self), named('two', self), named('post', mails)]);

  const { total, fails, greenToday, groups, passes, next } = await forecast(inventory, ports, null);

  expect({ total, fails, greenToday, passes, next }).toEqual({
    ...{ total: 4, fails: 3, greenToday: 3, passes: 1 },
    next: '2027-04-22T09:00:00.000Z',
  });
  expect(groups.map(({ rule, at, members }) => [rule, at, members.map(({ name }) => name)])).toEqual([
    ['new-version-unsafe', '2027-04-22T09:00:00.000Z', ['one', 'two']],
    ['renewal-not-automatic', '2027-05-22T09:00:00.000Z', ['post']],
  ]);
});

test('what waits in the vault already is apart from what is to come', async () => {
  const old = certificate({ thumbprint: 'AA', expiresOn: hence(20 * 24) });
  const waits = named('late', { ...waitingFor(72), ...old, ...boundTo('AA'), ...vault({ accessPolicies: [] }) });
  const { ports, inventory } = await asked([waits, named('next', vault({ accessPolicies: [] }))]);

  const { groups } = await forecast(inventory, ports, null);

  expect(groups.map(({ rule, waits: already, at }) => [rule, already, at])).toEqual([
    ['grant-missing', true, hence(20 * 24)],
    ['grant-missing', false, '2027-04-22T09:00:00.000Z'],
  ]);
});

test('only what is asked for is looked at, and each policy of it once', async () => {
  const { azure, ports, inventory } = await asked([named('one'), named('two')]);

  const { total } = await forecast(inventory, ports, ['/certificates/one']);

  expect(total).toBe(1);
  expect(azure.renewalsAsked).toEqual([`${VAULT_ID} one`]);
});

test('no answer reads more than four hundred policies: those that end first, and the others cannot be told', async () => {
  const many = Array.from({ length: 420 }, (_, index) =>
    named(`app${index}`, certificate({ expiresOn: hence((2000 - index) * 24) })),
  );
  const { azure, ports, inventory } = await asked(many);

  const { total, passes, untold } = await forecast(inventory, ports, null);

  expect(azure.renewalsAsked).toHaveLength(400);
  expect(azure.renewalsAsked).not.toContain(`${VAULT_ID} app0`);
  expect({ total, passes, untold: untold.map(({ members }) => members.length) }).toEqual({
    ...{ total: 421, passes: 400, untold: [21] },
  });
});

test('what the bot may not read is told for how many, with what would mend it', async () => {
  const { ports, inventory } = await asked([named('one')], ['renewalPolicy']);

  const { passes, untold } = inEnglish(await forecast(inventory, ports, null));

  expect(passes).toBe(0);
  expect(untold).toEqual([
    {
      unseen: 'the renewal policy in the vault',
      mend: 'let it',
      members: expect.arrayContaining([{ certificateId: CERTIFICATE_ID, name: 'kv-shop-wildcard', vault: 'kv-shop' }]),
    },
  ]);
});

test('a what-if is asked of what follows that vault alone', async () => {
  const { ports, inventory } = await asked([named('one'), named('elsewhere', {}, OTHER_VAULT)]);

  const answer = await whatIf('deleted', VAULT_ID.toUpperCase(), inventory, ports);

  expect(answer).toMatchObject({ total: 2, holds: 0, untrusted: null });
  expect(answer.breaks.map(({ rule, members }) => [rule, members.length])).toEqual([['vault-soft-deleted', 2]]);
});

test('a vault that goes private is asked about with trusted services and without', async () => {
  const { ports, inventory } = await asked([named('one')]);

  expect(await whatIf('private', VAULT_ID, inventory, ports)).toMatchObject({ breaks: [], untrusted: 2 });
});

test('who is not ready is grouped by what is lacking', async () => {
  const short = { automatic: { daysBeforeExpiry: 1, lifetimePercentage: null } };
  const { ports, inventory } = await asked([
    named('one', vault({ accessPolicies: [] })),
    named('two', vault({ accessPolicies: [] })),
    named('post', renewalPolicy({ automatic: null })),
    named('late', renewalPolicy(short)),
    { ...named('upload'), ...certificate({ keyVault: null, id: '/certificates/upload', name: 'upload' }) },
  ]);

  const { total, ready, unready } = await readiness(inventory, ports, null);

  expect({ total, ready }).toEqual({ total: 6, ready: 1 });
  expect(unready.map(({ why, members }) => [why.kind, members.map(({ name }) => name)])).toEqual([
    ['uploaded', ['upload']],
    ['by-hand', ['post']],
    ['too-late', ['late']],
    ['blocked', ['one', 'two']],
  ]);
});
