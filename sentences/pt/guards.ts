import type { Sentences } from '../catalogue.ts';

/** What stands in the way of a plan, of its undo or of its approval. */
export const guards: Sentences<'guards'> = {
  'unsafe-import': 'O plano importaria a versão mais recente no cofre, que não é segura.',
  'unsafe-way':
    'A versão mais recente no cofre não é segura, e o App Service a obteria sozinho em até um dia assim que o caminho se abrisse.',
  'lock-of-subscription': 'O bloqueio {level} “{name}” na assinatura {place} recusa qualquer gravação em {resources}.',
  'lock-of-group': 'O bloqueio {level} “{name}” no grupo de recursos {place} recusa qualquer gravação em {resources}.',
  'lock-of-resource': 'O bloqueio {level} “{name}” em {place} recusa qualquer gravação em {resources}.',
  'undo-lock-of-subscription':
    'O bloqueio {level} “{name}” na assinatura {place} impediria a exclusão em {resources} ao desfazer.',
  'undo-lock-of-group':
    'O bloqueio {level} “{name}” no grupo de recursos {place} impediria a exclusão em {resources} ao desfazer.',
  'undo-lock-of-resource': 'O bloqueio {level} “{name}” em {place} impediria a exclusão em {resources} ao desfazer.',
  'policy-firewall':
    'O Azure Policy recusaria a alteração do firewall do cofre: atribuição {assignment} (definição {definition}) em {scope}.',
  'policy-role':
    'O Azure Policy recusaria a atribuição de função: atribuição {assignment} (definição {definition}) em {scope}.',
  nobody: 'Pelas funções atuais, ninguém nesta conversa poderia fazer isto no Azure. É necessário: {rights}.',
  'right-by-role': '{role} em {place}',
  'right-by-either-role': '{role} ou {other} em {place}',
  'right-by-policy': 'uma política de acesso para {permission} ou {role} em {place}',
};
