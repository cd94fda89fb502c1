import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composePorts, openStores, type Reach, reachAzure } from '../bot/compose.ts';
import { startProgram } from '../bot/program.ts';
import { ownView } from '../bot/refresh.ts';
import type { ProposedCase } from '../services/domain/case.ts';
import { happeningOf } from '../services/domain/happening.ts';
import { decide, findCertificates, open, type Ports, planDigest, USUAL, USUAL_WATCHING } from '../services/index.ts';
import type { Stores } from '../services/store/stores.ts';
import { emulatedStores, startAzurite } from '../test/helpers/azurite.ts';
import { columns, quantile, type Spread, shown, spread } from './figures.ts';

/** How fast a store takes approvals. */
export interface Approvals {
  readonly store: string;
  readonly atOnce: number;
  readonly aSecond: Spread;
  /** Of all of them, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const ANA = { id: 'eaf215e1-e3ec-528c-8836-de9e6fa60424', name: 'Ana Silva' };
const BEN = { id: '09d0434a-0268-5070-a9cb-430749ad8214', name: 'Ben Okafor' };
const PLACE = { conversation: 'bench', thread: 'bench', room: null, shownAt: null, locale: 'en' } as const;

/**
 * Lets Ben approve so many cases in each store, so many at once, the stores in turn: from the press until the approval is
 * stored with its line of the audit, the case is in the queue, and the card that answers him is drawn. He is on the list of
 * the house, so that Azure is not asked. SQLite is a file; Azurite, a process of its own, stands in for a storage account.
 */
export async function measureApprovals(rounds: number, each: number, atOnce: number): Promise<readonly Approvals[]> {
  const folder = await mkdtemp(join(tmpdir(), 'greenlight-bench-'));
  const args = ['--world', 'simulator/worlds/seed-incident.json', '--port', '0'];
  const simulator = await startProgram({ file: 'simulator/index.ts', args, ready: /^listening on (\S+)$/ });
  const azurite = await startAzurite();
  const stores = { SQLite: openStores(join(folder, 'bench.sqlite')), Azurite: emulatedStores(azurite) };
  try {
    const reach = await reachAzure(simulator.found, 'public', () => {});
    const measured = Object.entries(stores).map(([store, kept]) => {
      const [rates, took]: [number[], number[]] = [[], []];
      return { store, ports: portsOver(reach, kept), rates, took };
    });
    const proposed = await proposedBy(portsOver(reach, openStores(':memory:')));
    // The first round is not counted: it compiles statements and makes tables.
    for (let round = 0; round <= rounds; round++) {
      for (const { ports, rates, took } of measured) {
        const cases = await kept(proposed, each, ports);
        const begun = performance.now();
        const times = await approveAll(cases, atOnce, ports);
        if (round === 0) continue;
        rates.push(each / ((performance.now() - begun) / 1000));
        took.push(...times);
      }
    }
    return measured.map(({ store, rates, took }) => {
      return { store, atOnce, aSecond: spread(rates), p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
    });
  } finally {
    await stores.SQLite[Symbol.asyncDispose]();
    await azurite.end();
    await simulator.end();
    await rm(folder, { recursive: true });
  }
}

function portsOver(reach: Reach, stores: Stores): Ports {
  return composePorts(reach, stores, {
    policy: { ...USUAL, approvers: [BEN.id] },
    patience: 60,
    expiringDays: 30,
    probing: 'off',
    readsSettings: false,
    watching: USUAL_WATCHING,
  });
}

/** The incident, diagnosed and proposed as by anybody's question about it. */
async function proposedBy(ports: Ports): Promise<ProposedCase> {
  const inventory = await ports.azure.inventory();
  const found = findCertificates('shop.contoso.com', inventory);
  if (found.kind !== 'one') throw new Error('the incident is about one certificate');
  const { current } = await open({ ...PLACE, target: found.target, askedBy: ANA }, inventory, ports);
  if (current.stage !== 'proposed') throw new Error(`the incident is ${current.stage}`);
  return current;
}

async function kept(proposed: ProposedCase, count: number, { store, now }: Ports): Promise<readonly ProposedCase[]> {
  const cases = Array.from({ length: count }, () => ({ ...proposed, id: randomUUID() }));
  for (const each of cases) await store.save(each, 0, happeningOf(each, { type: 'opened', seconds: 1 }, now()));
  return cases;
}

/** How long each took, in milliseconds. */
async function approveAll(cases: readonly ProposedCase[], atOnce: number, ports: Ports): Promise<readonly number[]> {
  const waiting = cases.values();
  const took: number[] = [];
  const presser = async () => {
    for (const { id, plan } of waiting) {
      const begun = performance.now();
      const decision = {
        verb: 'approve',
        caseId: id,
        digest: planDigest(plan),
        conversation: 'bench',
        reason: '',
      } as const;
      const decided = await decide(decision, BEN, ports);
      if (!('stored' in decided) || decided.stored?.current.stage !== 'approved')
        throw new Error('it was not approved');
      ownView(decided.stored.current, BEN, ports);
      took.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, presser));
  return took;
}

/** The approvals as a table to read. */
export function approvalsTable(all: readonly Approvals[]): string {
  const rows = all.map(({ store, atOnce, aSecond, p50, p99 }) => [
    `${store}, ${atOnce} at once`,
    ...shown(aSecond),
    p50.toFixed(1),
    p99.toFixed(1),
  ]);
  return columns([['approvals a second', 'min', 'median', 'max', 'p50 ms', 'p99 ms'], ...rows]);
}
