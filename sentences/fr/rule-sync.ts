import type { Sentences } from '../catalogue.ts';

/** What the rules find about what App Service has taken. */
export const ruleSync: Sentences<'rule-sync'> = {
  pending:
    'Une version plus récente est arrivée dans le coffre il y a {hours, plural, =0 {moins d’une heure} =1 {une heure} other {# heures}} ; App Service la prend de lui-même sous {within} heures.',
  late: 'App Service n’a pas pris la version plus récente, présente dans le coffre depuis plus d’un jour.',
  overdue:
    'App Service n’a pas pris la version plus récente, présente dans le coffre depuis {days} jours : il est en retard.',
  stale:
    'App Service signale {status} pour sa dernière synchronisation, alors que tous les maillons précédents sont sains.',
  status: 'keyVaultSecretStatus vaut {status}',
  created: 'La version {version} a été créée le {day} à {hour}',
  'created-thumbprint': 'La version {version} ({thumbprint}) a été créée le {day} à {hour}',
  'created-until': 'La version {version} a été créée le {day} à {hour} et est valide jusqu’au {until}',
  /** Both name what was not seen. */
  'of-that-name': 'un certificat ou un secret de ce nom dans le coffre',
  untold: 'si App Service détient bien le contenu du secret, ce qu’on ne peut savoir sans lire sa valeur',
};
