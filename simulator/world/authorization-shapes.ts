import { z } from 'zod';
import { resourceShape } from './shapes.ts';
import { moment } from './words.ts';

const text = z.string();
const maybe = text.nullish();
const actions = z.array(text).nullish();

/** What a role or a deny assignment covers. */
export const permissionShape = z.looseObject({
  actions,
  notActions: actions,
  dataActions: actions,
  notDataActions: actions,
  condition: maybe,
});

export const roleAssignmentShape = resourceShape.extend({
  properties: z.looseObject({
    roleDefinitionId: text,
    principalId: text,
    principalType: maybe,
    scope: maybe,
    condition: maybe,
  }),
});

export const roleDefinitionShape = resourceShape.extend({
  properties: z.looseObject({
    roleName: maybe,
    permissions: z.array(permissionShape),
    assignableScopes: z.array(text).nullish(),
  }),
});

const principals = z.array(z.looseObject({ id: text, type: maybe })).nullish();

export const denyAssignmentShape = resourceShape.extend({
  properties: z.looseObject({
    denyAssignmentName: maybe,
    permissions: z.array(permissionShape),
    scope: maybe,
    doNotApplyToChildScopes: z.boolean().nullish(),
    principals,
    excludePrincipals: principals,
  }),
});

export const lockShape = resourceShape.extend({
  properties: z.looseObject({ level: z.enum(['ReadOnly', 'CanNotDelete', 'NotSpecified']) }),
});

/** A role that somebody could activate; by itself it gives no rights. */
export const roleEligibilityShape = resourceShape.extend({
  properties: z.looseObject({
    scope: maybe,
    roleDefinitionId: text,
    principalId: text,
    principalType: maybe,
    startDateTime: moment.nullish(),
    endDateTime: moment.nullish(),
    memberType: z.enum(['Direct', 'Inherited', 'Group']).nullish(),
    status: maybe,
  }),
});
