import type { Sentences } from '../catalogue.ts';

/** How a change is taken back. */
export const undo: Sentences<'undo'> = {
  'add-access-policy': 'Retire {rights} à {principal} sur {vault}.',
  'assign-role': 'Supprime l’attribution du rôle {role} à {principal} sur {scope}.',
  'set-network-bypass': 'Remet le bypass du pare-feu du coffre {vault} à {before}.',
  'enable-secret-version': 'Désactive à nouveau la version {version} du secret {secret} dans {vault}.',
  'import-certificate': 'Supprime {certificate} dans App Service ; le coffre le garde.',
  'bind-hostname': 'Lie à nouveau {host} à {before}.',
  'unbind-hostname': 'Laisse à nouveau {host} sans certificat.',
};
