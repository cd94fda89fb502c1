import type { Sentences } from '../catalogue.ts';

/** What the rules find about the firewall and the perimeters of the vault. */
export const ruleNetwork: Sentences<'rule-network'> = {
  firewall:
    'Le pare-feu du coffre {vault} bloque App Service : il ne fait pas d’exception pour les services Microsoft approuvés.',
  settings: 'Accès réseau public : {access} ; action par défaut : {action} ; bypass : {bypass}',
  /** Names what was not seen. */
  'whether-admitted': 'si les règles entrantes {rules} du périmètre {perimeters} admettent App Service',
  perimeter:
    'Le périmètre de sécurité réseau {perimeters} bloque l’accès d’App Service au coffre {vault} : il n’a aucune règle entrante.',
  'no-perimeter':
    '{vault} n’est ouvert qu’à un périmètre de sécurité réseau et n’est dans aucun, ce qui bloque App Service.',
  access: 'Accès réseau public : {access}',
  'none-around': 'Aucun périmètre n’entoure le coffre',
  guard:
    '{name} est {enforced, select, yes {appliqué} other {en transition}}, avec {count, plural, one {# règle entrante} other {# règles entrantes}}',
};
