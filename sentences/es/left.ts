import type { Sentences } from '../catalogue.ts';

/** Why a change is not taken back: clauses that stand behind what they are about. */
export const left: Sentences<'left'> = {
  'entry-gone': 'la entrada ya no está',
  'added-gone': 'lo que se agregó ya no está',
  'entry-changed':
    'alguien ha cambiado la entrada desde entonces: ahora concede {secrets} sobre secretos y {certificates} sobre certificados',
  nothing: 'nada',
  'role-anew': 'alguien ha dado el rol de nuevo desde entonces, con una asignación propia',
  'role-gone': 'la asignación ya no está',
  'no-firewall': 'el almacén ya no tiene reglas de firewall',
  'closed-already': 'ya está cerrado a los servicios de confianza',
  'firewall-changed': 'alguien ha cambiado sus reglas desde entonces, y se sobrescribirían todas',
  'version-gone': 'ya no está',
  'version-overtaken': 'otra versión ha ocupado su lugar desde entonces',
  'version-disabled': 'alguien ya la ha deshabilitado de nuevo',
  'host-gone': 'el nombre de host ya no está en este sitio',
  'bound-as-before': 'ya está enlazado como antes',
  'bound-to-nothing': 'alguien ha cambiado el enlace desde entonces: no está enlazado a nada',
  'bound-to-third': 'alguien ha cambiado el enlace desde entonces: está enlazado a {thumbprint}, un tercer certificado',
  'still-bound':
    '{count, plural, one {{hosts} está enlazado a él y se quedaría sin certificado} other {{hosts} están enlazados a él y se quedarían sin certificado}}',
  'unseen-policies': 'no se pudieron leer las directivas de acceso, así que nadie sabe qué se sobrescribiría.',
  'unseen-roles': 'no se pudieron leer los roles, así que nadie sabe qué se sobrescribiría.',
  'unseen-firewall': 'no se pudo leer el firewall, así que nadie sabe qué se sobrescribiría.',
  'unseen-version': 'no se pudo leer la versión, así que nadie sabe qué se sobrescribiría.',
  'unseen-bindings': 'no se pudieron leer los enlaces, así que nadie sabe qué se sobrescribiría.',
  'with-who': '{why} ({caller} escribió en el almacén el {day} a las {time} UTC)',
};
