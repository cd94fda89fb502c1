import type { Azure, Outcome, SurveyedCertificate, VaultReference } from '../../services/azure/gateway.ts';
import type { RoleAssignment } from '../../services/domain/access.ts';
import type { Change } from '../../services/domain/change.ts';
import type { Evidence, FactName, Facts, Observed } from '../../services/domain/evidence.ts';
import type { Inventory } from '../../services/domain/inventory.ts';
import type { VaultRenewal } from '../../services/domain/key-vault.ts';
import type { Need } from '../../services/domain/need.ts';
import { sameId } from '../../services/domain/resource-id.ts';
import type { Rights } from '../../services/domain/rights.ts';
import type { Budget } from '../../services/domain/spent.ts';
import { make, unmake } from './effects.ts';
import { CERTIFICATE_USER, healthy, NOW, permission } from './evidence.ts';
import { evidence } from './facts.ts';

/** Azure's answer to one change. An unsettled one has taken effect all the same where it says `applied`. */
export type Answer = Error | (Omit<Outcome, 'requestId'> & { readonly applied?: boolean });

const DONE: Answer = { outcome: 'done', says: '' };

/** An Azure in memory: it shows a certificate's facts, lets each change alter them, and answers as it is told to. */
export class FakeAzure implements Azure {
  /** The certificates of the estate; the first is the one that cases are about. */
  estate: Facts[];
  /** What the bot may not see of any certificate. */
  unseen: FactName[] = [];
  /** Answers to the next changes, in order; then every change is done. */
  answers: Answer[] = [];
  /** What people hold at every scope. */
  roles = new Map<string, Observed<readonly RoleAssignment[]>>();
  /** The groups that people are in. */
  groups = new Map<string, Observed<readonly string[]>>();
  /** What happens behind the bot's back just before it looks: by the number of the look, the first being 1. */
  meanwhile: (look: number) => void = () => {};

  readonly applied: Change[] = [];
  readonly undone: Change[] = [];
  /** Every look: at which certificate, and whether all was read that could explain or cure a fault. */
  readonly looked: { readonly certificateId: string; readonly closely: boolean }[] = [];
  readonly asked: { readonly personId: string; readonly needs: readonly Need[] }[] = [];
  /** Every vault certificate whose policy was asked for. */
  readonly renewalsAsked: string[] = [];
  looks = 0;
  time = NOW;

  constructor(facts: Partial<Facts> = {}, others: readonly Facts[] = []) {
    this.estate = [{ ...healthy, ...facts }, ...others];
  }

  get facts(): Facts {
    const [first] = this.estate;
    if (!first) throw new Error('the estate has a certificate');
    return first;
  }

  change(facts: Partial<Facts>): void {
    this.estate = [{ ...this.facts, ...facts }, ...this.estate.slice(1)];
  }

  /** Lets somebody do these actions everywhere. */
  allow(personId: string, actions: readonly string[]): void {
    const given = [{ ...CERTIFICATE_USER, scope: '/', principalId: personId, permissions: [permission({ actions })] }];
    this.roles.set(personId, { seen: true, value: given, ...asked('/roleAssignments', this.time) });
  }

  async inventory(): Promise<Inventory> {
    return {
      takenAt: this.time,
      source: 'POST /resources',
      command: 'az graph query',
      certificates: this.estate.map(({ certificate }) => certificate),
      sites: this.estate.flatMap(({ sites }) => sites),
      vaults: this.estate.flatMap(({ vault }) => vault ?? []),
      plans: this.estate.flatMap(({ servicePlan }) => servicePlan ?? []),
      tenants: new Map(),
      subscriptions: new Map(),
      owners: new Map(),
      principal: { seen: true, value: this.facts.principal, ...asked('/principal', this.time) },
    };
  }

  /** What only explains or cures a fault is left out where the caller says that nothing is worth it. */
  async observe(
    certificateId: string,
    _inventory: Inventory,
    isWorthMore: (evidence: Evidence) => boolean,
  ): Promise<Evidence> {
    this.looks += 1;
    this.meanwhile(this.looks);
    const facts = this.estate.find(({ certificate }) => sameId(certificate.id, certificateId));
    if (!facts) return evidence(this.facts, [...this.unseen, 'certificate'], this.time);
    const first = evidence(facts, this.unseen, this.time, AROUND);
    const closely = isWorthMore(first);
    this.looked.push({ certificateId, closely });
    return closely ? evidence(facts, this.unseen, this.time) : first;
  }

  async survey(
    _inventory?: Inventory,
    among: readonly string[] | null = null,
    _closely = false,
  ): Promise<readonly SurveyedCertificate[]> {
    const wanted = this.estate.filter(({ certificate: { id } }) => !among || among.some((each) => sameId(each, id)));
    return wanted.map((facts) => ({
      certificateId: facts.certificate.id,
      evidence: evidence(facts, this.unseen, this.time),
    }));
  }

  async renewals(references: readonly VaultReference[]): Promise<readonly Observed<VaultRenewal | null>[]> {
    return references.map(({ vaultId, secretName }) => {
      this.renewalsAsked.push(`${vaultId} ${secretName}`);
      const facts = this.estate.find(
        ({ certificate: { keyVault } }) =>
          keyVault && sameId(keyVault.vaultId, vaultId) && keyVault.secretName === secretName,
      );
      const source = asked(`/certificates/${secretName}`, this.time);
      if (this.unseen.includes('renewalPolicy')) return { ...source, seen: false, why: 'denied', mend: 'let it' };
      const { secret = null, newest = null, renewalPolicy = null } = facts ?? {};
      return { ...source, seen: true, value: secret && newest ? { secret, newest, renewalPolicy } : null };
    });
  }

  async rights(personId: string, needs: readonly Need[]): Promise<readonly Rights[]> {
    this.asked.push({ personId, needs });
    const source = asked('/roleAssignments', this.time);
    const nothing = { ...source, seen: true, value: [] } as const;
    const assignments = this.roles.get(personId) ?? nothing;
    const unasked = { policies: null, groups: null, eligible: null };
    return needs.map((need) => ({ need, personId, assignments, denials: nothing, ...unasked }));
  }

  async memberOf(personId: string, groupIds: readonly string[]): Promise<Observed<readonly string[]>> {
    const groups = this.groups.get(personId) ?? { seen: true, value: [], ...asked('/transitiveMemberOf', this.time) };
    return groups.seen ? { ...groups, value: groups.value.filter((id) => groupIds.includes(id)) } : groups;
  }

  counted<T>(_thread: string, work: () => T): T {
    return work();
  }

  budget(): Budget {
    const nothing = { resourceGraph: 0, vaults: 0, directory: 0, subscriptions: new Map() };
    return { answer: null, hour: nothing, aSecond: 20 };
  }

  async apply(change: Change): Promise<Outcome> {
    this.applied.push(change);
    return this.#answer(() => make(change, this.estate));
  }

  async undo(change: Change): Promise<Outcome> {
    this.undone.push(change);
    return this.#answer(() => unmake(change, this.estate));
  }

  #answer(take: () => Facts[]): Outcome {
    const answer = this.answers.shift() ?? DONE;
    if (answer instanceof Error) throw answer;
    const { applied = answer.outcome === 'done', outcome, says } = answer;
    if (applied) this.estate = take();
    return { outcome, says, requestId: '' };
  }
}

/** What is read only where something is wrong. */
const AROUND: readonly FactName[] = ['vaultRoles', 'locks', 'deeds', 'policyRefusals'];

function asked(path: string, at: string) {
  return { source: `GET ${path}`, command: `az rest --url ${path}`, at };
}
