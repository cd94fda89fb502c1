import { z } from 'zod';

/** What Resource Graph takes. */
export const queryRequestShape = z.looseObject({
  query: z.string(),
  subscriptions: z.array(z.string()).nullish(),
  managementGroups: z.array(z.string()).nullish(),
  options: z
    .looseObject({
      $top: z.number().int().min(1).max(1000).nullish(),
      $skip: z.number().int().min(0).nullish(),
      $skipToken: z.string().nullish(),
      resultFormat: z.enum(['table', 'objectArray']).nullish(),
    })
    .nullish(),
});

/** What a client asks of Resource Graph. */
export type QueryRequest = z.infer<typeof queryRequestShape>;
