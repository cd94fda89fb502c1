import type { Sentences } from '../catalogue.ts';

/** Asking back where a name fits several certificates, or none. */
export const choice: Sentences<'choice'> = {
  asked: 'Consulta',
  nothing: 'nada',
  heading: 'Coinciden {count} certificados; ¿cuál?',
  speech: 'No está claro. {heading}',
  more: 'y {count, plural, one {{count} certificado más} other {{count} certificados más}}. Un nombre de host o el nombre completo del certificado los distingue.',
  'by-place': 'O escriba su número.',
  check: 'Comprobar {certificate}',
  'check-number': 'Comprobar n.º {place}',
  'no-host-names': 'sin nombres de host',
  'not-found': 'No hay ningún certificado con ese nombre',
  'not-found-speech': 'No hay ningún certificado con ese nombre.',
  near: 'Parecidos:',
  'how-to-ask':
    'Pregunte por certificado, nombre de host, aplicación, almacén o huella digital; "{example}" los lista.',
};
