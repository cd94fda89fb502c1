import type { OnBehalfOfCredential as OnBehalf } from '@azure/identity';
import type { CloudName } from '../clouds.ts';
import { sdk } from '../sdk.ts';
import { type AssertionWorld, signedAssertion } from './signed-assertion.ts';

const { ManagedIdentityCredential, OnBehalfOfCredential } = sdk('@azure/identity') as typeof import('@azure/identity');

/** How the application that people sign in to proves to Entra who it is. */
export type AppProof =
  | { readonly password: string }
  /** A certificate, by its SHA-1 thumbprint, and its key as PEM. */
  | { readonly thumbprint: string; readonly privateKey: string }
  /** Client id of a managed identity that the application trusts. */
  | { readonly federatedBy: string };

/** The application that people sign in to: for it the token of a person is meant, and it asks Entra on their behalf. */
export interface Application {
  readonly clientId: string;
  readonly tenantId: string;
  readonly proof: AppProof;
  /** Where Entra answers. */
  readonly loginHost: string;
  /** Whether that is an Entra of one's own, of which no other could say that it is one. */
  readonly isPrivate: boolean;
  readonly cloud: CloudName;
}

/** A credential of the application, on behalf of whom a token is about. */
export function onBehalfOf(application: Application, userAssertionToken: string, world: AssertionWorld): OnBehalf {
  const { clientId, tenantId, loginHost, isPrivate } = application;
  const asked = {
    clientId,
    tenantId,
    userAssertionToken,
    authorityHost: loginHost,
    disableInstanceDiscovery: isPrivate,
  };
  const proven = provenBy(application, world);
  return 'clientSecret' in proven
    ? new OnBehalfOfCredential({ ...asked, ...proven })
    : new OnBehalfOfCredential({ ...asked, ...proven });
}

type Proven = { readonly clientSecret: string } | { readonly getAssertion: () => Promise<string> };

function provenBy({ clientId, tenantId, proof, loginHost, cloud }: Application, world: AssertionWorld): Proven {
  if ('password' in proof) return { clientSecret: proof.password };
  if ('federatedBy' in proof) {
    const identity = new ManagedIdentityCredential({ clientId: proof.federatedBy });
    return { getAssertion: async () => (await identity.getToken(EXCHANGE[cloud])).token };
  }
  const audience = `${loginHost}/${tenantId}/oauth2/v2.0/token`;
  return { getAssertion: async () => signedAssertion(proof, { clientId, audience }, world) };
}

/** Source: learn.microsoft.com, "workload-identity-federation-config-app-trust-managed-identity". */
const EXCHANGE: { readonly [C in CloudName]: string } = {
  public: 'api://AzureADTokenExchange/.default',
  usgov: 'api://AzureADTokenExchangeUSGov/.default',
  dod: 'api://AzureADTokenExchangeUSGov/.default',
  china: 'api://AzureADTokenExchangeChina/.default',
};
