import type { Sentences } from '../catalogue.ts';

/** Asking back where a name fits several certificates, or none. */
export const choice: Sentences<'choice'> = {
  asked: 'Pergunta',
  nothing: 'nada',
  heading: '{count} certificados correspondem; qual deles?',
  speech: 'Não está claro. {heading}',
  more: 'e mais {count, plural, one {{count} certificado} other {{count} certificados}}. Um nome de host ou o nome completo do certificado os distingue.',
  'by-place': 'Ou digite o número.',
  check: 'Verificar {certificate}',
  'check-number': 'Verificar número {place}',
  'no-host-names': 'sem nomes de host',
  'not-found': 'Nenhum certificado encontrado com esse nome',
  'not-found-speech': 'Nenhum certificado encontrado com esse nome.',
  near: 'Parecidos:',
  'how-to-ask':
    'Pergunte por certificado, nome de host, aplicativo, cofre ou impressão digital; "{example}" mostra a lista.',
};
