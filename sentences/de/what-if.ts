import type { Sentences } from '../catalogue.ts';

/** What a change of a vault would break. */
export const whatIf: Sentences<'what-if'> = {
  word: 'Was wäre, wenn',
  private: 'wenn sein öffentlicher Netzwerkzugriff abgeschaltet wird',
  untrusted: 'wenn er auch vertrauenswürdige Microsoft-Dienste aussperrt',
  roles: 'wenn er auf Azure-Rollen (RBAC) umgestellt wird',
  'access-policies': 'wenn er auf Zugriffsrichtlinien umgestellt wird',
  ungranted: 'wenn er verliert, was App Service einlässt',
  deleted: 'wenn er gelöscht wird',
  breaks: '{count, plural, one {{count} von {total} fiele aus} other {{count} von {total} fielen aus}}',
  nothing: 'Keines von {total} fiele aus',
  'nothing-told': 'Was ausfiele, lässt sich nicht sagen',
  already: 'Es ist schon so: nichts würde sich ändern',
  'no-certificates': 'Kein Zertifikat folgt diesem Tresor',
  cause: '<b>{cause}</b> {count, plural, one {{count} Zertifikat} other {{count} Zertifikate}}.',
  'cause-hits':
    '<b>{cause}</b> {count, plural, one {{count} Zertifikat} other {{count} Zertifikate}}, die ersten Nutzer wären {relative} betroffen ({at}).',
  untold: 'Nicht zu sagen für <b>{count}</b>, nicht gesehen: {unseen}.',
  broken: '{count, plural, one {{count} ist} other {{count} sind}} heute defekt und bliebe es.',
  mended: '{count, plural, one {{count} ist} other {{count} sind}} heute defekt und ginge dann.',
  holds: '{count, plural, one {{count} liefe} other {{count} liefen}} weiter wie bisher.',
  trusted:
    'App Service kommt als vertrauenswürdiger Microsoft-Dienst herein. Ohne diese Ausnahme (bypass) fielen <b>{count}</b> von {total} aus.',
  later:
    'Am Tag selbst fiele es niemandem auf: App Service behält, was es hält, und scheitert bei der nächsten Synchronisierung.',
  'no-exception-stated': 'ob der Tresor vertrauenswürdige Dienste einlässt; seine Netzwerkregeln sagen es nicht',
  'which-vault': 'Welcher Tresor?',
  'name-one': 'Den Tresor nennen, etwa: "{example}".',
  speech: '{heading}.',
};
