import type { Sentences } from '../catalogue.ts';

/** What a change of a vault would break. */
export const whatIf: Sentences<'what-if'> = {
  word: 'Qué pasa si',
  private: 'si se corta su acceso de red público',
  untrusted: 'si deja fuera también a los servicios de Microsoft de confianza',
  roles: 'si pasa a roles de Azure (RBAC)',
  'access-policies': 'si pasa a directivas de acceso',
  ungranted: 'si pierde lo que deja entrar a App Service',
  deleted: 'si se elimina',
  breaks: '{count, plural, one {{count} de {total} se rompería} other {{count} de {total} se romperían}}',
  nothing: 'Ninguno de {total} se rompería',
  'nothing-told': 'No se puede saber qué se rompería',
  already: 'Ya es así: nada cambiaría',
  'no-certificates': 'Ningún certificado sigue a este almacén',
  cause: '<b>{cause}</b> {count, plural, one {{count} certificado} other {{count} certificados}}.',
  'cause-hits':
    '<b>{cause}</b> {count, plural, one {{count} certificado} other {{count} certificados}}, el primero afecta a usuarios {relative} ({at}).',
  untold: 'No se puede saber de <b>{count}</b>, sin ver: {unseen}.',
  broken:
    '{count, plural, one {{count} está roto hoy y seguiría así} other {{count} están rotos hoy y seguirían así}}.',
  mended: '{count, plural, one {{count} está roto hoy y funcionaría} other {{count} están rotos hoy y funcionarían}}.',
  holds: '{count, plural, one {{count} seguiría} other {{count} seguirían}} como hasta ahora.',
  trusted:
    'App Service entra como servicio de Microsoft de confianza. Sin esa excepción (bypass) se romperían <b>{count}</b> de {total}.',
  later: 'Ese día nadie lo notaría: App Service conserva lo que tiene y falla en la próxima sincronización.',
  'no-exception-stated': 'si el almacén admite los servicios de confianza, que sus reglas de red no dicen',
  'which-vault': '¿Qué almacén?',
  'name-one': 'Nombrar el almacén, por ejemplo: "{example}".',
  speech: '{heading}.',
};
