import { caseCard } from '../../../cards/case-card.ts';
import type { Link } from '../../../services/index.ts';
import { NOW } from '../../helpers/cases.ts';
import { elementsOf } from '../parts-of.ts';
import { manual } from '../variant-parts.ts';

/** Every rule that may be the first broken link, the headline it makes, and whether it may be left to a person. */
const RULES: readonly (readonly [Link, string, string, 'by hand' | 'by the bot'])[] = [
  ['certificate', 'certificate-expired', 'has expired', 'by hand'],
  ['certificate', 'certificate-expiring', 'expires soon, and no newer one is there', 'by hand'],
  ['certificate', 'certificate-not-from-key-vault', 'follows no vault', 'by hand'],
  ['certificate', 'order-not-ready', 'order of this certificate is not complete', 'by hand'],
  ['certificate', 'plan-cannot-bind', 'plan cannot bind', 'by hand'],
  ['vault', 'vault-not-found', 'cannot find the vault', 'by hand'],
  ['vault', 'vault-soft-deleted', 'is deleted, and can be recovered', 'by the bot'],
  ['vault', 'vault-moved', 'has moved', 'by hand'],
  ['vault', 'vault-in-other-tenant', 'another tenant', 'by hand'],
  ['access', 'principal-absent', 'not known in this tenant', 'by hand'],
  ['access', 'grant-missing', 'may not read the vault', 'by the bot'],
  ['access', 'grant-lacks-secret-get', 'may not read the vault', 'by the bot'],
  ['access', 'grant-to-wrong-principal', 'somebody else in place of App Service', 'by the bot'],
  ['access', 'grant-is-compound', 'may not read the vault', 'by the bot'],
  ['access', 'role-missing', 'may not read the vault', 'by the bot'],
  ['access', 'role-insufficient', 'may not read the vault', 'by the bot'],
  ['access', 'grant-in-unused-model', 'model that the vault does not use', 'by the bot'],
  ['access', 'access-denied-by-assignment', 'A deny assignment', 'by hand'],
  ['network', 'firewall-blocks-app-service', 'The firewall of the vault', 'by the bot'],
  ['network', 'perimeter-blocks-app-service', 'A network perimeter', 'by hand'],
  ['secret', 'secret-not-found', 'nothing of the name', 'by hand'],
  ['secret', 'secret-soft-deleted', 'is deleted in the vault, and can be recovered', 'by the bot'],
  ['secret', 'secret-disabled', 'newest version in the vault is disabled', 'by the bot'],
  ['secret', 'secret-expired', 'newest version in the vault has expired', 'by hand'],
  ['secret', 'secret-not-pkcs12', 'a form that App Service cannot take', 'by hand'],
  ['secret', 'key-not-exportable', 'private key may not leave the vault', 'by hand'],
  ['secret', 'key-not-supported', 'key of this kind', 'by hand'],
  ['renewal', 'renewal-failed', 'renewal in the vault has failed', 'by hand'],
  ['renewal', 'renewal-awaits-merge', 'waits for the signed certificate', 'by hand'],
  ['renewal', 'renewal-not-automatic', 'Nothing renews this certificate', 'by hand'],
  ['renewal', 'new-version-unsafe', 'not safe to take', 'by hand'],
  ['sync', 'sync-overdue', 'has not taken the newest certificate', 'by the bot'],
  ['sync', 'sync-status-stale', 'still reports a failed sync', 'by the bot'],
  ['binding', 'binding-on-old-certificate', 'does not use the newest certificate', 'by the bot'],
  ['binding', 'hostname-not-covered', 'does not name a host it serves', 'by hand'],
  ['binding', 'hostname-unbound', 'no certificate bound', 'by the bot'],
  ['binding', 'thumbprint-pinned', 'still names the old certificate', 'by hand'],
  ['served', 'served-certificate-differs', 'Browsers get another certificate', 'by hand'],
];

function headingOf(link: Link, rule: string): unknown {
  const { card } = caseCard(manual(rule, link, 'GET x'), NOW);
  return elementsOf(card).find(({ style }) => style === 'heading')?.text;
}

test.each(RULES)('%s: %s is headed by what it means', (link, rule, words) => {
  expect(headingOf(link, rule)).toContain(words);
});

describe.each(RULES.filter(([, , , who]) => who === 'by hand'))('%s: %s', (link, rule) => {
  test('says in one line of its own what a person has to do', () => {
    const words = handWords(link, rule);

    expect(words).toMatch(/^[A-Z].{20,}\.$/);
    expect(words.length).toBeLessThanOrEqual(130);
    expect(words).not.toContain('The evidence shows');
  });
});

test('no two faults ask the same of a person', () => {
  const words = RULES.filter(([, , , who]) => who === 'by hand').map(([link, rule]) => handWords(link, rule));

  expect(new Set(words).size).toBe(words.length);
});

test('a fault that the bot mends as a rule points to the evidence where it does not', () => {
  expect(handWords('access', 'grant-missing')).toBe('The evidence shows where a person has to act.');
});

function handWords(link: Link, rule: string): string {
  const box = elementsOf(caseCard(manual(rule, link, 'GET x'), NOW).card).find(({ id }) => id === 'by-hand');
  const texts = elementsOf(box).flatMap(({ type, text }) => (type === 'TextRun' ? String(text) : []));
  return (texts[1] ?? '').replaceAll('\u200b', '');
}
