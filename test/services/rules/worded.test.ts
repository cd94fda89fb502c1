import { grantMissing } from '../../../services/rules/access/grant-missing.ts';
import { roleMissing } from '../../../services/rules/access/role-missing.ts';
import { ends } from '../../../services/rules/binding/pins.ts';
import { vaultDeleted } from '../../../services/rules/deletion.ts';
import { english } from '../../helpers/english.ts';

test('a short thumbprint is told whole, a long one by its two ends', () => {
  expect(ends('123456789012')).toBe('123456789012');
  expect(ends('1234567890123')).toBe('1234…0123');
});

test('of a deletion is told what Azure tells: both times, one of them, or none', () => {
  const [deletedOn, purgedOn] = ['2026-11-20T09:00:00Z', '2027-02-18T09:00:00Z'];
  const said = (...[on, until]: readonly (string | null)[]) =>
    english(vaultDeleted('kv-shop', { deletedOn: on ?? null, purgedOn: until ?? null }));

  expect(said(deletedOn, purgedOn)).toMatch(/20 Nov 2026.*18 Feb 2027/);
  expect(said(deletedOn, null)).toMatch(/20 Nov 2026/);
  expect(said(null, purgedOn)).toMatch(/18 Feb 2027/);
  expect(said(null, null)).not.toMatch(/\d/);
});

test('who asks more of a vault that obeys roles is sent to the page about roles', () => {
  expect(roleMissing.page).toMatch(/rbac-guide$/);
  expect(grantMissing.page).toMatch(/configure-ssl-certificate$/);
});
