import type { Sentences } from '../catalogue.ts';

/** What several rules say. */
export const ruleShared: Sentences<'rule-shared'> = {
  'valid-until': '{name} é válido até {day}',
  'valid-until-no-day': '{name} ainda não tem data de validade',
  names: '{name} inclui {hosts}',
  'names-until': '{name} inclui {hosts} e é válido até {day}',
  holds: 'O App Service tem {thumbprint}',
  'holds-nothing': 'O App Service ainda não tem nada',
  'newest-in-vault': 'A versão mais recente no cofre é {thumbprint}',
  'newest-absent': 'Não há versão mais recente no cofre',
  bound: '{host} de {site} está associado a {thumbprint}',
  'not-bound': '{host} de {site} não tem associação TLS',
  'last-deed-unread': 'Não foi possível ler quem alterou o cofre por último',
  'no-deed': 'O log de atividades não registra nenhuma alteração do cofre nos seus 90 dias',
  'last-deed': '{caller} alterou o cofre por último, em {day} às {hour}',
  'last-deed-operation': '{caller} alterou o cofre por último, em {day} às {hour} ({operation})',
};
