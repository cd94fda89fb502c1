import { codeOf, LANGUAGES, type Language } from '../../../services/code/index.ts';
import { english } from '../../helpers/english.ts';
import { changes, type Kind, kinds, planOf } from './changes.ts';

const warned = (...[plan, language]: Parameters<typeof codeOf>) => codeOf(plan, language).warnings.map(english);
const warningsOf = (kind: Kind, language: Language) => warned(planOf([changes[kind]]), language).join('\n');

test.each<[Kind, readonly Language[], RegExp]>([
  ['add-access-policy', ['bicep', 'arm'], /accessPolicies of its own, put this entry into that list/],
  ['add-access-policy', ['az', 'powershell'], /next deployment replaces all of its access policies/],
  ['add-access-policy', ['terraform'], /Do not mix azurerm_key_vault_access_policy with access_policy blocks/],
  ['add-access-policy', ['terraform'], /rbac_authorization_enabled = false/],
  ['assign-role', ['terraform'], /rbac_authorization_enabled = true/],
  ['assign-role', LANGUAGES, /where kv-shop is moved, or deleted and recovered, it has to be given again/],
  ['assign-role', ['bicep', 'arm', 'terraform'], /take another name/],
  ['set-network-bypass', LANGUAGES, /every trusted Microsoft service through the firewall of kv-shop/],
  ['set-network-bypass', ['bicep', 'arm'], /a deployment writes the whole vault[\s\S]*enableRbacAuthorization/],
  ['set-network-bypass', ['az', 'powershell', 'terraform'], /closes the firewall again/],
  ['recover-vault', LANGUAGES, /do not come back/],
  ['start-renewal', LANGUAGES, /sync once the new version is in the vault/],
  ['sync-certificate', ['terraform'], /does not sync a renewed certificate/],
  ['sync-certificate', ['az', 'powershell'], /no failure of the sync/],
  ['import-certificate', ['terraform'], /does not sync a renewed certificate/],
  ['import-certificate', ['bicep', 'arm'], /is a sync too/],
  ['import-certificate', LANGUAGES, /same thumbprint/],
  ['bind-hostname', ['terraform'], /ignore_changes = \[ssl_state, thumbprint\]/],
  ['bind-hostname', ['bicep', 'arm'], /deployed again after a renewal/],
  ['bind-hostname', ['bicep', 'arm', 'terraform'], /bound by IP address now/],
])('%s in %j comes with the warning that fits, and nowhere else', (kind, languages, warning) => {
  const where = LANGUAGES.filter((language) => warning.test(warningsOf(kind, language)));

  expect(where).toEqual(LANGUAGES.filter((language) => languages.includes(language)));
});

test.each(['bicep', 'arm', 'terraform'] as const)(
  '%s says which part of a fix it cannot declare, and when it is all of it',
  (language) => {
    const grant = planOf([changes['add-access-policy'], changes['sync-certificate']]);
    const alone = planOf([changes['sync-certificate']]);

    expect(warned(grant, language)[0]).toMatch(/states, not actions/);
    expect(warned(alone, language)[0]).toMatch(/nothing to write into a template/);
  },
);

test.each(['az', 'powershell'] as const)('%s can do all of it', (language) => {
  expect(warned(planOf(Object.values(changes)), language).join()).not.toMatch(/not actions|nothing to write/);
});

test('a grant takes time, which whatever needs it has to know', () => {
  const patience = /repeat the last step/;
  const isSaid = (...of: readonly Kind[]) =>
    patience.test(warned(planOf(of.map((kind) => changes[kind])), 'az').join());

  expect(isSaid('assign-role', 'sync-certificate')).toBe(true);
  expect(isSaid('add-access-policy', 'import-certificate')).toBe(true);
  expect(isSaid('assign-role')).toBe(false);
  expect(isSaid('sync-certificate')).toBe(false);
});

test('what stands in the way is said first, what only hinders the undo is not', () => {
  const blockedBy = [
    { rule: 'read-only-lock', stops: 'undo', says: 'A lock keeps the role.' },
    { rule: 'read-only-lock', stops: 'plan', says: 'The lock "freeze"\nrefuses every write.' },
  ] as const;

  const warnings = warned(planOf([changes['assign-role']], { blockedBy }), 'az');

  expect(warnings[0]).toBe('In the way: The lock "freeze" refuses every write.');
  expect(warnings.join()).not.toContain('keeps the role');
});

test('no warning is said twice, and each is one line', () => {
  for (const language of LANGUAGES) {
    const warnings = warned(planOf(kinds.flatMap((kind) => [changes[kind], changes[kind]])), language);

    expect(new Set(warnings).size).toBe(warnings.length);
    expect(warnings.every((each) => !each.includes('\n') && /[.]$/.test(each))).toBe(true);
  }
});
