import type { Sentences } from '../catalogue.ts';

/** What several rules say. */
export const ruleShared: Sentences<'rule-shared'> = {
  'valid-until': '{name} est valide jusqu’au {day}',
  'valid-until-no-day': '{name} n’a pas encore de date de fin',
  names: '{name} nomme {hosts}',
  'names-until': '{name} nomme {hosts} et est valide jusqu’au {day}',
  holds: 'App Service détient {thumbprint}',
  'holds-nothing': 'App Service ne détient encore rien',
  'newest-in-vault': 'La version la plus récente dans le coffre est {thumbprint}',
  'newest-absent': 'Le coffre n’a aucune version à prendre',
  bound: '{host} du site {site} est lié à {thumbprint}',
  'not-bound': '{host} du site {site} n’a pas de liaison TLS',
  'last-deed-unread': 'L’auteur de la dernière modification du coffre n’a pas pu être lu',
  'no-deed': 'Le journal d’activité ne connaît aucune modification du coffre sur ses 90 jours',
  'last-deed': '{caller} a modifié le coffre en dernier, le {day} à {hour}',
  'last-deed-operation': '{caller} a modifié le coffre en dernier, le {day} à {hour} ({operation})',
};
