import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about its rights, scope by scope: too few to read, those to mend with, and too many. */
export const doctorRights: Sentences<'doctor-rights'> = {
  lists: '{scope}: certificados e aplicativos Web podem ser listados.',
  'lists-groups':
    '{scope}: certificados e aplicativos Web podem ser listados em {count, plural, one {# grupo de recursos} other {# grupos de recursos}}.',
  'certificates-unread': '{scope}: certificados não podem ser listados: {why}',
  'sites-unread': '{scope}: aplicativos Web não podem ser listados: {why}',
  'roles-read': '{scope}: atribuições de função e de negação podem ser lidas.',
  'roles-unread': '{scope}: atribuições de função não podem ser lidas, então ninguém pode aprovar: {why}',
  'denials-unread': '{scope}: atribuições de negação não podem ser lidas, então ninguém pode aprovar: {why}',
  refused: 'o Azure recusou',
  'settings-read': '{scope}: configurações de aplicativo podem ser lidas.',
  'settings-unread':
    '{scope}: configurações de aplicativo não podem ser lidas, então impressões digitais fixadas não são encontradas: {why}',
  'vault-ok': '{vault}: certificados e segredos podem ser listados.',
  'vault-unseen': '{vault}: certificados seguem este cofre, e o bot não o vê.',
  'vault-silent': '{vault}: o cofre não responde: {why}',
  'vault-closed': '{vault}: a rede do cofre não deixa o bot entrar: {why}',
  'vault-certificates': '{vault}: certificados não podem ser listados: {why}',
  'vault-secrets': '{vault}: segredos não podem ser listados: {why}',
  'vault-no-get': '{vault}: certificados podem ser listados, mas não lidos.',
  'fixes-all': '{scope}: pode ser feito: {can}.',
  'fixes-some': '{scope}: pode ser feito: {can}; não pode: {cannot}.',
  'fixes-none': '{scope}: não pode ser feito: {cannot}.',
  'fixes-by-approvers': 'As alterações são feitas com os direitos de quem aprova; o próprio bot não precisa de nenhum.',
  'fix-sync': 'sincronizar certificados',
  'fix-bind': 'associar nomes de host',
  'fix-let-in': 'deixar o App Service entrar',
  'fix-network': 'abrir o firewall',
  'fix-certificates': 'habilitar, recuperar e renovar certificados',
  'no-excess':
    'Nada do que foi olhado dá demais ao bot: ele não pode ler nenhum segredo, e nenhuma função permite tudo.',
  'excess-wide': '{role} em {scope} permite quase tudo; o bot precisa de muito menos.',
  'excess-secrets': '{role} em {scope} deixa o bot ler segredos, também chaves privadas; ele nunca o faz.',
  'excess-policy': '{vault}: uma política de acesso deixa o bot ler segredos, também chaves privadas; ele nunca o faz.',
  'excess-changes': '{role} em {scope} deixa o bot alterar o Azure; quem aprova faz isso, nunca o bot.',
  'excess-policy-changes':
    '{vault}: uma política de acesso deixa o bot alterar certificados ou segredos; quem aprova faz isso, nunca o bot.',
  'no-time': '{scope}: não restou tempo para olhar.',
};
