import type { Sentences } from '../catalogue.ts';

/** What the rules find about who may read the vault. */
export const ruleAccess: Sentences<'rule-access'> = {
  denied: 'Die Verweigerungszuweisung {denial} hindert {principal} daran, Geheimnisse in {vault} zu lesen.',
  denies: '{id} verweigert das Lesen von Geheimnissen auf {scope}',
  principal: '{name} ist in diesem Mandanten Objekt {object} (Anwendung {application})',
  'policy-ignored':
    '{vault} verwendet Azure-Rollen; {principal} hat dort nur eine Zugriffsrichtlinie, die nicht beachtet wird.',
  'role-ignored':
    '{vault} verwendet Zugriffsrichtlinien; {principal} hat dort nur eine Rolle, die nicht beachtet wird.',
  model: 'enableRbacAuthorization ist {roles} auf {vault}',
  compound:
    'Die Zugriffsrichtlinie von {principal} auf {vault} ist an eine Anwendung gebunden und lässt App Service allein nicht ein.',
  'carries-application': 'Die Richtlinie trägt die Anwendungs-ID {id}',
  'lacks-get': 'Die Zugriffsrichtlinie von {principal} auf {vault} enthält kein Get für Geheimnisse.',
  'policy-gives': 'Die Richtlinie gibt für Geheimnisse: {permissions}',
  'policy-gives-nothing': 'Die Richtlinie gibt für Geheimnisse: nichts',
  'no-policy': 'App Service darf {vault} nicht lesen: keine Zugriffsrichtlinie nennt {principal}.',
  'policies-listed':
    '{vault} führt {count, plural, one {# Zugriffsrichtlinie} other {# Zugriffsrichtlinien}}, keine für {object}',
  'lets-in-another': '{vault} lässt {who} ein, nicht {principal}.',
  'grant-is-for': 'Die Berechtigung gilt für {id}: {who}',
  /** Who is taken for App Service: each stands as {who} in the two before. */
  'managed-identity': 'die verwaltete Identität von {site}',
  'application-id': 'die Anwendungs-ID von App Service',
  'application-id-public': 'die Anwendungs-ID von App Service in der öffentlichen Azure-Cloud',
  'application-id-government': 'die Anwendungs-ID von App Service in US Government',
  'application-id-orders': 'die Anwendungs-ID des Bestelldienstes für App Service Certificates',
  'no-principal':
    'Der Mandant hat keinen Dienstprinzipal von Microsoft Azure App Service; deshalb kann ihn kein Tresor einlassen.',
  'none-listed': 'Das Verzeichnis führt keinen solchen Dienstprinzipal',
  'role-insufficient': 'Mit der Rolle auf {vault}, {roles}, kann {principal} keine Geheimnisse lesen.',
  'holds-roles': 'Zugewiesen: {roles}; nichts davon enthält eine Datenaktion für Geheimnisse',
  'no-role': 'App Service darf {vault} nicht lesen: {principal} hat dort keine Rolle.',
  assignments:
    '{count, plural, one {# Rollenzuweisung wirkt} other {# Rollenzuweisungen wirken}} auf den Tresor, keine für {object}',
};
