import type { FactName, Facts } from '../../../services/domain/evidence.ts';
import { whatBreaks } from '../../../services/fleet/ahead/what-breaks.ts';
import { changed, type WhatIf } from '../../../services/fleet/what-if.ts';
import { diagnose } from '../../../services/rules/diagnose.ts';
import { rules } from '../../../services/rules/index.ts';
import { inEnglish } from '../../helpers/english.ts';
import { CERTIFICATE_USER, GROUP, healthy, NOW, policy } from '../../helpers/evidence.ts';
import { byRoles, evidence, firewall, vault } from '../../helpers/facts.ts';

/** What a change of the vault does to the healthy certificate, but for…. */
function asked(what: WhatIf, but: Partial<Facts> = {}, unseen: readonly FactName[] = []) {
  const before = evidence(but, unseen);
  const after = changed(before, what);
  const answer = whatBreaks(what, 'kv-shop', NOW, [
    {
      certificate: { ...healthy.certificate, ...but.certificate },
      before: diagnose(before, rules, 30),
      changed: after,
      after: diagnose(after.evidence, rules, 30),
      alters: JSON.stringify(after.evidence.facts) !== JSON.stringify(before.facts),
    },
  ]);
  const { breaks, untold, broken, mended, holds, already } = inEnglish(answer);
  return {
    breaks: breaks.map(({ rule }) => rule),
    untold: untold.map(({ unseen: why }) => why),
    ...{ broken, mended, holds, already },
  };
}

const NOTHING = { breaks: [], untold: [], broken: 0, mended: 0, holds: 0, already: false };
const FIREWALL = vault({ networkRules: firewall('AzureServices', 'Allow') });
const BY_GROUP = { ...vault({ accessPolicies: [{ ...policy, objectId: GROUP }] }), principalGroups: [GROUP] };

test.each<[WhatIf, Partial<Facts>, string]>([
  ['private', vault({ networkRules: firewall('None', 'Allow') }), 'firewall-blocks-app-service'],
  ['untrusted', FIREWALL, 'firewall-blocks-app-service'],
  ['roles', {}, 'grant-in-unused-model'],
  ['access-policies', byRoles([CERTIFICATE_USER]), 'grant-in-unused-model'],
  ['ungranted', {}, 'grant-missing'],
  ['ungranted', byRoles([CERTIFICATE_USER]), 'role-missing'],
  ['deleted', {}, 'vault-soft-deleted'],
])('%s breaks what works today, by the rule that would say so', (what, but, rule) => {
  expect(asked(what, but)).toEqual({ ...NOTHING, breaks: [rule] });
});

test.each<[WhatIf, Partial<Facts>]>([
  ['private', FIREWALL],
  ['roles', { roleAssignments: { held: [CERTIFICATE_USER], ofLookAlikes: [], total: 1 } }],
  ['ungranted', { ...BY_GROUP, ...vault({ accessPolicies: [policy, { ...policy, objectId: GROUP }] }) }],
])('%s breaks nothing where App Service still comes in', (what, but) => {
  expect(asked(what, but)).toEqual({ ...NOTHING, holds: 1 });
});

test('a vault that is so already would not change', () => {
  expect(asked('roles', byRoles([CERTIFICATE_USER]))).toEqual({ ...NOTHING, holds: 1, already: true });
  expect(asked('access-policies')).toEqual({ ...NOTHING, holds: 1, already: true });
});

test('without network rules nobody can tell whether trusted services still come in', () => {
  const { untold, breaks, holds } = asked('private');

  expect({ untold, breaks, holds }).toEqual({
    untold: [expect.stringMatching(/^whether the vault lets in trusted services/)],
    breaks: [],
    holds: 0,
  });
});

test.each<[WhatIf, FactName, string]>([
  ['roles', 'roleAssignments', 'the role assignments on the vault'],
  ['roles', 'denyAssignments', 'the deny assignments on the vault'],
  ['deleted', 'vault', 'the settings of the key vault'],
  ['ungranted', 'principal', 'the service principal of App Service'],
  ['untrusted', 'vault', 'the settings of the key vault'],
])('%s cannot be told without %s, and is no good news', (what, unseen, says) => {
  const held = { roleAssignments: { held: [CERTIFICATE_USER], ofLookAlikes: [], total: 1 } };

  expect(asked(what, held, [unseen])).toEqual({ ...NOTHING, untold: [says], already: expect.any(Boolean) });
});

test('what was not seen on a link that the change does not touch hides nothing', () => {
  expect(asked('roles', {}, ['secret', 'newest', 'renewalPolicy'])).toMatchObject({
    breaks: ['grant-in-unused-model'],
    untold: [],
  });
});

test('what is broken today is counted apart, and so is what the change would mend', () => {
  const role = { roleAssignments: { held: [CERTIFICATE_USER], ofLookAlikes: [], total: 1 } };

  expect(asked('deleted', vault({ accessPolicies: [] }))).toEqual({ ...NOTHING, broken: 1 });
  expect(asked('roles', { ...vault({ accessPolicies: [] }), ...role })).toEqual({ ...NOTHING, mended: 1 });
});
