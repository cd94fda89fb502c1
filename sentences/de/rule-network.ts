import type { Sentences } from '../catalogue.ts';

/** What the rules find about the firewall and the perimeters of the vault. */
export const ruleNetwork: Sentences<'rule-network'> = {
  firewall:
    'Die Firewall von {vault} sperrt App Service aus: sie macht keine Ausnahme für vertrauenswürdige Microsoft-Dienste.',
  settings: 'Öffentlicher Netzwerkzugriff ist {access}, die Standardaktion ist {action}, bypass ist {bypass}',
  /** Names what was not seen. */
  'whether-admitted': 'ob die eingehenden Regeln {rules} des Perimeters {perimeters} App Service zulassen',
  perimeter:
    'Der Netzwerksicherheitsperimeter {perimeters} sperrt App Service von {vault} aus: er hat keine eingehende Regel.',
  'no-perimeter':
    '{vault} ist nur für einen Netzwerksicherheitsperimeter offen und liegt in keinem; das sperrt App Service aus.',
  access: 'Öffentlicher Netzwerkzugriff ist {access}',
  'none-around': 'Um den Tresor liegt kein Perimeter',
  guard:
    '{name} ist {enforced, select, yes {erzwungen} other {im Übergangsmodus}}, mit {count, plural, one {# eingehenden Regel} other {# eingehenden Regeln}}',
};
