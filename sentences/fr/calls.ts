import type { Sentences } from '../catalogue.ts';

/** What answers cost in calls to Azure. */
export const calls: Sentences<'calls'> = {
  word: 'Appels à Azure',
  heading: 'Ce que coûtent les réponses',
  last: 'La dernière réponse ici a demandé {count, plural, =0 {aucun appel : tout venait d’être vu} one {{count} appel} other {{count} appels}}.',
  'no-last': 'Aucune réponse de cette conversation n’est connue.',
  hour: 'Dans la dernière heure, pour tous les salons : {count, plural, one {{count} appel} other {{count} appels}}.',
  'resource-graph': 'Resource Graph',
  'key-vault': 'Key Vault',
  directory: 'Microsoft Graph',
  subscription: 'Abonnement {name}',
  tenant: 'Le locataire',
  more: 'et {count, plural, one {{count} autre abonnement} other {{count} autres abonnements}}',
  bound:
    'Aucun abonnement n’est interrogé plus de {count} fois par seconde, ni Resource Graph plus qu’il ne le permet ; le reste attend.',
  row: '<b>{what}</b> {answer} · dans la dernière heure {hour}',
};
