import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { renewalDay } from '../../../services/fleet/ahead/renewal-day.ts';
import { atNextRenewal, fateOf } from '../../../services/fleet/forecast.ts';
import { readinessOf, SCHEDULE } from '../../../services/fleet/readiness.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { NOW } from '../../helpers/evidence.ts';
import { certificate, evidence, renewalPolicy, secret, vault } from '../../helpers/facts.ts';

function readiness(changed: Partial<Facts> = {}, leftOut: readonly FactName[] = []) {
  const seen = evidence(changed, [], NOW, leftOut);
  const day = renewalDay(seen);
  const then = atNextRenewal(seen, day);
  const fate = fateOf(day, then && diagnose(then, rules, 30), NOW);
  return readinessOf(seen, day, fate, changed.certificate?.keyVault !== null);
}

function renewing(daysBeforeExpiry: number | null, lifetimePercentage: number | null = null) {
  return renewalPolicy({ automatic: { daysBeforeExpiry, lifetimePercentage } });
}

test.each([
  ['renews by itself in good time', renewing(30)],
  ['renews at four fifths of its life', renewing(null, 80)],
  ['has just over two days to be taken', renewing(3)],
  ['is managed by App Service', certificate({ keyVault: null, canonicalName: 'shop.contoso.com' })],
])('ready is what %s', (_, changed) => {
  expect(readiness(changed)).toEqual({ kind: 'ready' });
});

test.each([
  ['uploaded', certificate({ keyVault: null }), {}],
  ['by-hand', renewalPolicy({ automatic: null }), {}],
  ['by-hand', renewalPolicy({ issuer: 'Unknown' }), {}],
  ['too-late', renewing(2), { hours: 48 }],
  ['too-late', renewing(null, 99), { hours: 11 }],
  ['too-early', renewing(47), { days: 47 }],
  ['too-early', renewing(90), { days: 90 }],
  ['blocked', vault({ accessPolicies: [] }), { cause: { rule: 'grant-missing' } }],
  ['untold', { ...secret({ kind: 'secret' }), newest: null, renewalPolicy: null }, {}],
])('not ready, and why: %s', (kind, changed, told) => {
  expect(readiness(changed)).toMatchObject({ kind, ...told });
});

test('without its policy nobody can tell, and a block is told all the same', () => {
  expect(readiness({}, ['renewalPolicy', 'newest'])).toMatchObject({ kind: 'untold' });
  expect(readiness(vault({ accessPolicies: [] }), ['renewalPolicy', 'newest'])).toMatchObject({ kind: 'blocked' });
});

test('lifetimes only become shorter', () => {
  expect(SCHEDULE.map(({ days }) => days)).toEqual([200, 100, 47]);
  expect(SCHEDULE.map(({ from }) => from).toSorted()).toEqual(SCHEDULE.map(({ from }) => from));
});
