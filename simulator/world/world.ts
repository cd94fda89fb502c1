import { z } from 'zod';
import { cerShape, keyVaultShape } from './key-vault-shapes.ts';
import { shapeFor } from './resource.ts';
import { resourceShape } from './shapes.ts';
import { headers, milliseconds, moment, plain } from './words.ts';

const text = z.string();
const user = z.looseObject({ id: text, displayName: text.default(''), userPrincipalName: text.default('') });
const group = z.looseObject({ id: text, displayName: text.default(''), members: z.array(text).default([]) });
const servicePrincipal = z.looseObject({
  id: text,
  appId: text,
  displayName: text.default(''),
  servicePrincipalNames: z.array(text).default([]),
});

/** A mishap on the way between a client and Azure. */
const faultShape = z.looseObject({
  method: text.optional(),
  path: text.refine(isRegularExpression, 'not a regular expression'),
  times: z.number().int().nonnegative().default(1),
  skip: z.number().int().nonnegative().default(0),
  status: z.number().int().min(200).max(599).optional(),
  headers: headers.default({}),
  body: z.unknown().optional(),
  applied: z.boolean().default(false),
  delayMilliseconds: milliseconds.default(0),
  drop: z.boolean().default(false),
});

/** Something that was written; an attempt that came to nothing is in the activity log too. */
const activityShape = z.looseObject({
  at: moment,
  caller: text,
  operationName: text,
  resourceId: text,
  status: text.default('Succeeded'),
});

const anyResource = resourceShape.superRefine((resource, context) => {
  const result = shapeFor(resource.type).safeParse(resource);
  for (const { message, path } of result.error?.issues ?? []) context.addIssue({ code: 'custom', message, path });
});

export const worldShape = z.looseObject({
  story: text.default(''),
  clock: moment,
  cloud: z.enum(['public', 'usgov', 'dod', 'china']).default('public'),
  tenantId: plain,
  subscriptions: z.array(z.looseObject({ subscriptionId: text, displayName: text.default('') })).min(1),
  directory: z.looseObject({
    users: z.array(user).default([]),
    groups: z.array(group).default([]),
    servicePrincipals: z.array(servicePrincipal).default([]),
  }),
  bot: text,
  resources: z.array(anyResource).default([]),
  keyVaults: z.record(text, keyVaultShape).default({}),
  served: z.record(text, cerShape).optional(),
  activity: z.array(activityShape).default([]),
  behaviour: z
    .looseObject({
      latencyMilliseconds: milliseconds.default(0),
      grantTakesSeconds: z.number().nonnegative().default(0),
      faults: z.array(faultShape).default([]),
    })
    .prefault({}),
});

function isRegularExpression(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}

/** All there is in one simulated tenant. */
export type World = z.infer<typeof worldShape>;
export type Directory = World['directory'];
export type ServicePrincipal = z.infer<typeof servicePrincipal>;
export type Fault = z.infer<typeof faultShape>;
export type Cloud = World['cloud'];
