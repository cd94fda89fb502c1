import type { Sentences } from '../catalogue.ts';

/** What a plan leaves behind on purpose. */
export const leftovers: Sentences<'leftovers'> = {
  'lost-roles':
    '{vault} volta sem as funções que foram dadas nele: se ele segue funções, atribua-as de novo. Isto lista as que ele tem.',
  'old-certificate':
    '{certificate} permanece, sem associação e seguindo um cofre que não existe mais. Exclua-o quando o novo estiver em uso.',
  'dead-grant': '{vault} ainda dá acesso a {holder} ({id}): o App Service nunca usa essa permissão.',
  'managed-grant':
    '{vault} ainda dá acesso à identidade gerenciada de {app} ({id}): remova essa permissão só se o próprio aplicativo não ler nada ali.',
};
