import fc from 'fast-check';
import { chained } from '../../../services/domain/audit.ts';
import { dataWithoutSecrets, withoutSecrets } from '../../../services/domain/without-secrets.ts';
import { happenings, saying } from '../../helpers/audit-lines.ts';
import { caseAt } from '../../helpers/cases.ts';
import { changes } from '../../helpers/changes.ts';
import { cpuMilliseconds } from '../../helpers/cpu-time.ts';
import { leaks, piecesOf } from '../../helpers/secrets.ts';

const EVENTS = Object.values(happenings);

test('no line of an audit holds a secret, in whatever field it came', () => {
  fc.assert(
    fc.property(leaks, fc.constantFrom(...EVENTS), fc.string(), ({ secret, text }, happening, around) => {
      const hostile = saying(happening, `${around} ${text}`);
      const change = { ...changes['start-renewal'], issuer: text };

      const kept = JSON.stringify(chained({ ...hostile, change, plan: [change] }, null));

      expect(piecesOf(secret).filter((piece) => kept.includes(piece))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('what happens every day is kept to the letter', () => {
  const ordinary = [...EVENTS, ...Object.values(changes), ...Object.values(caseAt)];

  for (const each of ordinary) expect(dataWithoutSecrets(each)).toEqual(each);
});

test.each([
  'RequestDisallowedByPolicy: Resource kv-shop was disallowed by policy. (request 4f0c2f7e-1b2d-4c3e-9f00-000000000000)',
  "The gateway did not receive a response from 'Microsoft.Web' within the specified time period.",
  'A secret with (name/id) wildcard-contoso-com was not found in this key vault.',
  'GET https://kv-shop.vault.azure.net/secrets/wildcard-contoso-com/4387e9f3d6e14c459867679a90fd0f79?api-version=2025-07-01',
  'the certificate 9FD1D2D06E2293673E2A8D1CA484A092BD016D00 is not held by plan-shop-prod',
  `/subscriptions/10c2052b-cbf0-5839-9f92-464808eef5ce/resourceGroups/${'averylongnameofagroup'.repeat(4)}/providers/Microsoft.KeyVault/vaults/kv`,
  'Basic authentication is off, and the secret is disabled: enable the secret, then sync.',
  'break-glass: outage, nobody else is awake',
  '',
])('it is kept as it is: %s', (text) => {
  expect(withoutSecrets(text)).toBe(text);
});

test('a field that is named as a secret is hidden whole, and what is no text stays', () => {
  const data = { password: 'a b c', deep: [{ clientSecret: 'x y', secrets: ['get'], count: 1, none: null }] };

  expect(dataWithoutSecrets(data)).toEqual({
    password: '[hidden]',
    deep: [{ clientSecret: '[hidden]', secrets: ['get'], count: 1, none: null }],
  });
});

test.each(['adminPassword', 'administratorLoginPassword', 'PUBLISHING_PASSWORD', 'db-passwd', 'passphrase'])(
  '%s is the name of a secret, whoever it is of',
  (name) => {
    expect(withoutSecrets(`Bad request: ${name}=hunter2, sku=S1`)).toBe(`Bad request: ${name}=[hidden], sku=S1`);
    expect(withoutSecrets(`{"${name}":"hunter2"}`)).toBe(`{"${name}":"[hidden]"}`);
    expect(dataWithoutSecrets({ [name]: 'a b c' })).toEqual({ [name]: '[hidden]' });
  },
);

test('a long word without end takes no time', () => {
  const text = `${'pass-'.repeat(20_000)}= ${'a'.repeat(100_000)}`;

  expect(cpuMilliseconds(() => withoutSecrets(text))).toBeLessThan(1_000);
});
