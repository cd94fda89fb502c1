import type { Sentences } from '../catalogue.ts';

/** Which right somebody lacks, and what would give it: actions, scopes and roles as Azure calls them. */
export const rights: Sentences<'rights'> = {
  'none-asked': 'Nach keinem Recht wurde gefragt.',
  'denials-unread': 'Die Verweigerungszuweisungen für {action} auf {scope} waren nicht zu lesen.',
  'roles-unread': 'Die Rollen für {action} auf {scope} waren nicht zu lesen.',
  denied: 'Die Verweigerungszuweisung {name} erfasst {action} auf {scope}.',
  governs: '{governing} auf {scope} regiert den Tresor und zählt deshalb auch für {action}.',
  'on-condition':
    '{role} gibt {action} auf {scope} nur unter einer Bedingung, die nicht zu beurteilen war: Azure lehnt vielleicht ab.',
  'condition-unmet':
    '{role} gibt {action} auf {scope}, aber die Bedingung lässt diese Änderung nicht zu: {enough} würde genügen{unread, select, yes {, und die Zugriffsrichtlinien des Tresors waren nicht zu lesen} other {}}.',
  'no-role': 'Keine Rolle gibt {action} auf {scope}: {enough} würde genügen.',
  'no-policy-nor-role':
    'Weder Zugriffsrichtlinie noch Rolle gibt {action} auf {scope}: eine Zugriffsrichtlinie mit {permission} für {objects} würde genügen, oder {enough}{unread, select, yes {, und die Zugriffsrichtlinien des Tresors waren nicht zu lesen} other {}}.',
  'ready-on-condition':
    'Berechtigt für {ready} auf {where}, nicht aktiviert: in Privileged Identity Management aktivieren und noch einmal drücken; bis dahin gibt {role} {action} auf {scope} nur unter einer Bedingung, die nicht zu beurteilen war: Azure lehnt vielleicht ab.',
  'ready-condition-unmet':
    'Berechtigt für {ready} auf {where}, nicht aktiviert: in Privileged Identity Management aktivieren und noch einmal drücken; bis dahin gibt {role} {action} auf {scope}, aber die Bedingung lässt diese Änderung nicht zu: {enough} würde genügen{unread, select, yes {, und die Zugriffsrichtlinien des Tresors waren nicht zu lesen} other {}}.',
  'ready-no-role':
    'Berechtigt für {ready} auf {where}, nicht aktiviert: in Privileged Identity Management aktivieren und noch einmal drücken; bis dahin gibt keine Rolle {action} auf {scope}: {enough} würde genügen.',
  'ready-no-policy-nor-role':
    'Berechtigt für {ready} auf {where}, nicht aktiviert: in Privileged Identity Management aktivieren und noch einmal drücken; bis dahin gibt weder Zugriffsrichtlinie noch Rolle {action} auf {scope}: eine Zugriffsrichtlinie mit {permission} für {objects} würde genügen, oder {enough}{unread, select, yes {, und die Zugriffsrichtlinien des Tresors waren nicht zu lesen} other {}}.',
};
