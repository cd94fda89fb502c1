import {
  ANA,
  APP_SERVICE,
  APP_SERVICE_APPLICATION,
  accessPolicy,
  BEN,
  LANDING_ZONE,
  moment,
  PIPELINE,
  roleAt,
  thumbprint,
  type World,
} from '../base.ts';
import { addPrincipal, addSite, vaultGoesTo } from '../estate.ts';
import { GRANT } from '../faults/access.ts';
import { asIn } from '../faults/index.ts';
import { holds, policies, vaultHolds } from '../story.ts';
import type { Incidents } from './incident.ts';

const ALL = ['get', 'list', 'set', 'delete', 'recover', 'backup', 'restore'];

/** A grant is missing or wrong in a vault that obeys access policies. */
export const ofPolicies: Incidents = {
  'tf-kv-cert-no-sp-access': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/8746',
    tells:
      'The deployment let only itself in; the policies stand in the vault and beside it, and overwrite one another.',
    alters(world) {
      letsPipelineIn(world);
      holds(world, 'june');
    },
    says: asIn('grant-missing'),
  },
  'tf-appid-used-as-objectid': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/5058',
    tells: 'The policy names the application id that is published, where the object id belongs.',
    alters(world) {
      policies(world, accessPolicy(APP_SERVICE_APPLICATION, ['Get'], ['Get']));
      holds(world, 'june');
    },
    says: asIn('grant-to-wrong-principal'),
  },
  'policy-removed-sync-fails-then-expires': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/56312',
    tells:
      'Somebody removed the policy of App Service by hand; no renewal came through, and the certificate has ended.',
    alters(world) {
      policies(world);
      holds(world, 'expired yesterday');
      vaultHolds(world, ['expired yesterday', 'november']);
    },
    says: { colour: 'red', first: 'grant-missing', finds: ['certificate-expired', 'grant-missing'], ...GRANT },
  },
  'arm-web-cert-no-access': {
    source: 'https://github.com/Azure/azure-powershell/issues/2939',
    tells: 'The vault is in another subscription, and lets in the pipeline, not App Service.',
    alters(world) {
      letsPipelineIn(world);
      vaultGoesTo(world, LANDING_ZONE);
      world.resources.push(roleAt(LANDING_ZONE, 'Key Vault Contributor', BEN));
    },
    says: asIn('grant-missing'),
  },
  'docs-missing-step-set-policy': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/92147',
    tells: 'Whoever made the vault granted everything to themselves, and nothing to App Service.',
    alters(world) {
      policies(world, accessPolicy(ANA, ALL, ALL), accessPolicy(BEN, ALL, ALL));
    },
    says: asIn('grant-missing'),
  },
  'which-permissions-exactly': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/84933',
    tells: 'App Service may read secrets and no certificates, which is enough.',
    alters: (world) => policies(world, accessPolicy(APP_SERVICE, ['get'], [])),
    says: { colour: 'green', first: null, finds: [] },
  },
  'techgenix-out-of-sync': {
    source: 'https://techgenix.com/public-certificates-with-azure-key-vault-and-web-apps/',
    tells: 'Three apps are out of sync with a vault that does not let App Service in.',
    alters(world) {
      policies(world);
      addSite(world, 'app-shop-blog', { 'blog.contoso.com': thumbprint('june') });
      addSite(world, 'app-shop-jobs', { 'jobs.contoso.com': thumbprint('june') });
      holds(world, 'june');
      vaultHolds(world, ['june', 'november'], { created: moment(-50), updated: moment(-50) });
    },
    says: asIn('grant-missing'),
  },
  'huuhka-cross-sub': {
    source: 'https://www.huuhka.net/app-service-imported-ssl-certificate-from-another-subscription-kv/',
    tells: 'The vault is in another subscription, where nobody of this room may grant anything.',
    alters(world) {
      policies(world);
      vaultGoesTo(world, LANDING_ZONE);
    },
    says: {
      colour: 'yellow',
      first: 'grant-missing',
      finds: ['grant-missing'],
      plan: GRANT.plan,
      guard: 'nobody-may-approve',
      approved: { refused: 'not-an-approver' },
    },
  },
  'tf-cross-subscription-2021': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/10824',
    tells: 'The vault of the landing zone is in another subscription, with every policy in place.',
    alters: (world) => vaultGoesTo(world, LANDING_ZONE),
    says: { colour: 'green', first: null, finds: [] },
  },
  'ps-warning-wrong-app-id': {
    source: 'https://github.com/Azure/azure-powershell/issues/21138',
    tells: 'A tool warns of a grant that is missing, having looked for another application than App Service.',
    alters: (world) =>
      addPrincipal(world, {
        id: '99999999-0000-4000-8000-000000000010',
        appId: 'f8daea97-62e7-4026-becf-13c2ea98e8b4',
        displayName: 'Microsoft.Azure.WebSites look-alike',
      }),
    says: { colour: 'green', first: null, finds: [] },
  },
};

function letsPipelineIn(world: World): void {
  addPrincipal(world, { id: PIPELINE, appId: '99999999-0000-4000-8000-000000000011', displayName: 'pipeline-infra' });
  policies(world, accessPolicy(PIPELINE, ['Get', 'Set'], ['Get', 'Import']));
}
