import type { Ground } from './functions.ts';

/** The bot's own identity, and who it is to Entra. */
export const BOT = {
  clientId: '5f0c1a52-9e0b-4d55-8f43-1f6f2f6a3c11',
  principalId: '2d2c74d5-210d-5646-b553-c036776a920d',
};

const ANSWERS: readonly (readonly [type: RegExp, answer: object])[] = [
  [/\/providers\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/[\w-]+$/, BOT],
  [/\/providers\/Microsoft\.Web\/sites\/[\w-]+$/, { defaultHostName: 'greenlight-contoso.azurewebsites.net' }],
  [
    /\/providers\/Microsoft\.Insights\/components\/[\w-]+$/,
    { ConnectionString: 'InstrumentationKey=2d0b1f4c-2f0b-4c39-8a6c-0b1d5d5d7a10;IngestionEndpoint=https://x/' },
  ],
];

/** A resource group of the world of the tests; a reference to anything that would not answer is a fault. */
export const GROUND: Ground = {
  subscriptionId: '10c2052b-cbf0-5839-9f92-464808eef5ce',
  tenantId: 'c954252e-8c02-55dd-a978-26890a7243a5',
  resourceGroup: 'rg-greenlight',
  location: 'westeurope',
  environment: 'AzureCloud',
  references(id) {
    const [, answer] = ANSWERS.find(([type]) => type.test(id)) ?? [];
    if (!answer) throw new Error(`nothing answers for ${id}`);
    return answer;
  },
};

/** The subscription itself, for a template that is deployed there. */
export const SUBSCRIPTION: Ground = { ...GROUND, resourceGroup: '' };
