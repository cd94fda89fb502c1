import { CLOUDS, type CloudName } from '../services/azure/clouds.ts';
import type { Examiner } from '../services/azure/examiner.ts';
import { createExaminer } from '../services/azure/examining/index.ts';
import type { DoctorPorts, Extent } from '../services/index.ts';
import type { Reach } from './compose.ts';
import type { Config, Environment } from './config.ts';
import { teamsPorts } from './doctor/teams-ports.ts';
import { within } from './within.ts';

/** How long any one check may take, and all that is asked scope by scope. */
const EACH_MILLISECONDS = 20_000;
const ALL_MILLISECONDS = 120_000;

/** All that there is, or what stands in one's hands at start. */
export function extentOf(depth: Extent['depth'], scopes: readonly string[] = []): Extent {
  return { depth, scopes, each: EACH_MILLISECONDS, all: ALL_MILLISECONDS };
}

/** What the bot is examined by, as far as it could be set up: a fault of the configuration, an Azure that was not reached. */
export interface Patient {
  readonly env: Environment;
  /** Null where the configuration is not usable. */
  readonly config: Config | null;
  readonly faults: readonly string[];
  readonly reach: Reach | { readonly unreachable: unknown };
  readonly store: DoctorPorts['store'];
}

/** Joins what the bot is examined by. */
export function composeDoctor({ env, config, faults, reach, store }: Patient): DoctorPorts {
  const { WEBSITE_SITE_NAME: name, WEBSITE_RESOURCE_GROUP: resourceGroup } = env;
  return {
    node: process.versions.node,
    faults,
    // Source: learn.microsoft.com, "reference-app-settings": App Service tells an app where it runs.
    home: {
      webApp: name && resourceGroup ? { name, resourceGroup } : null,
      tenantId: config?.MicrosoftAppTenantId ?? '',
    },
    store,
    examiner: 'connection' in reach ? createExaminer(reach.connection, reach.now) : nobody(reach.unreachable),
    teams: config ? teamsPorts(config, EACH_MILLISECONDS) : 'unusable',
    changesAs: env.EXECUTE_AS === 'approver' ? 'approver' : 'bot',
    readsSettings: config?.GREENLIGHT_APP_SETTINGS ?? true,
    within: (milliseconds, work) => within(milliseconds, work),
    clock: () => performance.now(),
  };
}

/** The cloud that the settings name, even where something else is wrong with them. */
export function cloudIn({ GREENLIGHT_CLOUD }: Environment): CloudName {
  return Object.values(CLOUDS).find(({ name }) => name === GREENLIGHT_CLOUD)?.name ?? 'public';
}

/** Where the bot keeps its cases, by the settings of it. */
export function placeIn(env: Environment): DoctorPorts['store']['place'] {
  const {
    GREENLIGHT_STORAGE_ACCOUNT: account,
    GREENLIGHT_STORAGE_CONNECTION: connection,
    GREENLIGHT_STORE: file,
  } = env;
  if (account) return { kind: 'account', name: account };
  if (connection)
    return {
      kind: 'connection',
      name: /AccountName=([^;]+)/i.exec(connection)?.[1] ?? 'GREENLIGHT_STORAGE_CONNECTION',
    };
  return { kind: 'file', name: file ?? 'greenlight.sqlite' };
}

/** An Azure that was not reached: whatever it is asked, that is the answer. */
function nobody(unreachable: unknown): Examiner {
  const fail = (): Promise<never> => Promise.reject(unreachable);
  const { graphEndpoint, appServiceId } = CLOUDS.public;
  return {
    graphEndpoint,
    appServiceId,
    caller: fail,
    clock: fail,
    inventory: fail,
    principal: fail,
    people: fail,
    web: fail,
    appSettings: fail,
    vault: fail,
    roles: fail,
    rights: fail,
  };
}
