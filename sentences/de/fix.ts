import type { Sentences } from '../catalogue.ts';

/** The fix of a case, and how far it is. */
export const fix: Sentences<'fix'> = {
  'the-fix': 'Die Korrektur',
  head: '<b>Die Korrektur</b><s>   {risk, select, low {geringes Risiko} medium {mittleres Risiko} other {hohes Risiko}} · {undo}</s>',
  'undo-blocked': 'Rücknahme blockiert',
  'can-be-undone': 'umkehrbar',
  'cannot-be-undone': 'nicht umkehrbar',
  'steps-can-be-undone': '{count, plural, one {Schritt} other {Schritte}} {steps} umkehrbar',
  'takes-over': 'Ein neues Zertifikat übernimmt: <b>{certificate}</b>.',
  'for-a-time':
    'Die Berechtigung gilt {hours, plural, one {# Stunde} other {# Stunden}}; dann nimmt der Bot sie selbst zurück.',
  'in-the-way': '<b>Im Weg: </b>{guard}',
  'not-undone': '<b>Danach nicht umkehrbar: </b>{guard}',
  'not-undone-nor-ends': '<b>Danach nicht umkehrbar, endet auch nicht von selbst: </b>{guard}',
  'who-may-approve': '<b>Wer genehmigen darf: </b>{guard}',
  'left-for-a-person': '<b>Bleibt von Hand zu tun: </b>{leftover}',
  'also-on-vault': 'Ebenfalls an diesem Tresor: {certificates}; dort ändert sich nichts.',
  'many-also-on-vault':
    'Ebenfalls an diesem Tresor: {count, plural, one {# Zertifikat} other {# Zertifikate}}; dort ändert sich nichts.',

  details: 'Details',
  'what-azure-asks': 'Was Azure von der genehmigenden Person verlangt',
  right: '<c>{action}</c><s> auf {scope}</s>',
  identity: '<s>{principal} in diesem Mandanten: Objekt-ID </s><c>{id}</c>',
  'how-undone': 'Wie es rückgängig gemacht wird',

  now: 'Jetzt: ',
  next: 'Dann: ',
  'stays-so': 'Nicht umkehrbar: {changes}.',
  'looking-until': 'Es wird bis spätestens {at} erneut geprüft ({relative}).',
  'looking-last': 'Es wird ein letztes Mal geprüft.',
  'role-settles': 'Bis die Rolle wirkt, kann es bis zu 10 Minuten dauern.',
  'policy-settles': 'Eine Zugriffsrichtlinie wirkt nach Sekunden bis wenigen Minuten.',
  'firewall-settles': 'Eine Änderung der Firewall wirkt nach einigen Minuten.',
  'vault-settles': 'Ein wiederhergestellter Tresor antwortet oft erst nach einigen Minuten.',
  'secret-settles': 'Was in einem Tresor wiederhergestellt wird, ist oft erst nach einigen Minuten da.',
  'renewal-settles': 'Der Aussteller braucht Minuten bis Tage.',
  'binding-settles': 'Eine neue Bindung wird nach ein bis zwei Minuten ausgeliefert.',

  history: 'Verlauf',
  'history-of': '<b>Verlauf</b><s>   {at}</s>',
  asked: '{person} hat gefragt',
  approved: '{person} hat genehmigt',
  'approved-alone': '{person} hat allein genehmigt (Notfall)',
  'asked-back': '{person} hat die Rücknahme verlangt',
  'time-over': 'die Frist ist abgelaufen',
  looked: 'geprüft: {colour, select, red {rot} yellow {gelb} green {grün} other {unbekannt}}',
};
