import type { Sentences } from '../catalogue.ts';

/** What the bot says of itself where it was added. */
export const greeting: Sentences<'greeting'> = {
  heading: 'Fragt Azure, warum ein Zertifikat nicht grün ist',
  'what-it-does':
    'Nennt das defekte Glied zwischen Key Vault und einer Web-App, zeigt die Belege und bietet die Korrektur an.',
  try: 'Probieren Sie eines davon; in einem Kanal oder Gruppenchat erwähnen Sie zuerst den Bot:',
  'example-expires': 'listet, was zuerst abläuft, mit den verbleibenden Tagen',
  'example-explain': 'erklärt einen Code oder einen Fehlertext',
  safety: 'Nichts wird geändert, bevor jemand genehmigt, den Azure diese Änderung vornehmen ließe.',
};
