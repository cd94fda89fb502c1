import { type ArmRoute, type Ask, at, filterOf, GROUP, SUBSCRIPTION } from '../arm/ask.ts';
import type { Answer } from '../http/answer.ts';
import { type Clause, parseFilter, unknownClause } from '../http/odata-filter.ts';
import type { WebCertificate } from '../world/resource.ts';
import { covers, sameId } from '../world/resource-id.ts';
import { deleteCertificate, patchCertificate, putCertificate } from './certificates.ts';
import { webPage } from './web-page.ts';

const SHARED = `${GROUP}/providers/Microsoft.Web/certificates/{name}`;
const SITE = `${GROUP}/providers/Microsoft.Web/sites/{site}`;

/** Certificates of a webspace, and of one site or slot only. Reading one has nothing special. */
export const certificateRoutes: readonly ArmRoute[] = [
  at('GET', `${SUBSCRIPTION}/providers/Microsoft.Web/certificates`, listCertificates),
  ...[SHARED, `${SITE}/certificates/{name}`, `${SITE}/slots/{slot}/certificates/{name}`].flatMap((address) => [
    at('PUT', address, putCertificate),
    at('PATCH', address, patchCertificate),
    at('DELETE', address, deleteCertificate),
  ]),
];

function listCertificates(ask: Ask): Answer {
  const clauses = parseFilter(filterOf(ask));
  const scope = `/subscriptions/${ask.params.subscription}`;
  const found = ask.estate
    .ofType('microsoft.web/certificates')
    .filter((one) => covers(scope, one.id) && clauses.every((clause) => fits(one, clause)));
  return webPage(ask, found);
}

function fits({ name, properties }: WebCertificate, clause: Clause): boolean {
  if (clause.kind === 'call') return unknownClause(clause);
  const held = { keyvaultid: properties.keyVaultId, thumbprint: properties.thumbprint, name }[clause.field];
  return held === undefined ? unknownClause(clause) : sameId(held, clause.value) === (clause.operator === 'eq');
}
