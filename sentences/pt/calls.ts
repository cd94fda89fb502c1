import type { Sentences } from '../catalogue.ts';

/** What answers cost in calls to Azure. */
export const calls: Sentences<'calls'> = {
  word: 'Chamadas ao Azure',
  heading: 'Quanto custam as respostas',
  last: 'A última resposta aqui precisou de {count, plural, =0 {nenhuma chamada: tudo tinha acabado de ser visto} one {{count} chamada} other {{count} chamadas}}.',
  'no-last': 'Nenhuma resposta desta conversa é lembrada.',
  hour: 'Na última hora, para todas as salas: {count, plural, one {{count} chamada} other {{count} chamadas}}.',
  'resource-graph': 'Resource Graph',
  'key-vault': 'Key Vault',
  directory: 'Microsoft Graph',
  subscription: 'Assinatura {name}',
  tenant: 'O locatário',
  more: 'e mais {count, plural, one {{count} assinatura} other {{count} assinaturas}}',
  bound:
    'Nenhuma assinatura é consultada mais de {count} vezes por segundo, nem o Resource Graph mais do que permite; o resto espera.',
  row: '<b>{what}</b> {answer} · na última hora {hour}',
};
