import type { Sentences } from '../catalogue.ts';

/** How a change is taken back. */
export const undo: Sentences<'undo'> = {
  'add-access-policy': 'Retira de {principal} em {vault}: {rights}.',
  'assign-role': 'Exclui a atribuição de {role} a {principal} em {scope}.',
  'set-network-bypass': 'Volta o bypass do firewall de {vault} para {before}.',
  'enable-secret-version': 'Desabilita de novo a versão {version} de {secret} em {vault}.',
  'import-certificate': 'Exclui {certificate} do App Service; o cofre o mantém.',
  'bind-hostname': 'Associa {host} de novo a {before}.',
  'unbind-hostname': 'Deixa {host} de novo sem certificado.',
};
