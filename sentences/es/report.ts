import type { Sentences } from '../catalogue.ts';

/** What happened and what is open, written down for whoever was not there. */
export const report: Sentences<'report'> = {
  title: 'Informe del incidente',
  everything: 'todo lo registrado',
  handover: 'Relevo',
  heading:
    '{entries, plural, =0 {No hay nada registrado} one {# entrada} other {# entradas}}, {open, plural, =0 {nada pendiente} one {# asunto pendiente} other {# asuntos pendientes}}',
  written: 'Escrito el {at}. Todas las horas son UTC.',
  kept: 'Hecho con las líneas {first} a {last} de la auditoría; la última tiene el hash {hash}.',
  open: 'Qué está pendiente',
  'nothing-open': 'No hay nada pendiente.',
  decided: 'Quién decidió qué',
  'nothing-decided': 'No se decidió nada.',
  timeline: 'Qué pasó',
  nothing: 'No hay nada registrado.',
  facts: 'Qué se vio',
  'no-facts': 'No se vio ningún fallo.',
  about: '{certificate}: {told}',
  'waits-approval':
    'Espera {left, plural, one {una aprobación} other {# aprobaciones}} de alguien que pueda hacer el cambio; a petición de {person}, {at}',
  'waits-way': 'Espera a que alguien despeje el camino: {guard} A petición de {person}, {at}',
  'waits-hand': 'Hay que arreglarlo a mano: no se propone ninguna corrección; a petición de {person}, {at}',
  'waits-bot': 'Espera a Greenlight, que está en ello; decidido por {person}, {at}',
  'waits-look': 'Alguien tiene que volver a mirar: terminó sin quedar bien; por último en manos de {person}, {at}',
  'waits-lapse': 'En orden; Greenlight retira lo que se concedió por un tiempo, {at}',
  'left-out': 'Aquí {count, plural, one {se omite # entrada anterior} other {se omiten # entradas anteriores}}.',
  more: 'y {count} más',
  'say-other': 'Diga <b>{words}</b> para el otro formato.',
  whole: 'Entero, en un archivo, desde el terminal de quien opera el bot, con sus ajustes:',
};
