import type { Sentences } from '../catalogue.ts';

/** What stands in the way of a plan, of its undo or of its approval. */
export const guards: Sentences<'guards'> = {
  'unsafe-import': 'Der Plan würde die neueste Version im Tresor importieren, und die ist unsicher.',
  'unsafe-way':
    'Die neueste Version im Tresor ist unsicher, und App Service würde sie binnen eines Tages von selbst übernehmen, sobald der Weg frei ist.',
  'lock-of-subscription':
    'Die {level}-Sperre „{name}“ auf dem Abonnement {place} verhindert jeden Schreibzugriff auf {resources}.',
  'lock-of-group':
    'Die {level}-Sperre „{name}“ auf der Ressourcengruppe {place} verhindert jeden Schreibzugriff auf {resources}.',
  'lock-of-resource': 'Die {level}-Sperre „{name}“ auf {place} verhindert jeden Schreibzugriff auf {resources}.',
  'undo-lock-of-subscription':
    'Die {level}-Sperre „{name}“ auf dem Abonnement {place} würde das Löschen bei der Rücknahme verhindern: {resources}.',
  'undo-lock-of-group':
    'Die {level}-Sperre „{name}“ auf der Ressourcengruppe {place} würde das Löschen bei der Rücknahme verhindern: {resources}.',
  'undo-lock-of-resource':
    'Die {level}-Sperre „{name}“ auf {place} würde das Löschen bei der Rücknahme verhindern: {resources}.',
  'policy-firewall':
    'Azure Policy würde die Änderung der Firewall des Tresors ablehnen: Zuweisung {assignment} (Definition {definition}) auf {scope}.',
  'policy-role':
    'Azure Policy würde die Rollenzuweisung ablehnen: Zuweisung {assignment} (Definition {definition}) auf {scope}.',
  nobody: 'In dieser Unterhaltung könnte das nach aktuellem Stand der Rollen niemand in Azure tun. Nötig: {rights}.',
  'right-by-role': '{role} auf {place}',
  'right-by-either-role': '{role} oder {other} auf {place}',
  'right-by-policy': 'eine Zugriffsrichtlinie mit {permission} oder {role} auf {place}',
};
