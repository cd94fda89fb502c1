import type { Sentences } from '../catalogue.ts';

/** What the rules find about who may read the vault. */
export const ruleAccess: Sentences<'rule-access'> = {
  denied: 'La asignación de denegación {denial} impide a {principal} leer secretos en {vault}.',
  denies: '{id} deniega leer secretos en {scope}',
  principal: '{name} es el objeto {object} en este inquilino (aplicación {application})',
  'policy-ignored':
    '{vault} se rige por roles de Azure; {principal} solo tiene ahí una directiva de acceso, que se ignora.',
  'role-ignored': '{vault} se rige por directivas de acceso; {principal} solo tiene ahí un rol, que se ignora.',
  model: 'enableRbacAuthorization es {roles} en {vault}',
  compound:
    'La directiva de acceso de {principal} en {vault} está ligada a una aplicación y por sí sola no da acceso a App Service.',
  'carries-application': 'Su directiva lleva el id. de aplicación {id}',
  'lacks-get': 'La directiva de acceso de {principal} en {vault} no concede Get sobre secretos.',
  'policy-gives': 'Su directiva concede sobre secretos: {permissions}',
  'policy-gives-nothing': 'Su directiva concede sobre secretos: nada',
  'no-policy': 'App Service no puede leer {vault}: ninguna directiva de acceso nombra a {principal}.',
  'policies-listed':
    '{vault} tiene {count, plural, one {# directiva de acceso} other {# directivas de acceso}}, ninguna para {object}',
  'lets-in-another': '{vault} da acceso a {who}, no a {principal}.',
  'grant-is-for': 'El permiso es para {id}: {who}',
  /** Who is taken for App Service: each stands as {who} in the two before. */
  'managed-identity': 'la identidad administrada de {site}',
  'application-id': 'el id. de aplicación de App Service',
  'application-id-public': 'el id. de aplicación de App Service en Azure público',
  'application-id-government': 'el id. de aplicación de App Service en US Government',
  'application-id-orders': 'el id. de aplicación del servicio de pedidos de App Service Certificate',
  'no-principal':
    'El inquilino no tiene la entidad de servicio Microsoft Azure App Service, así que ningún almacén puede darle acceso.',
  'none-listed': 'El directorio no tiene esa entidad de servicio',
  'role-insufficient': 'El rol de {principal} en {vault}, {roles}, no lee secretos.',
  'holds-roles': 'Tiene {roles}; ninguno incluye una acción de datos para secretos',
  'no-role': 'App Service no puede leer {vault}: {principal} no tiene ningún rol ahí.',
  assignments:
    '{count, plural, one {# asignación de roles alcanza} other {# asignaciones de roles alcanzan}} el almacén, ninguna para {object}',
};
