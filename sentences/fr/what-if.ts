import type { Sentences } from '../catalogue.ts';

/** What a change of a vault would break. */
export const whatIf: Sentences<'what-if'> = {
  word: 'Et si',
  private: 'si son accès réseau public est coupé',
  untrusted: 'si les services Microsoft de confiance sont exclus aussi',
  roles: 'si le coffre passe aux rôles Azure (RBAC)',
  'access-policies': 'si le coffre passe aux stratégies d’accès',
  ungranted: 'si le coffre perd ce qui laisse entrer App Service',
  deleted: 'si le coffre est supprimé',
  breaks: '{count, plural, one {{count} sur {total} casserait} other {{count} sur {total} casseraient}}',
  nothing: 'Aucun des {total} ne casserait',
  'nothing-told': 'Impossible de dire ce qui casserait',
  already: 'C’est déjà le cas : rien ne changerait',
  'no-certificates': 'Aucun certificat ne suit ce coffre',
  cause: '<b>{cause}</b> {count, plural, one {{count} certificat} other {{count} certificats}}.',
  'cause-hits':
    '<b>{cause}</b> {count, plural, one {{count} certificat} other {{count} certificats}}, premiers utilisateurs touchés {relative} ({at}).',
  untold: 'Impossible à dire pour <b>{count}</b>, non vu : {unseen}.',
  broken:
    '{count, plural, one {{count} est cassé aujourd’hui et le resterait} other {{count} sont cassés aujourd’hui et le resteraient}}.',
  mended:
    '{count, plural, one {{count} est cassé aujourd’hui et marcherait} other {{count} sont cassés aujourd’hui et marcheraient}}.',
  holds: '{count, plural, one {{count} continuerait} other {{count} continueraient}} comme avant.',
  trusted:
    'App Service entre comme service Microsoft de confiance. Sans cette exception (bypass), <b>{count}</b> sur {total} casseraient.',
  later:
    'Personne ne le verrait ce jour-là : App Service garde ce qu’il détient, et échoue à la prochaine synchronisation.',
  'no-exception-stated': 'si le coffre admet les services de confiance, ce que ses règles réseau ne disent pas',
  'which-vault': 'Quel coffre ?',
  'name-one': 'Nommer le coffre, par exemple : "{example}".',
  speech: '{heading}.',
};
