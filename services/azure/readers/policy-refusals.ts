import { z } from 'zod';
import type { Principal } from '../../domain/access.ts';
import type { Facts, Observed } from '../../domain/evidence.ts';
import type { Vault } from '../../domain/key-vault.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import type { PolicyRefusal } from '../../domain/surroundings.ts';
import { observed } from '../answer.ts';
import { API, askArm } from '../asked.ts';
import { type Look, sourceOf } from '../look.ts';
import { roleMend } from '../scope.ts';

const Text = z.string().nullish();
const Restrictions = z.object({
  contentEvaluationResult: z.object({
    policyEvaluations: z.array(
      z.object({
        policyInfo: z.object({ policyDefinitionId: Text, policyAssignmentId: Text }).nullish(),
        evaluationResult: Text,
        effectDetails: z.object({ policyEffect: Text }).nullish(),
      }),
    ),
  }),
});

/** What would be written, as a dry run takes it. */
interface Trial {
  readonly change: PolicyRefusal['change'];
  readonly apiVersion: string;
  readonly resourceContent: object;
}

/** Asks Azure Policy whether it would refuse what would open a vault's firewall, or give App Service a role. */
export function readPolicyRefusals(
  vault: Vault,
  principal: Principal | null,
  changes: readonly PolicyRefusal['change'][],
  look: Look,
): Promise<Observed<Facts['policyRefusals']>> {
  const group = groupOf(vault.id);
  const path = `${group}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`;
  const { source, command } = askArm(look.cloud, path, API.policy);
  const asked = { source: source.replace('GET', 'POST'), command: command.replace('--method get', '--method post') };
  const read = async () =>
    (await Promise.all(changes.map((change) => refusals(trialOf(change, vault, principal), vault, path, look)))).flat();
  return observed<Facts['policyRefusals'], Facts['policyRefusals']>(
    sourceOf(asked, look),
    roleMend(look.identity, 'Reader', group),
    read,
    [],
  );
}

async function refusals(
  trial: Trial,
  vault: Vault,
  path: string,
  { clients }: Look,
): Promise<readonly PolicyRefusal[]> {
  const { change, apiVersion, resourceContent } = trial;
  const body = { resourceDetails: { resourceContent, apiVersion, scope: vault.id }, includeAuditEffect: false };
  const answer = Restrictions.parse(await clients.arm('POST', `${encodeURI(path)}?api-version=${API.policy}`, body));
  return answer.contentEvaluationResult.policyEvaluations
    .filter(({ evaluationResult, effectDetails }) => {
      const denies = (effectDetails?.policyEffect ?? 'Deny').toLowerCase() === 'deny';
      return denies && evaluationResult?.toLowerCase() === 'noncompliant';
    })
    .map(({ policyInfo }) => ({
      change,
      assignmentId: policyInfo?.policyAssignmentId ?? '',
      definitionId: policyInfo?.policyDefinitionId ?? '',
    }));
}

function trialOf(change: PolicyRefusal['change'], vault: Vault, principal: Principal | null): Trial {
  if (change === 'assign-role') {
    const properties = { principalId: principal?.objectId ?? '', principalType: 'ServicePrincipal' };
    const resourceContent = { type: 'Microsoft.Authorization/roleAssignments', properties };
    return { change, apiVersion: API.authorization, resourceContent };
  }
  const { name, location, tenantId, model, publicNetworkAccess, networkRules } = vault;
  const properties = {
    tenantId,
    enableRbacAuthorization: model === 'roles',
    publicNetworkAccess,
    networkAcls: { ...networkRules, bypass: 'AzureServices' },
  };
  const resourceContent = { type: 'Microsoft.KeyVault/vaults', name, location, properties };
  return { change, apiVersion: API.keyVault, resourceContent };
}

function groupOf(id: string): string {
  const { subscriptionId, resourceGroup } = parseResourceId(id);
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}
