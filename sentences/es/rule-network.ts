import type { Sentences } from '../catalogue.ts';

/** What the rules find about the firewall and the perimeters of the vault. */
export const ruleNetwork: Sentences<'rule-network'> = {
  firewall: 'El firewall de {vault} bloquea a App Service: no exceptúa a los servicios de Microsoft de confianza.',
  settings: 'El acceso desde redes públicas es {access}, la acción predeterminada es {action}, bypass es {bypass}',
  /** Names what was not seen. */
  'whether-admitted': 'si las reglas de entrada {rules} del perímetro {perimeters} admiten a App Service',
  perimeter:
    'El perímetro de seguridad de red {perimeters} impide a App Service llegar a {vault}: no tiene ninguna regla de entrada.',
  'no-perimeter':
    '{vault} solo está abierto a un perímetro de seguridad de red y no está en ninguno, lo que deja fuera a App Service.',
  access: 'El acceso desde redes públicas es {access}',
  'none-around': 'El almacén no está en ningún perímetro',
  guard:
    '{name} está {enforced, select, yes {en modo aplicado} other {en transición}}, con {count, plural, one {# regla de entrada} other {# reglas de entrada}}',
};
