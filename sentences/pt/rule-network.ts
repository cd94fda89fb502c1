import type { Sentences } from '../catalogue.ts';

/** What the rules find about the firewall and the perimeters of the vault. */
export const ruleNetwork: Sentences<'rule-network'> = {
  firewall: 'O firewall de {vault} bloqueia o App Service: não abre exceção para serviços confiáveis da Microsoft.',
  settings: 'O acesso à rede pública é {access}, a ação padrão é {action}, bypass é {bypass}',
  /** Names what was not seen. */
  'whether-admitted': 'se as regras de entrada {rules} do perímetro {perimeters} admitem o App Service',
  perimeter: 'O perímetro de segurança de rede {perimeters} barra o App Service em {vault}: não tem regra de entrada.',
  'no-perimeter':
    '{vault} só está aberto a um perímetro de segurança de rede e não está em nenhum, o que barra o App Service.',
  access: 'O acesso à rede pública é {access}',
  'none-around': 'O cofre não está em nenhum perímetro',
  guard:
    '{name} está {enforced, select, yes {imposto} other {em transição}}, com {count, plural, =1 {# regra de entrada} other {# regras de entrada}}',
};
