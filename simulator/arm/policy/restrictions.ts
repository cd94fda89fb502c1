import { z } from 'zod';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import { describe } from '../../world/read-world.ts';
import { scopeOf } from '../../world/resource-id.ts';
import { type ArmRoute, type Ask, bodyOf, readingAt } from '../ask.ts';
import { type Objection, objections } from './objections.ts';

const bodyShape = z.looseObject({
  resourceDetails: z.looseObject({
    resourceContent: z.looseObject({
      type: z.string(),
      name: z.string().default(''),
      properties: z.looseObject({}).default({}),
    }),
    apiVersion: z.string().nullish(),
    scope: z.string().nullish(),
  }),
  includeAuditEffect: z.boolean().default(false),
});

/** What Azure Policy would say to a write, asked before it. */
export const policyRestrictionRoutes: readonly ArmRoute[] = [
  readingAt(
    'POST',
    '/{scope*}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions',
    'Microsoft.PolicyInsights/checkPolicyRestrictions/read',
    checkRestrictions,
  ),
];

function checkRestrictions(ask: Ask): Answer {
  const body = bodyShape.safeParse(bodyOf(ask));
  if (!body.success) throw refuse(400, 'InvalidRequestContent', describe(body.error.issues));
  const { resourceDetails, includeAuditEffect } = body.data;
  const { type, name, properties } = resourceDetails.resourceContent;
  const scope = resourceDetails.scope || scopeOf(ask.id);
  const found = objections(ask.estate, { id: `${scope}/providers/${type}/${name}`, type, properties });
  const told = found.filter(({ effect }) => includeAuditEffect || effect === 'Deny');
  return ok({ fieldRestrictions: [], contentEvaluationResult: { policyEvaluations: told.map(evaluationOf) } });
}

function evaluationOf({ assignment, effect }: Objection): object {
  return {
    policyInfo: {
      policyDefinitionId: assignment.properties.policyDefinitionId,
      policyAssignmentId: assignment.id,
    },
    evaluationResult: 'NonCompliant',
    effectDetails: { policyEffect: effect },
  };
}
