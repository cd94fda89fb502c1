import type { Sentences } from '../catalogue.ts';

/** What a list is narrowed to, its pages, and how it was last seen. */
export const listing: Sentences<'listing'> = {
  'in-subscription': 'Somente na assinatura {name}',
  'in-vault': 'Somente do cofre {name}',
  'in-app': 'Somente no aplicativo {name}',
  'of-owner': 'Somente os de {name}',
  about: 'Somente o que se chama {name}',
  'hit-by': 'Somente onde usuários são afetados até {at}',
  page: 'Página {page} de {pages}',
  next: 'Avançar',
  back: 'Voltar',
  stale: 'Não é possível acessar o Azure. Visto pela última vez {when}; o que estava verde então não se sabe agora.',
  'was-green': 'estava verde em {at}',
  'as-csv': 'Certificados em CSV',
  rows: 'Os certificados em linhas',
  shown: '{shown} de {total}.',
  all: 'Todos, em um terminal:',
};
