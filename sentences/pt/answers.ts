import type { Sentences } from '../catalogue.ts';

/** What the bot was doing when Azure refused, and answers that are none. */
export const answers: Sentences<'answers'> = {
  refused: '{operation}: {status} {code} {words}',
  'refused-request': '{operation}: {status} {code} {words} (solicitação {request})',
  /** What stands as {operation}. */
  importing: 'Importar {name}',
  deleting: 'Excluir {name}',
  recovering: 'Recuperar {name}',
  'recovering-vault': 'Recuperar o cofre {name}',
  renewing: 'Renovar {name}',
  'opening-firewall': 'Permitir serviços confiáveis no firewall de {vault}',
  'closing-firewall': 'Fechar o firewall de {vault} para serviços confiáveis',
  'adding-policy': 'Adicionar uma política de acesso a {vault}',
  'removing-policy': 'Remover uma política de acesso de {vault}',
  'giving-role': 'Dar {role} em {scope}',
  'taking-role': 'Retirar {role} em {scope}',
  binding: 'Associar {host}',
  'binding-as-before': 'Associar {host} como antes',
  enabling: 'Habilitar {name}',
  disabling: 'Desabilitar {name}',
  syncing: 'Sincronizar {name}',
  /** What stands as {words} where Azure said nothing that could be quoted; shown by itself too. */
  'in-time': 'sem resposta a tempo',
  misshapen: 'uma resposta de formato desconhecido: {fault}',
  'no-json': 'uma resposta que não é JSON: {fault}',
  'no-object': 'uma resposta que não é um objeto JSON',
  'no-properties': 'um recurso sem propriedades',
  'no-items': 'uma lista sem itens',
};
