import type { Sentences } from '../catalogue.ts';

/** What the bot was good for, in numbers, each with how it is counted. */
export const value: Sentences<'value'> = {
  title: 'Lo que ha aportado',
  heading:
    '{avoided, plural, =0 {Ningún incidente evitado} one {# incidente evitado} other {# incidentes evitados}}, {green, plural, =0 {nada llevado a verde} one {# corrección llevada a verde} other {# correcciones llevadas a verde}}',
  opened: '{count, plural, =0 {No se abrió ningún caso} one {Se abrió # caso} other {Se abrieron # casos}}',
  'to-diagnosis': 'De la pregunta al diagnóstico: la mitad en {median}, nueve de cada diez en {most}',
  green:
    '{count, plural, =0 {Ninguna corrección acabó en verde} one {# corrección acabó en verde} other {# correcciones acabaron en verde}}',
  'to-green':
    'De la pregunta al verde, con el tiempo de las personas: la mitad en {median}, nueve de cada diez en {most}',
  avoided:
    '{count, plural, =0 {No se evitó ningún incidente} one {Se evitó # incidente} other {Se evitaron # incidentes}}',
  late: '{count, plural, one {# corrección llegó} other {# correcciones llegaron}} cuando ya había usuarios afectados',
  undated:
    '{count, plural, one {# corrección} other {# correcciones}} sin día conocido en que alguien se habría visto afectado: no se cuenta',
  week: 'Semana desde el <b>{from}</b>: {opened} abiertos, {green} en verde, {avoided} evitados',
  month: 'Mes desde el <b>{from}</b>: {opened} abiertos, {green} en verde, {avoided} evitados',
  counted:
    'Contado solo a partir de la auditoría. Un incidente se evitó si aún no había usuarios afectados, se conocía el día en que los habría, el certificado estaba en verde antes de ese día y la corrección no se deshizo. Una corrección de varios certificados cuenta una vez.',
  whole: 'Para todas las conversaciones, en Markdown, CSV o JSON, desde el terminal de quien administra el bot:',
};
