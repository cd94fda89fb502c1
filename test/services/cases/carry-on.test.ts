import type { ApprovedCase } from '../../../services/domain/case.ts';
import type { Change } from '../../../services/domain/change.ts';
import { BEN } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { CERTIFICATE_ID, NOW, VAULT_ID } from '../../helpers/evidence.ts';
import { waitingFor } from '../../helpers/facts.ts';
import { FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { approved, BEHIND, stepsOf } from './carrying-out.ts';
import { askAndApprove, endOf, leftAfter, statesOf } from './room.ts';
import { approvedAll, inVault } from './vault-of-three.ts';

const THREE = [inVault(''), inVault('-2'), inVault('-3')];
const FOUND_MADE = { outcome: 'done', says: 'found made after the work had broken off' };

/** The change that was being asked for when the work broke off was made all the same. */
async function makeBegun(azure: FakeAzure, current: ApprovedCase): Promise<void> {
  await azure.apply(current.plan.changes[current.begun?.change ?? Number.NaN] as Change);
}

/** The certificates that are looked at from here on. */
function looksFrom(azure: FakeAzure) {
  const from = azure.looked.length;
  return () => azure.looked.slice(from).map(({ certificateId }) => certificateId.replace(CERTIFICATE_ID, 'it'));
}

describe('of several certificates, what was being asked for when the work broke off', () => {
  /** In the order of the plan: what they share, then each sync with its look. */
  test.each([
    ['what they share', 2, ['it', 'it', 'it-2', 'it-3']],
    ['the canary', 4, ['it', 'it', 'it-2', 'it-3']],
    ['the second', 7, ['it-2', 'it-2', 'it-3']],
    ['the third', 10, ['it-3', 'it-3']],
  ])('is looked for where it shows, and made no second time: %s', async (_, yields, expected) => {
    const { azure, stored, ports, asked } = await approvedAll(THREE);
    const left = await leftAfter(yields, stored, ports);
    await makeBegun(azure, left.current as ApprovedCase);
    const looks = looksFrom(azure);

    const end = await endOf(left, ports);

    expect(end.stage).toBe('resolved');
    expect(inEnglish(stepsOf(end))).toContainEqual(expect.objectContaining(FOUND_MADE));
    expect(looks()).toEqual(expected);
    expect(asked()).toEqual(['add-access-policy', 'it', 'it-2', 'it-3']);
  });
});

describe('an import that was being asked for when the work broke off', () => {
  const MOVED = {
    ...waitingFor(72),
    vault: null,
    vaultElsewhere: { id: VAULT_ID.replace('rg-shop-prod', 'rg-security') },
  };

  test('is found made where the new certificate is there, at which nothing is read closely', async () => {
    const { azure, ports, stored, kinds } = await approved(MOVED);
    const left = await leftAfter(2, stored, ports);
    await makeBegun(azure, left.current as ApprovedCase);
    const from = azure.looked.length;

    const end = await endOf(left, ports);

    expect(inEnglish(stepsOf(end))[0]).toMatchObject({ change: 0, ...FOUND_MADE });
    expect(kinds()).toEqual(['import-certificate', 'bind-hostname']);
    expect(azure.looked[from]).toEqual({ certificateId: `${CERTIFICATE_ID}-2`, closely: false });
  });
});

test('what could not be seen before anybody approved keeps no change from being found made', async () => {
  const azure = new FakeAzure(BEHIND);
  azure.unseen = ['served'];
  azure.allow(BEN.id, ['*']);
  const { ports } = portsTo(azure, { patience: 60 });
  const left = await leftAfter(2, await askAndApprove(ports), ports);
  await makeBegun(azure, left.current as ApprovedCase);

  const [, next] = await statesOf(left, ports);

  expect(inEnglish(stepsOf(next as ApprovedCase))).toMatchObject([{ ...FOUND_MADE, at: NOW }]);
});

describe('patience with a look that sees less', () => {
  /** Nothing of the vault is seen until so many seconds have gone. */
  async function blindFor(seconds: number, patience: number) {
    const { azure, ports, stored, waits } = await approved(undefined, [], { patience });
    const left = await leftAfter(2, stored, ports);
    const back = Date.parse(azure.time) + seconds * 1000;
    azure.meanwhile = () => {
      azure.unseen = Date.parse(azure.time) < back ? ['vault'] : [];
    };
    return { end: (await endOf(left, ports)).stage, waits };
  }

  test('lasts to its last second', async () => {
    expect(await blindFor(7, 7)).toMatchObject({ end: 'resolved', waits: [1, 2, 4] });
  });

  test('does not last longer', async () => {
    expect(await blindFor(7, 6)).toMatchObject({ end: 'failed', waits: [1, 2] });
  });
});
