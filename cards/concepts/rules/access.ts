import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on access policies and on the principal that they name. */
export const accessRules: readonly Concept[] = [
  {
    id: 'principal-absent',
    names: ['principal-absent'],
    says: say('rule-terms.principal-absent-says'),
    todo: say('rule-terms.principal-absent-todo'),
    page: PAGES.importing,
  },
  {
    id: 'grant-missing',
    names: ['grant-missing', 'missing grant', 'missing access policy'],
    says: say('rule-terms.grant-missing-says'),
    todo: say('rule-terms.grant-missing-todo'),
    page: PAGES.accessPolicies,
  },
  {
    id: 'grant-lacks-secret-get',
    names: ['grant-lacks-secret-get'],
    says: say('rule-terms.grant-lacks-secret-get-says'),
    todo: say('rule-terms.grant-lacks-secret-get-todo'),
    page: PAGES.accessPolicies,
  },
  {
    id: 'grant-to-wrong-principal',
    names: ['grant-to-wrong-principal', 'wrong principal'],
    says: say('rule-terms.grant-to-wrong-principal-says'),
    todo: say('rule-terms.grant-to-wrong-principal-todo'),
    page: PAGES.accessTrouble,
  },
  {
    id: 'grant-is-compound',
    names: ['grant-is-compound', 'compound identity', 'authorized application', 'on-behalf-of policy'],
    says: say('rule-terms.grant-is-compound-says'),
    todo: say('rule-terms.grant-is-compound-todo'),
    page: PAGES.vaultErrors,
  },
  {
    id: 'grant-in-unused-model',
    names: ['grant-in-unused-model', 'unused permission model'],
    says: say('rule-terms.grant-in-unused-model-says'),
    todo: say('rule-terms.grant-in-unused-model-todo'),
    page: PAGES.permissionModels,
  },
];
