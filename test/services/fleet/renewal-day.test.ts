import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { renewalDay } from '../../../services/fleet/ahead/renewal-day.ts';
import { hence } from '../../helpers/evidence.ts';
import { certificate, evidence, newest, renewalPolicy, secret } from '../../helpers/facts.ts';

const day = (changed: Partial<Facts> = {}, unseen: readonly FactName[] = []) => renewalDay(evidence(changed, unseen));
const MAILS = renewalPolicy({ automatic: null });

test.each<[string, Partial<Facts>, readonly FactName[]]>([
  ['the certificate was not seen', {}, ['certificate']],
  ['its policy was not seen', {}, ['renewalPolicy']],
  ['its newest version was not seen', {}, ['newest']],
  ['it has no policy', { renewalPolicy: null }, []],
  ['it has no version', { newest: null }, []],
  ['it stands nowhere in the vault', { secret: null, newest: null, renewalPolicy: null }, []],
  [
    'the policy does not say when',
    renewalPolicy({ automatic: { daysBeforeExpiry: null, lifetimePercentage: null } }),
    [],
  ],
])('the day of a renewal cannot be told where %s', (_, changed, unseen) => {
  expect(day(changed, unseen)).toEqual({ kind: 'untold' });
});

test('a plain secret is put there by somebody, whether or not it could be read', () => {
  expect(day(secret({ kind: 'secret' }))).toEqual({ kind: 'put' });
  expect(day(secret({ kind: 'secret' }), ['secret'])).toMatchObject({ kind: 'on' });
});

test('what nothing renews ends with its newest version, or with what App Service holds where that does not say', () => {
  const held = certificate({ expiresOn: hence(24) });

  expect(day({ ...MAILS, ...held, ...newest({ expiresOn: hence(48) }) })).toEqual({ kind: 'never', at: hence(48) });
  expect(day({ ...MAILS, ...held, ...newest({ expiresOn: null }) })).toEqual({ kind: 'never', at: hence(24) });
});

test.each([
  ['days before the end', { daysBeforeExpiry: 30, lifetimePercentage: null }, 70],
  ['no days before the end', { daysBeforeExpiry: 0, lifetimePercentage: null }, 100],
  ['a part of the lifetime', { daysBeforeExpiry: null, lifetimePercentage: 80 }, 80],
  ['days, where both are said', { daysBeforeExpiry: 10, lifetimePercentage: 80 }, 90],
])('a vault renews by itself so many %s', (_, automatic, days) => {
  const hundredDays = newest({}, { notBefore: hence(0), expiresOn: hence(100 * 24) });

  expect(day({ ...renewalPolicy({ automatic }), ...hundredDays })).toEqual({ kind: 'on', at: hence(days * 24) });
});
