import type { Sentences } from '../catalogue.ts';

/** What the rules find about what App Service has taken. */
export const ruleSync: Sentences<'rule-sync'> = {
  pending:
    'Uma versão mais nova chegou ao cofre há {hours, plural, =0 {menos de uma hora} =1 {uma hora} other {# horas}}; o App Service a obtém sozinho em até {within} horas.',
  late: 'O App Service não obteve a versão mais nova, que está no cofre há mais de um dia.',
  overdue: 'O App Service não obteve a versão mais nova, que está no cofre há {days} dias: está atrasado.',
  stale: 'O App Service informa {status} na última sincronização, e todos os elos anteriores estão em ordem agora.',
  status: 'keyVaultSecretStatus é {status}',
  created: 'A versão {version} foi criada em {day} às {hour}',
  'created-thumbprint': 'A versão {version} ({thumbprint}) foi criada em {day} às {hour}',
  'created-until': 'A versão {version} foi criada em {day} às {hour} e é válida até {until}',
  /** Both name what was not seen. */
  'of-that-name': 'um certificado ou segredo com esse nome no cofre',
  untold: 'se o App Service tem o mesmo que o segredo, o que não se sabe sem ler o valor dele',
};
