import type { Sentences } from '../catalogue.ts';

/** What several rules say. */
export const ruleShared: Sentences<'rule-shared'> = {
  'valid-until': '{name} gilt bis {day}',
  'valid-until-no-day': '{name} hat noch kein Ablaufdatum',
  names: '{name} nennt {hosts}',
  'names-until': '{name} nennt {hosts} und gilt bis {day}',
  holds: 'App Service hat {thumbprint}',
  'holds-nothing': 'App Service hat noch nichts',
  'newest-in-vault': 'Die neueste Version im Tresor ist {thumbprint}',
  'newest-absent': 'Eine neueste Version gibt es im Tresor nicht',
  bound: '{host} von {site} ist an {thumbprint} gebunden',
  'not-bound': '{host} von {site} hat keine TLS-Bindung',
  'last-deed-unread': 'Wer den Tresor zuletzt geändert hat, war nicht zu lesen',
  'no-deed': 'Das Aktivitätsprotokoll kennt in seinen 90 Tagen keine Änderung des Tresors',
  'last-deed': '{caller} hat den Tresor zuletzt geändert, am {day} um {hour}',
  'last-deed-operation': '{caller} hat den Tresor zuletzt geändert, am {day} um {hour} ({operation})',
};
