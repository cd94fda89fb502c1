import type { Instant } from '../../domain/instant.ts';
import { type Connection, clientOptions } from '../connection.ts';
import { sdk } from '../sdk.ts';
import { shapeCheck } from '../shape-check.ts';

/** How far ARM's clock is ahead, in milliseconds: every answer of it has a date, to whoever asks; null for one that has none. */
export async function readAzureClock(connection: Connection, now: () => Instant): Promise<number | null> {
  const { createDefaultHttpClient, createPipelineFromOptions, createPipelineRequest } = sdk(
    '@azure/core-rest-pipeline',
  ) as typeof import('@azure/core-rest-pipeline');
  const { additionalPolicies } = clientOptions(connection);
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  // Its date alone counts: what else it says, and in which shape, is of no concern.
  const heeded = additionalPolicies.filter(({ policy }) => policy.name !== shapeCheck.name);
  for (const { policy } of heeded) pipeline.addPolicy(policy, { afterPhase: 'Sign' });
  const url = `${connection.cloud.armEndpoint}/metadata/endpoints?api-version=2022-09-01`;
  const { headers } = await pipeline.sendRequest(createDefaultHttpClient(), createPipelineRequest({ url }));
  const told = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(told) ? null : told - Date.parse(now());
}
