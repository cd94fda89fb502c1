import type { Sentences } from '../catalogue.ts';

/** What several rules say. */
export const ruleShared: Sentences<'rule-shared'> = {
  'valid-until': '{name} es válido hasta el {day}',
  'valid-until-no-day': '{name} aún no tiene fecha de caducidad',
  names: '{name} incluye {hosts}',
  'names-until': '{name} incluye {hosts} y es válido hasta el {day}',
  holds: 'App Service tiene {thumbprint}',
  'holds-nothing': 'App Service aún no tiene nada',
  'newest-in-vault': 'La versión más reciente del almacén es {thumbprint}',
  'newest-absent': 'Falta la versión más reciente del almacén',
  bound: '{host} de {site} está enlazado a {thumbprint}',
  'not-bound': '{host} de {site} no tiene enlace TLS',
  'last-deed-unread': 'No se pudo leer quién cambió el almacén por última vez',
  'no-deed': 'El registro de actividad no recoge ningún cambio del almacén en sus 90 días',
  'last-deed': '{caller} hizo el último cambio del almacén, el {day} a las {hour}',
  'last-deed-operation': '{caller} hizo el último cambio del almacén, el {day} a las {hour} ({operation})',
};
