import type { Checked } from '../domain/checked.ts';
import type { StoreStep } from '../domain/examined.ts';
import { type Answer, attempt } from './attempt.ts';
import { clockLine } from './clock.ts';
import { configurationLines } from './configuration.ts';
import { peopleLine, principalLine } from './directory.ts';
import { estateLine } from './estate.ts';
import { examineScopes } from './examine-scopes.ts';
import { identityLines } from './identity.ts';
import { nodeLine } from './node.ts';
import type { DoctorPorts, Extent } from './ports.ts';
import { storeLine } from './store.ts';
import { teamsLines } from './teams.ts';

/**
 * Everything that the bot lives by, tried once and told line by line, each in bounded time. Nothing is changed but a row and
 * a message of the store's that are its own. Never rejects.
 */
export async function examine(extent: Extent, ports: DoctorPorts): Promise<readonly Checked[]> {
  const { examiner, home } = ports;
  const ask = <T>(work: () => Promise<T>) => attempt(extent.each, ports.within, work);
  const asked = ask(() => examiner.caller());
  const [store, clock, teams, caller, azure] = await Promise.all([
    storeFacts(extent, ports),
    ask(() => examiner.clock()),
    registrationOf(ask, ports),
    asked,
    asked.then((known) => ('value' in known ? azureLines(known.value, extent, ports) : [])),
  ]);
  const objectId = 'value' in caller ? caller.value.objectId : null;
  return [
    nodeLine(ports.node),
    ...configurationLines(ports.faults),
    storeLine(store, objectId),
    ...(teams === 'unusable' ? [] : teamsLines(teams)),
    clockLine(clock),
    ...identityLines(caller, home),
    ...azure,
  ];
}

type Ask = <T>(work: () => Promise<T>) => Promise<Answer<T>>;

async function azureLines(
  caller: Parameters<typeof estateLine>[1],
  extent: Extent,
  ports: DoctorPorts,
): Promise<readonly Checked[]> {
  const { examiner, within } = ports;
  const until = ports.clock() + extent.all;
  const ask: Ask = (work) => attempt(extent.each, within, work);
  const [estate, principal, people] = await Promise.all([
    ask(() => examiner.inventory()),
    ask(() => examiner.principal()),
    ask(() => examiner.people()),
  ]);
  const appService = 'value' in principal && principal.value.seen ? (principal.value.value?.objectId ?? null) : null;
  const scopes =
    extent.depth === 'whole' && 'value' in estate
      ? await examineScopes({ seen: estate.value, appService, bot: caller, until }, extent, ports)
      : [];
  return [
    estateLine(estate, caller),
    principalLine(principal, caller, examiner),
    peopleLine(people, caller, examiner),
    ...scopes,
  ];
}

async function storeFacts({ each }: Extent, { store, within }: DoctorPorts) {
  const passed: StoreStep[] = [];
  const answer = await attempt(each, within, async () => {
    for await (const step of store.examine()) passed.push(step);
  });
  return { place: store.place, passed, trouble: 'trouble' in answer ? answer.trouble : null };
}

async function registrationOf(ask: Ask, { teams, home }: DoctorPorts) {
  if (teams === 'unusable') return teams;
  if (teams === 'none') return null;
  const { appId, byPassword, login, keysUrl: url, signIn } = teams;
  const [keys, token, connections, packaged] = await Promise.all([
    ask(() => teams.keys()),
    ask(async () => {
      if (!(await teams.token())) throw new Error('an empty answer');
    }),
    ask(async () => (await signIn?.connections()) ?? []),
    ask(() => teams.packaged()),
  ]);
  const botOf = 'value' in packaged ? packaged.value : null;
  return {
    appId,
    tenantId: home.tenantId,
    byPassword,
    login,
    keys: { url, asked: keys },
    token,
    signIn: signIn && { connection: signIn.connection, service: signIn.service, connections },
    packaged: botOf,
  };
}
