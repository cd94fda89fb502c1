import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TokenCredential } from '@azure/identity';

const ARM = 'https://management.azure.com';
const GROUP = `${ARM}/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/rg-shop-prod/providers`;
const SUBSCRIPTION = `${ARM}/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/providers`;
const VAULT = `${GROUP}/Microsoft.KeyVault/vaults/kv-shop`;
const SECRET = 'https://kv-shop.vault.azure.net/certificates/wildcard-contoso-com';

/** A command of an engineer who looks for the cause of the incident by hand, and what it asks Azure for. */
export interface AzCommand {
  readonly typed: string;
  readonly method: 'get' | 'post';
  readonly url: string;
}

/** What is typed, in its order: each waits for the one before, since what it shows says where to look next. */
export const AZ_COMMANDS: readonly AzCommand[] = [
  of(
    'az webapp show -g rg-shop-prod -n app-shop-prod',
    `${GROUP}/Microsoft.Web/sites/app-shop-prod?api-version=2025-05-01`,
  ),
  of(
    'az webapp config ssl show -g rg-shop-prod --certificate-name kv-shop-wildcard-contoso-com',
    `${GROUP}/Microsoft.Web/certificates/kv-shop-wildcard-contoso-com?api-version=2025-05-01`,
  ),
  of('az keyvault show -g rg-shop-prod -n kv-shop', `${VAULT}?api-version=2026-02-01`),
  of('az keyvault certificate show --vault-name kv-shop -n wildcard-contoso-com', `${SECRET}/?api-version=2025-07-01`),
  of(
    'az keyvault certificate list-versions --vault-name kv-shop -n wildcard-contoso-com',
    `${SECRET}/versions?api-version=2025-07-01`,
  ),
  of(
    'az ad sp show --id abfa0a7c-a6b6-4736-8310-5855508787cd',
    "https://graph.microsoft.com/v1.0/servicePrincipals(appId='abfa0a7c-a6b6-4736-8310-5855508787cd')?$select=id,appId,displayName",
  ),
  of(
    'az role assignment list --scope …/vaults/kv-shop --include-inherited',
    `${VAULT}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01`,
  ),
  of('az lock list', `${SUBSCRIPTION}/Microsoft.Authorization/locks?api-version=2020-05-01`),
  {
    typed: 'az webapp config appsettings list -g rg-shop-prod -n app-shop-prod',
    method: 'post',
    url: `${GROUP}/Microsoft.Web/sites/app-shop-prod/config/appsettings/list?api-version=2025-05-01`,
  },
];

function of(typed: string, url: string): AzCommand {
  return { typed, method: 'get', url };
}

/** Runs a program and waits for its end. */
export type RunProgram = (file: string, args: readonly string[]) => Promise<unknown>;

const runProgram: RunProgram = promisify(execFile);

/**
 * How long the commands take one after the other, each as the one request that it is at least: `az rest` against the
 * simulator, with a token of its own. Null where `az` is not installed.
 */
export async function timeAz(
  simulator: string,
  credential: TokenCredential,
  run: RunProgram = runProgram,
): Promise<number | null> {
  const isThere = await run('az', ['version']).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const begun = performance.now();
  for (const { method, url } of AZ_COMMANDS) await run('az', await restArgs(method, url, simulator, credential));
  return performance.now() - begun;
}

async function restArgs(method: string, url: string, simulator: string, credential: TokenCredential) {
  const { host, hostname, pathname, search } = new URL(url);
  const audience = hostname.endsWith('.vault.azure.net') ? 'https://vault.azure.net' : `https://${host}`;
  const token = await credential.getToken(`${audience}/.default`);
  const headers = ['--skip-authorization-header', '--headers', `Authorization=Bearer ${token?.token}`];
  return ['rest', '--method', method, '--url', `${simulator}/${host}${pathname}${search}`, ...headers];
}
