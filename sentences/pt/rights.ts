import type { Sentences } from '../catalogue.ts';

/** Which right somebody lacks, and what would give it: actions, scopes and roles as Azure calls them. */
export const rights: Sentences<'rights'> = {
  'none-asked': 'Nenhum direito foi consultado.',
  'denials-unread': 'Não foi possível ler as atribuições de negação para {action} em {scope}.',
  'roles-unread': 'Não foi possível ler as funções para {action} em {scope}.',
  denied: 'A atribuição de negação {name} cobre {action} em {scope}.',
  governs: '{governing} em {scope} dá controle sobre o cofre e por isso vale para {action}.',
  'on-condition':
    '{role} só concede {action} em {scope} sob uma condição que não foi possível avaliar: o Azure pode recusar.',
  'condition-unmet':
    '{role} concede {action} em {scope}, mas a condição exclui esta alteração: {enough} bastaria{unread, select, yes {, e não foi possível ler as políticas de acesso do cofre} other {}}.',
  'no-role': 'Nenhuma função concede {action} em {scope}: {enough} bastaria.',
  'no-policy-nor-role':
    'Nem política de acesso nem função concede {action} em {scope}: bastaria uma política de acesso com {permission} em {objects}, ou {enough}{unread, select, yes {, e não foi possível ler as políticas de acesso do cofre} other {}}.',
  'ready-on-condition':
    'Qualificação para {ready} em {where}, não ativada: ative-a no Privileged Identity Management e pressione de novo; até lá, {role} só concede {action} em {scope} sob uma condição que não foi possível avaliar: o Azure pode recusar.',
  'ready-condition-unmet':
    'Qualificação para {ready} em {where}, não ativada: ative-a no Privileged Identity Management e pressione de novo; até lá, {role} concede {action} em {scope}, mas a condição exclui esta alteração: {enough} bastaria{unread, select, yes {, e não foi possível ler as políticas de acesso do cofre} other {}}.',
  'ready-no-role':
    'Qualificação para {ready} em {where}, não ativada: ative-a no Privileged Identity Management e pressione de novo; até lá, nenhuma função concede {action} em {scope}: {enough} bastaria.',
  'ready-no-policy-nor-role':
    'Qualificação para {ready} em {where}, não ativada: ative-a no Privileged Identity Management e pressione de novo; até lá, nem política de acesso nem função concede {action} em {scope}: bastaria uma política de acesso com {permission} em {objects}, ou {enough}{unread, select, yes {, e não foi possível ler as políticas de acesso do cofre} other {}}.',
};
