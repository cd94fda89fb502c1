import type { Sentences } from '../catalogue.ts';

/** What answers cost in calls to Azure. */
export const calls: Sentences<'calls'> = {
  word: 'Aufrufe an Azure',
  heading: 'Was Antworten kosten',
  last: 'Die letzte Antwort hier brauchte {count, plural, =0 {keinen Aufruf: Es war kurz zuvor gesehen} one {{count} Aufruf} other {{count} Aufrufe}}.',
  'no-last': 'Keine Antwort dieser Unterhaltung ist bekannt.',
  hour: 'In der letzten Stunde, für alle Räume: {count, plural, one {{count} Aufruf} other {{count} Aufrufe}}.',
  'resource-graph': 'Resource Graph',
  'key-vault': 'Key Vault',
  directory: 'Microsoft Graph',
  subscription: 'Abonnement {name}',
  tenant: 'Der Mandant',
  more: 'und {count, plural, one {{count} weiteres Abonnement} other {{count} weitere Abonnements}}',
  bound:
    'Kein Abonnement wird mehr als {count} Mal je Sekunde gefragt, Resource Graph nicht öfter, als es zulässt; alles Weitere wartet.',
  row: '<b>{what}</b> {answer} · in der letzten Stunde {hour}',
};
