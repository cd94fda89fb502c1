import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { changed, WHAT_IFS } from '../../../services/fleet/what-if.ts';
import { CERTIFICATE_USER, MANAGED, NOW, role, VAULT_ID } from '../../helpers/evidence.ts';
import { byRoles, evidence, vault } from '../../helpers/facts.ts';

const then = (what: Parameters<typeof changed>[1], but: Partial<Facts> = {}, unseen: readonly FactName[] = []) =>
  changed(evidence(but, unseen), what);

test.each(WHAT_IFS)('%s changes nothing of a vault that is not there, or was not seen', (what) => {
  expect(then(what, { vault: null })).toEqual({ evidence: evidence({ vault: null }), untold: null });
  expect(then(what, {}, ['vault'])).toEqual({ evidence: evidence({}, ['vault']), untold: null });
});

describe('without what App Service is given', () => {
  const OTHER = role('Reader', [], MANAGED);

  test('what others are given stays, and so does all else that is known of the roles', () => {
    const { evidence: seen, untold } = then('ungranted', byRoles([CERTIFICATE_USER, OTHER]));

    expect(untold).toBeNull();
    expect(seen.facts.roleAssignments).toMatchObject({ value: { held: [OTHER], ofLookAlikes: [], total: 4 } });
  });

  test('the roles stay unseen where they were not seen, and the policies go', () => {
    const { evidence: seen, untold } = then('ungranted', {}, ['roleAssignments']);

    expect(untold).toBeNull();
    expect(seen.facts.roleAssignments).toEqual(evidence({}, ['roleAssignments']).facts.roleAssignments);
    expect(seen.facts.vault).toMatchObject({ value: { accessPolicies: [] } });
  });

  test('nobody loses anything where App Service is nobody here', () => {
    expect(then('ungranted', { principal: null }).evidence).toEqual(evidence({ principal: null }));
  });
});

test('a vault that was deleted is gone since now, was moved nowhere, and can be recovered', () => {
  const { facts } = then('deleted', vault({ location: 'northeurope' })).evidence;
  const source = { source: 'GET /vault', command: 'az rest --url /vault', at: NOW, seen: true };

  expect(facts.vault).toEqual({ ...source, value: null });
  expect(facts.vaultElsewhere).toEqual({ ...source, value: null });
  expect(facts.deletedVault).toEqual({
    ...source,
    value: { id: VAULT_ID, location: 'northeurope', deletedOn: NOW, purgedOn: null },
  });
});
