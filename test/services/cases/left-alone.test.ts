import { resolve } from '../../../services/cases/resolve.ts';
import type { Case } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { BEN } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { policy, VAULT_ID } from '../../helpers/evidence.ts';
import { firewall, vault, waitingFor } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { askAndApprove, endOf, press } from './room.ts';

/** No grant, a closed firewall, and a version missed: the plan is to grant, to open, then to sync. */
const BROKEN = { ...waitingFor(72), ...vault({ accessPolicies: [], networkRules: firewall('None') }) };

/** All of it was made, and then somebody changes the vault; Ben presses Undo. */
async function undoneAfter(
  change: (vault: NonNullable<Facts['vault']>) => Partial<NonNullable<Facts['vault']>>,
  answers: Answer[] = [],
) {
  const azure = new FakeAzure(BROKEN);
  azure.allow(BEN.id, ['*']);
  const { ports, waits } = portsTo(azure);
  azure.answers = answers;
  const fixed = await endOf(await askAndApprove(ports), ports);
  await ports.wait(600);
  const seen = azure.facts.vault;
  if (!seen) throw new Error('the vault is there');
  const deed = { at: ports.now(), caller: 'cleo@contoso.com', operation: 'Update', resourceId: VAULT_ID };
  azure.change({ vault: { ...seen, ...change(seen) }, deeds: [deed] });
  waits.length = 0;
  const stored = await press(fixed, 'undo', ports);
  return { azure, ports, waits, stored };
}

function undoStepsOf(current: Case) {
  return 'undoSteps' in current
    ? inEnglish(current.undoSteps).map(({ change, outcome, says }) => [change, outcome, says])
    : [];
}

const WIDER = [{ ...policy, secrets: ['get', 'list'] }];
const WHO = '(cleo@contoso.com wrote the vault on 2026-11-23 at 09:10 UTC)';

test('what somebody else has changed since stays, and it is said which and by whom; the rest is taken back', async () => {
  const { azure, ports, stored } = await undoneAfter(() => ({ accessPolicies: WIDER }));

  const end = await endOf(stored, ports);

  expect(end.stage).toBe('undone');
  expect(undoStepsOf(end)).toEqual([
    [1, 'done', ''],
    [
      0,
      'left-alone',
      `somebody has changed the entry since: it now gives get, list on secrets and get on certificates ${WHO}`,
    ],
  ]);
  expect(azure.undone.map(({ kind }) => kind)).toEqual(['set-network-bypass']);
  expect(azure.facts.vault).toMatchObject({ accessPolicies: WIDER, networkRules: { bypass: 'None' } });
});

test('what is gone already is not asked for, and told as gone', async () => {
  const { azure, ports, stored } = await undoneAfter(() => ({ accessPolicies: [], networkRules: firewall('None') }));

  const end = await endOf(stored, ports);

  expect(undoStepsOf(end)).toEqual([
    [1, 'left-alone', `it is closed to trusted services already ${WHO}`],
    [0, 'left-alone', `the entry is gone already ${WHO}`],
  ]);
  expect(azure.undone).toEqual([]);
});

test('each change is looked at afresh: what somebody changes while another one is taken back stays too', async () => {
  const { azure, ports, stored } = await undoneAfter(() => ({}));
  const before = azure.looks;
  azure.meanwhile = (look) => {
    const seen = azure.facts.vault;
    if (look === before + 2 && seen) azure.change({ vault: { ...seen, accessPolicies: WIDER } });
  };

  const end = await endOf(stored, ports);

  expect(undoStepsOf(end).map(([change, outcome]) => [change, outcome])).toEqual([
    [1, 'done'],
    [0, 'left-alone'],
  ]);
});

test('every look reads all that could tell of somebody else, whether or not anything is wrong', async () => {
  const { azure, ports, stored } = await undoneAfter(() => ({}));
  const from = azure.looked.length;

  await endOf(stored, ports);

  expect(azure.looked.slice(from, from + 2).map(({ closely }) => closely)).toEqual([true, true]);
});

test('what had no answer is asked for though it is not seen: it may be made at any moment yet', async () => {
  const lost: Answer = { outcome: 'no-answer', says: 'GatewayTimeout', applied: true };
  const { azure, ports, stored } = await undoneAfter(() => ({ accessPolicies: [] }), [lost]);

  await endOf(stored, ports);

  expect(azure.undone.map(({ kind }) => kind)).toEqual(['set-network-bypass', 'add-access-policy']);
});

test('what the bot had asked to take back before it broke off, and finds gone, it has taken back itself', async () => {
  const lost: Answer = { outcome: 'no-answer', says: 'GatewayTimeout', applied: true };
  const { azure, ports, stored } = await undoneAfter(() => ({}));
  azure.answers = [lost];
  for await (const current of resolve(stored, ports)) {
    if (undoStepsOf(current).length === 1) break;
  }
  const [left] = await ports.store.unfinished();
  if (!left) throw new Error('the case is left at work');

  const end = await endOf(left, ports);

  expect(undoStepsOf(end)).toEqual([
    [1, 'no-answer', 'GatewayTimeout'],
    [1, 'done', 'found taken back'],
    [0, 'done', ''],
  ]);
  expect(azure.undone.map(({ kind }) => kind)).toEqual(['set-network-bypass', 'add-access-policy']);
});

test('what cannot be seen is waited for, and never overwritten blindly; pressed again later it is taken back', async () => {
  const { azure, ports, waits, stored } = await undoneAfter(() => ({}));
  azure.unseen = ['vault'];

  const failed = await endOf(stored, ports);

  expect(inEnglish(failed)).toMatchObject({
    stage: 'failed',
    fault: expect.stringContaining('could not be read'),
    undoSteps: [],
  });
  expect(azure.undone).toEqual([]);
  expect(waits.slice(0, 3)).toEqual([1, 2, 4]);
  azure.unseen = [];
  expect((await endOf(await press(failed, 'undo', ports), ports)).stage).toBe('undone');
  expect(azure.undone).toHaveLength(2);
});

test('what was left alone is in the audit, with the change and the reason', async () => {
  const { ports, stored } = await undoneAfter(() => ({ accessPolicies: WIDER }));
  await endOf(stored, ports);

  const lines = await Array.fromAsync(ports.store.audit());

  expect(lines.filter(({ outcome }) => outcome === 'left-alone')).toMatchObject([
    {
      event: 'stepped',
      stage: 'undoing',
      change: { kind: 'add-access-policy' },
      says: expect.stringContaining('cleo'),
    },
  ]);
});
