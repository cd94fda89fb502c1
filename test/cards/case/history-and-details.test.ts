import { fixDetails } from '../../../cards/case/fix/fix-details.ts';
import { history } from '../../../cards/case/fix/history.ts';
import { ANA, BEN, caseAt, plan } from '../../helpers/cases.ts';
import { changes, PRINCIPAL } from '../../helpers/changes.ts';
import { elementsOf } from '../parts-of.ts';
import { BROKEN_GLASS } from '../variant-parts.ts';
import { said } from './said.ts';

const { undone, resolved } = caseAt;
type Worked = Parameters<typeof history>[0];

test('the history tells by the clock who asked and approved, what was done and taken back, and what was seen', () => {
  expect(said(history(undone as Worked, 10))).toEqual([
    'History   23 Nov 2026, 09:00 UTC',
    '09:00:00 UTC  Ana Silva asked',
    '09:00:18 UTC  Ben Okafor approved',
    expect.stringMatching(/^09:00:20 UTC {2}kv-shop gives Microsoft Azure App Service get/),
    expect.stringMatching(/^09:00:25 UTC {2}Sync of /),
    '09:00:26 UTC  Ben Okafor asked to take it back',
    '09:00:27 UTC  Access policy of kv-shop: taken back',
    '09:00:28 UTC  looked: yellow',
  ]);
});

test('nobody is said to have asked for what was taken back because its time was over', () => {
  const told = said(history({ ...undone, undoneBy: null } as Worked, 10));

  expect(told).toContain('09:00:26 UTC  its time was over');
  expect(told.join()).not.toContain('asked to take it back');
});

test('a look from before the changes stands before them', () => {
  expect(said(history(caseAt.failed as Worked, 10))[2]).toBe('09:00:02 UTC  looked: yellow');
});

test('what was never taken back has no such lines', () => {
  expect(said(history(resolved as Worked, 10)).join()).not.toMatch(/take it back|taken back|time was over/);
});

test('an approval with a broken glass is told as one', () => {
  const told = said(
    history({ ...resolved, approvals: [{ by: ANA, at: undone.openedAt }], breakGlass: BROKEN_GLASS } as Worked, 10),
  );

  expect(told).toContain('09:00:00 UTC  Ana Silva approved alone (break glass)');
});

test('a short history keeps the latest, and counts what came before', () => {
  expect(said(history(undone as Worked, 1)).slice(1, 3)).toEqual([
    'and 3 more earlier entries',
    expect.stringMatching(/^09:00:25 UTC/),
  ]);
  expect(said(history(undone as Worked, 4)).join()).not.toContain('earlier');
});

test('in the history the hour is small and subtle, and what happened is not', () => {
  const [, first] = elementsOf(history(resolved as Worked, 10)[0]?.element).filter(({ inlines }) => inlines);

  expect(elementsOf(first).filter(({ type }) => type === 'TextRun')).toEqual([
    expect.objectContaining({ isSubtle: true, size: 'Small' }),
    expect.not.objectContaining({ isSubtle: true }),
  ]);
});

test('the details have the rights that Azure asks for, who is who, and the way back', () => {
  expect(said(fixDetails(plan({ changes: [changes['add-access-policy'], changes['assign-role']] }), 10))).toEqual([
    'What Azure asks of the approver',
    'Microsoft.KeyVault/vaults/accessPolicies/write on kv-shop',
    'Microsoft.Web/certificates/write on kv-shop-wildcard-contoso-com',
    `Microsoft Azure App Service in this tenant: object id ${PRINCIPAL}`,
    'How it is undone',
    expect.stringMatching(/^Takes get on secrets and certificates/),
    expect.stringMatching(/^Deletes the assignment of Key Vault Certificate User/),
  ]);
});

test('details without a way back have no heading for it, and name nobody whom no change names', () => {
  expect(said(fixDetails(plan({ changes: [changes['sync-certificate']] }), 10))).toEqual([
    'What Azure asks of the approver',
    expect.stringContaining('accessPolicies/write'),
    expect.stringContaining('certificates/write'),
  ]);
});

test('short details count what they leave out', () => {
  const role = { ...changes['assign-role'], principalId: '1', principalName: 'Another' };
  const told = said(fixDetails(plan({ changes: [changes['add-access-policy'], role] }), 1));

  expect(told).toEqual([
    'What Azure asks of the approver',
    expect.stringContaining('accessPolicies/write'),
    'and 1 more right',
    `Microsoft Azure App Service in this tenant: object id ${PRINCIPAL}`,
    'How it is undone',
    expect.stringMatching(/^Takes get/),
    'and 1 more step',
  ]);
});

test('both kinds of grant say whose id it is', () => {
  const role = { ...changes['assign-role'], principalId: BEN.id, principalName: 'Another' };

  expect(said(fixDetails(plan({ changes: [role] }), 10))).toContain(`Another in this tenant: object id ${BEN.id}`);
});
