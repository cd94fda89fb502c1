import type { Sentences } from '../catalogue.ts';

/** Asking back where a name fits several certificates, or none. */
export const choice: Sentences<'choice'> = {
  asked: 'Gefragt',
  nothing: 'nichts',
  heading: '{count} Zertifikate passen; welches ist gemeint?',
  speech: 'Nicht eindeutig. {heading}',
  more: 'und {count, plural, one {{count} weiteres Zertifikat} other {{count} weitere Zertifikate}}. Ein Hostname oder der ganze Name des Zertifikats unterscheidet sie.',
  'by-place': 'Oder schreiben Sie die Nummer.',
  check: '{certificate} prüfen',
  'check-number': 'Nummer {place} prüfen',
  'no-host-names': 'keine Hostnamen',
  'not-found': 'Kein Zertifikat mit diesem Namen gefunden',
  'not-found-speech': 'Kein Zertifikat mit diesem Namen gefunden.',
  near: 'Ähnlich:',
  'how-to-ask': 'Fragen Sie nach Zertifikat, Hostname, App, Tresor oder Fingerabdruck; "{example}" listet sie auf.',
};
