import type { Sentences } from '../catalogue.ts';

/** What the rules find about host names and bindings. */
export const ruleBinding: Sentences<'rule-binding'> = {
  'on-earlier':
    '{count, plural, one {{hosts} sigue enlazado a una versión {expired, select, yes {caducada} other {anterior}} del certificado.} other {{hosts} siguen enlazados a una versión {expired, select, yes {caducada} other {anterior}} del certificado.}}',
  'on-uploaded':
    '{count, plural, one {{hosts} sigue enlazado a {uploaded}, aunque este certificado lo cubre y dura más.} other {{hosts} siguen enlazados a {uploaded}, aunque este certificado los cubre y dura más.}}',
  /** What stands as {uploaded}, one or several of them. */
  uploaded: '{name}, cargado a mano, que {ended, select, yes {caducó} other {caduca}} el {day}',
  'uploaded-until': '{name} se cargó a mano y es válido hasta el {day}',
  refused:
    '{count, plural, one {{hosts} está enlazado a este certificado, que no lo cubre.} other {{hosts} están enlazados a este certificado, que no los cubre.}}',
  neither:
    '{count, plural, one {{hosts} no tiene enlace TLS y este certificado no lo cubre.} other {{hosts} no tienen enlace TLS y este certificado no los cubre.}}',
  unbound:
    '{count, plural, one {{hosts} no tiene enlace TLS, aunque este certificado lo cubre.} other {{hosts} no tienen enlace TLS, aunque este certificado los cubre.}}',
  pin: '{setting} de {site} indica {thumbprint}',
  /** {pins} are one or several of the one before, or of the one after. */
  'pinned-old':
    '{count, plural, one {{pins}: la huella digital de una versión anterior.} other {{pins}: huellas digitales de versiones anteriores.}}',
  'pinned-wrong': '{pins}.',
  mistyped: '{setting} de {site} indica {thumbprint}, que nadie tiene y difiere en un carácter de {meant}',
};
