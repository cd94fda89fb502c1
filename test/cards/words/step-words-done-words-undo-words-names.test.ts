import { describeChange } from '../../../cards/change-words.ts';
import { describeDone } from '../../../cards/changes/done-words.ts';
import { print, site, subjectOf } from '../../../cards/changes/names.ts';
import { describeStep, describeUndoStep } from '../../../cards/changes/step-words.ts';
import { describeUndo } from '../../../cards/changes/undo-words.ts';
import type { Change, Step } from '../../../services/index.ts';
import { changes, SITE_ID } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';

const NEW = 'kv-shop-wildcard-contoso-com-2';
const APP_SERVICE = 'Microsoft Azure App Service';

/** What is to be done, what is so once it is done, how it is taken back, and what a line about it is headed by. */
const WORDS: { readonly [K in Change['kind']]: readonly [RegExp, string, string | null, string] } = {
  'add-access-policy': [
    /^Let Microsoft Azure App Service read kv-shop \(access policy: .*get on secrets and certificates\)$/,
    `kv-shop gives ${APP_SERVICE} get on secrets and certificates`,
    `Takes get on secrets and certificates from ${APP_SERVICE} on kv-shop again.`,
    'Access policy of kv-shop',
  ],
  'assign-role': [
    /Microsoft Azure App Service.*Key Vault Certificate User.*kv-shop|kv-shop.*Key Vault Certificate User/,
    `${APP_SERVICE} has the role Key Vault Certificate User on kv-shop`,
    `Deletes the assignment of Key Vault Certificate User to ${APP_SERVICE} on kv-shop.`,
    'Role on kv-shop',
  ],
  'set-network-bypass': [
    /kv-shop.*None → AzureServices|kv-shop.*None.*AzureServices/,
    'The firewall of kv-shop lets trusted Microsoft services through',
    'Sets the firewall bypass of kv-shop back to None.',
    'Firewall of kv-shop',
  ],
  'recover-vault': [/^Recover the vault kv-shop /, 'The vault kv-shop is recovered', null, 'Recovery of kv-shop'],
  'recover-secret': [
    /^Recover the certificate wildcard-contoso-com in kv-shop /,
    'The certificate wildcard-contoso-com in kv-shop is recovered',
    null,
    'Recovery of wildcard-contoso-com in kv-shop',
  ],
  'enable-secret-version': [
    /^Enable version 4387…0f79 of wildcard-contoso-com in kv-shop /,
    'Version 4387…0f79 of wildcard-contoso-com in kv-shop is enabled',
    'Disables version 4387…0f79 of wildcard-contoso-com in kv-shop again.',
    'Version 4387…0f79 of wildcard-contoso-com in kv-shop',
  ],
  'start-renewal': [
    /^Ask DigiCert for a new version of wildcard-contoso-com in kv-shop /,
    'DigiCert is at work on a new version of wildcard-contoso-com in kv-shop',
    null,
    'Renewal of wildcard-contoso-com in kv-shop',
  ],
  'import-certificate': [
    new RegExp(`^Import wildcard-contoso-com from kv-shop into App Service as ${NEW} `),
    `App Service holds ${NEW}`,
    `Deletes ${NEW} from App Service; the vault keeps it.`,
    `Import of ${NEW}`,
  ],
  'sync-certificate': [
    /^Sync kv-shop-wildcard-contoso-com \(/,
    'Sync of kv-shop-wildcard-contoso-com: done',
    null,
    'Sync of kv-shop-wildcard-contoso-com',
  ],
  'bind-hostname': [
    /^Bind shop\.contoso\.com on app-shop-prod \(3F1C…E8F9 → 9FD1…6D00\)$/,
    'shop.contoso.com is bound to 9FD1…6D00',
    'Binds shop.contoso.com to 3F1C…E8F9 again.',
    'Binding of shop.contoso.com',
  ],
};

test.each(Object.entries(WORDS))('%s has words before it, after it, and for its way back', (kind, words) => {
  const change = changes[kind as Change['kind']];
  const undo = describeUndo(change);

  expect(english(describeChange(change))).toMatch(words[0]);
  expect(english(describeDone(change))).toBe(words[1]);
  expect(undo && english(undo)).toBe(words[2]);
  expect(english(subjectOf(change))).toBe(words[3]);
});

test('a secret that is recovered is not called a certificate', () => {
  expect(english(describeDone({ ...changes['recover-secret'], object: 'secret' }))).toBe(
    'The secret wildcard-contoso-com in kv-shop is recovered',
  );
});

const OPEN: { readonly [O in Exclude<Step['outcome'], 'done' | 'left-alone'>]: string } = {
  'no-answer': 'the gateway did not answer in time, which is usual',
  conflict: 'another change was under way there',
  throttled: 'Azure wants fewer requests for a while',
  'refused-for-now': 'Azure refuses for now',
};

test.each(Object.entries(OPEN))('%s leaves it open, with what Azure says where it says anything', (answer, words) => {
  const change = changes['sync-certificate'];
  const outcome = answer as keyof typeof OPEN;
  const of = (says: string) => [describeStep(change, { outcome, says }), describeUndoStep(change, { outcome, says })];
  const subject = 'Sync of kv-shop-wildcard-contoso-com';
  const saying = outcome === 'no-answer' ? '' : ': Why.';

  expect(of('').map(english)).toEqual([
    `${subject}: asked for; ${words}`,
    `${subject}: asked to be taken back; ${words}`,
  ]);
  expect(of('Why.').map(english)).toEqual([
    `${subject}: asked for; ${words}${saying}`,
    `${subject}: asked to be taken back; ${words}${saying}`,
  ]);
});

test('what is not the bot’s to change back says why, on the way there and back', () => {
  const step = { outcome: 'left-alone', says: 'it was changed since' } as const;

  for (const words of [describeStep(changes['assign-role'], step), describeUndoStep(changes['assign-role'], step)]) {
    expect(english(words)).toBe('Role on kv-shop: not taken back; it was changed since');
  }
});

test('what is not taken back yet says how it would be, or what it is where it cannot be', () => {
  expect(english(describeUndoStep(changes['assign-role'], undefined))).toMatch(/^Not taken back yet: Deletes the/);
  expect(english(describeUndoStep(changes['recover-vault'], undefined))).toBe(
    'Not taken back yet: Recovery of kv-shop',
  );
});

test('a thumbprint is shown by both ends, and whole where it is short', () => {
  expect([print('123456789012'), print('1234567890123')]).toEqual(['123456789012', '1234…0123']);
});

test('an app is named by itself, and a slot with its app', () => {
  expect(english(site(SITE_ID))).toBe('app-shop-prod');
  expect(english(site(`${SITE_ID.toUpperCase()}/SLOTS/staging`))).toBe('APP-SHOP-PROD (slot staging)');
});
