import type { Sentences } from '../catalogue.ts';

/** Asking back where a name fits several certificates, or none. */
export const choice: Sentences<'choice'> = {
  asked: 'Demandé',
  nothing: 'rien',
  heading: '{count} certificats correspondent ; lequel ?',
  speech: 'Ambigu. {heading}',
  more: 'et {count, plural, one {{count} autre certificat} other {{count} autres certificats}}. Un nom d’hôte ou le nom complet du certificat les distingue.',
  'by-place': 'Ou écrivez son numéro.',
  check: 'Vérifier {certificate}',
  'check-number': 'Vérifier le numéro {place}',
  'no-host-names': 'aucun nom d’hôte',
  'not-found': 'Aucun certificat trouvé sous ce nom',
  'not-found-speech': 'Aucun certificat trouvé sous ce nom.',
  near: 'Proches :',
  'how-to-ask':
    'Demandez par certificat, nom d’hôte, application, coffre ou empreinte ; "{example}" en donne la liste.',
};
