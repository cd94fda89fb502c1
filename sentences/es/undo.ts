import type { Sentences } from '../catalogue.ts';

/** How a change is taken back. */
export const undo: Sentences<'undo'> = {
  'add-access-policy': 'Quita a {principal} {rights} en {vault}.',
  'assign-role': 'Elimina la asignación de {role} a {principal} en {scope}.',
  'set-network-bypass': 'Devuelve el bypass del firewall de {vault} a {before}.',
  'enable-secret-version': 'Deshabilita de nuevo la versión {version} de {secret} en {vault}.',
  'import-certificate': 'Elimina {certificate} de App Service; el almacén lo conserva.',
  'bind-hostname': 'Enlaza {host} de nuevo a {before}.',
  'unbind-hostname': 'Deja {host} de nuevo sin certificado enlazado.',
};
