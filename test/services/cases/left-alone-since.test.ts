import type { Ports } from '../../../services/cases/ports.ts';
import { reasonToLeave } from '../../../services/cases/still-ours.ts';
import type { UndoingCase } from '../../../services/domain/case.ts';
import type { Facts } from '../../../services/domain/evidence.ts';
import { later } from '../../../services/domain/instant.ts';
import { BEN } from '../../helpers/cases.ts';
import { inEnglish } from '../../helpers/english.ts';
import { policy, SITE_ID, VAULT_ID } from '../../helpers/evidence.ts';
import { boundTo, certificate, firewall, vault, waitingFor } from '../../helpers/facts.ts';
import { type Answer, FakeAzure } from '../../helpers/fake-azure.ts';
import { portsTo } from '../../helpers/ports-to.ts';
import { askAndApprove, endOf, press } from './room.ts';

/** No grant, a closed firewall, and a version missed: the plan is to grant, to open, then to sync. */
const BROKEN = { ...waitingFor(72), ...vault({ accessPolicies: [], networkRules: firewall('None') }) };
/** The vault has gone to another resource group: the plan is to import, then to bind. */
const MOVED = {
  ...certificate({ thumbprint: 'AA' }),
  ...boundTo('AA'),
  vault: null,
  vaultElsewhere: { id: VAULT_ID.replace('rg-shop-prod', 'rg-security') },
};
const [GRANT, OPEN] = [0, 1];
const WIDER = [{ ...policy, secrets: ['get', 'list'] }];
const GONE = vault({ accessPolicies: [], networkRules: firewall('AzureServices') });

/** All of a plan was made, the last change ten minutes after the others; Ben has it taken back. */
async function undoing(facts: Partial<Facts> = BROKEN, answers: Answer[] = [], changed: Partial<Ports> = {}) {
  const azure = new FakeAzure(facts);
  azure.allow(BEN.id, ['*']);
  const { ports } = portsTo(azure, changed);
  azure.answers = answers;
  const fixed = await endOf(await askAndApprove(ports), ports);
  const { current } = await press(fixed, 'undo', ports);
  if (current.stage !== 'undoing') throw new Error('it is being taken back');
  const reason = async (place: number, but: Partial<UndoingCase> = {}, patience = 0) =>
    inEnglish(await reasonToLeave(place, { ...current, ...but }, later(ports.now(), patience), ports));
  return { azure, ports, current, reason };
}

const deed = (at: string) => ({ at, caller: 'cleo@contoso.com', operation: 'Update', resourceId: VAULT_ID });
const tried = (change: number) =>
  ({ change, at: '2026-11-23T09:00:00.000Z', outcome: 'conflict', says: '', requestId: '' }) as const;

test('what is as the bot left it is taken back', async () => {
  const { reason } = await undoing();

  expect([await reason(GRANT), await reason(OPEN)]).toEqual([null, null]);
});

describe('what is gone', () => {
  test('was taken back by the bot, where it had begun to', async () => {
    const { azure, reason, ports } = await undoing();
    azure.change(GONE);

    const found = { outcome: 'done', says: 'found taken back' };
    expect(await reason(GRANT, { begun: { change: GRANT, at: ports.now() } })).toEqual(found);
    expect(await reason(GRANT, { undoSteps: [tried(GRANT)] })).toEqual(found);
  });

  test('was taken away by somebody else, where the bot was at another change alone', async () => {
    const { azure, reason, ports } = await undoing();
    azure.change(GONE);

    const left = { outcome: 'left-alone', says: 'the entry is gone already' };
    expect(await reason(GRANT, { begun: { change: OPEN, at: ports.now() } })).toEqual(left);
    expect(await reason(GRANT, { undoSteps: [tried(OPEN)] })).toEqual(left);
  });
});

describe('what somebody else has changed', () => {
  const says = expect.stringMatching(/^somebody has changed the entry since/);

  test('stays, though the bot had begun to take it back', async () => {
    const { azure, reason, ports } = await undoing();
    azure.change(vault({ accessPolicies: WIDER }));

    expect(await reason(GRANT, { begun: { change: GRANT, at: ports.now() } })).toEqual({ outcome: 'left-alone', says });
  });

  test('stays, though Azure had never answered that it was made', async () => {
    const { azure, reason } = await undoing(BROKEN, [{ outcome: 'no-answer', says: '', applied: true }]);
    azure.change(vault({ accessPolicies: WIDER }));

    expect(await reason(GRANT)).toEqual({ outcome: 'left-alone', says });
  });
});

describe('who it was', () => {
  const step = (change: number, at: string) => ({ ...tried(change), at });

  test.each([
    ['the last change was made', { steps: [step(0, '09:20'), step(1, '09:10')] }],
    ['the last change was taken back', { steps: [step(0, '09:10')], undoSteps: [step(1, '09:20')] }],
    ['the last change was made, told by the hour', { steps: [step(0, '09:10'), step(1, '09:20')] }],
  ])(
    'is read from after %s',
    async (_, {
      steps,
      undoSteps = [],
    }: { steps: ReturnType<typeof step>[]; undoSteps?: ReturnType<typeof step>[] }) => {
      const { azure, reason } = await undoing();
      const whole = (all: ReturnType<typeof step>[]) =>
        all.map((each) => ({ ...each, at: `2026-11-23T${each.at}:00.000Z` }));
      const but = { steps: whole(steps), undoSteps: whole(undoSteps) };

      azure.change({ ...vault({ accessPolicies: WIDER }), deeds: [deed('2026-11-23T09:15:00Z')] });
      expect((await reason(GRANT, but))?.says).not.toContain('cleo');
      azure.change({ deeds: [deed('2026-11-23T09:25:00Z')] });
      expect((await reason(GRANT, but))?.says).toContain('cleo@contoso.com wrote the vault on 2026-11-23 at 09:25 UTC');
    },
  );
});

describe('what cannot be seen', () => {
  test('is looked for to the last second of patience, and fails by a name that logs can count', async () => {
    const { azure, ports, reason } = await undoing();
    azure.unseen = ['vault'];
    const from = azure.looks;

    await expect(reason(GRANT, {}, 7)).rejects.toMatchObject({ code: 'unseen', requestId: '' });

    expect(azure.looks - from).toBe(4);
    expect(ports.now()).toBe('2026-11-23T09:00:07.000Z');
  });
});

test('the sites of a binding are looked at whatever hangs on them by now, and no others', async () => {
  const sitesAsked = async (facts: Partial<Facts>) => {
    const { azure, reason } = await undoing(facts);
    const asked: unknown[] = [];
    const observe = azure.observe.bind(azure);
    azure.observe = (id, inventory, isWorthMore, ...siteIds: unknown[]) => {
      asked.push(siteIds);
      return observe(id, inventory, isWorthMore);
    };
    await reason(0);
    return asked;
  };

  expect(await sitesAsked(MOVED)).toEqual([[[SITE_ID]]]);
  expect(await sitesAsked(BROKEN)).toEqual([[[]]]);
});
