import type { Instant } from '../../domain/instant.ts';
import { type Connection, clientOptions } from '../connection.ts';
import { sdk } from '../sdk.ts';

/** How far ARM's clock is ahead, in milliseconds: every answer of it has a date, to whoever asks; null for one that has none. */
export async function readAzureClock(connection: Connection, now: () => Instant): Promise<number | null> {
  const { createDefaultHttpClient, createPipelineFromOptions, createPipelineRequest } = sdk(
    '@azure/core-rest-pipeline',
  ) as typeof import('@azure/core-rest-pipeline');
  const { additionalPolicies } = clientOptions(connection);
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  for (const { policy } of additionalPolicies) pipeline.addPolicy(policy, { afterPhase: 'Sign' });
  const url = `${connection.cloud.armEndpoint}/metadata/endpoints?api-version=2020-06-01`;
  const { headers } = await pipeline.sendRequest(createDefaultHttpClient(), createPipelineRequest({ url }));
  const told = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(told) ? null : told - Date.parse(now());
}
