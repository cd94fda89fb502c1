import { say, type Words } from '../../../sentences/index.ts';

/** Why Entra gave no token on somebody's behalf, and what is to be done about it. */
export interface NoToken {
  /**
   * `another`: the token is somebody else's. `consent`: nobody has allowed the application to act for people in Azure.
   * `challenge`: a policy asks for more than this sign-in had. `over`: the sign-in counts no more.
   */
  readonly why: 'another' | 'consent' | 'challenge' | 'over' | 'unreachable' | 'misconfigured';
  readonly says: Words;
}

/**
 * Entra's codes. Source: learn.microsoft.com, "reference-error-codes", and "v2-oauth2-on-behalf-of-flow" for
 * `interaction_required` with claims, which is how conditional access asks for more.
 */
const CONSENT = ['AADSTS65001', 'AADSTS65004', 'AADSTS65005', 'AADSTS90094', 'AADSTS650057'];
const OVER = [
  'AADSTS500133',
  'AADSTS50013',
  'AADSTS70043',
  'AADSTS50173',
  'AADSTS700082',
  'AADSTS50089',
  'AADSTS70008',
];
const CHALLENGE = [
  'AADSTS50005',
  'AADSTS50072',
  'AADSTS50074',
  'AADSTS50076',
  'AADSTS50078',
  'AADSTS50079',
  'AADSTS50097',
  'AADSTS50129',
  'AADSTS50131',
  'AADSTS50158',
  'AADSTS53000',
  'AADSTS53001',
  'AADSTS53002',
  'AADSTS53003',
  'AADSTS530003',
];

/** Reads what the SDK threw. */
export function noTokenBecause(error: unknown, applicationId: string): NoToken {
  const told = chain(error);
  const text = told.map(({ message }) => message).join('\n');
  const code = /AADSTS\d+/.exec(text)?.[0] ?? '';
  const command = `az ad app permission admin-consent --id ${applicationId}`;
  if (CONSENT.includes(code)) return { why: 'consent', says: say('sign-in.consent', { code, command }) };
  if (CHALLENGE.includes(code) || told.some(hasClaims))
    return { why: 'challenge', says: say('sign-in.challenge', { code: code || 'interaction_required' }) };
  if (OVER.includes(code)) return { why: 'over', says: say('sign-in.over') };
  if (code !== '') return { why: 'misconfigured', says: say('sign-in.misconfigured', { code }) };
  return { why: 'unreachable', says: say('sign-in.unreachable') };
}

function chain(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...chain(error.cause)] : [];
}

function hasClaims(error: Error): boolean {
  const claims: unknown = Reflect.get(error, 'claims');
  return typeof claims === 'string' && claims !== '';
}
