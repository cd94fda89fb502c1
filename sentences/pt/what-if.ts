import type { Sentences } from '../catalogue.ts';

/** What a change of a vault would break. */
export const whatIf: Sentences<'what-if'> = {
  word: 'E se',
  private: 'se o acesso público à rede for desligado',
  untrusted: 'se deixar de fora também os serviços confiáveis da Microsoft',
  roles: 'se passar para funções do Azure (RBAC)',
  'access-policies': 'se passar para políticas de acesso',
  ungranted: 'se perder o que deixa o App Service entrar',
  deleted: 'se for excluído',
  breaks: '{count, plural, one {{count} de {total} quebraria} other {{count} de {total} quebrariam}}',
  nothing: 'Nenhum de {total} quebraria',
  'nothing-told': 'Não é possível dizer o que quebraria',
  already: 'Já é assim: nada mudaria',
  'no-certificates': 'Nenhum certificado segue este cofre',
  cause: '<b>{cause}</b> {count, plural, one {{count} certificado} other {{count} certificados}}.',
  'cause-hits':
    '<b>{cause}</b> {count, plural, one {{count} certificado} other {{count} certificados}}, o primeiro afeta usuários {relative} ({at}).',
  untold: 'Não é possível dizer para <b>{count}</b>, não visto: {unseen}.',
  broken:
    '{count, plural, one {{count} está quebrado hoje e continuaria} other {{count} estão quebrados hoje e continuariam}}.',
  mended:
    '{count, plural, one {{count} está quebrado hoje e funcionaria} other {{count} estão quebrados hoje e funcionariam}}.',
  holds: '{count, plural, one {{count} seguiria} other {{count} seguiriam}} como antes.',
  trusted:
    'O App Service entra como serviço confiável da Microsoft. Sem essa exceção (bypass), <b>{count}</b> de {total} quebrariam.',
  later: 'Nesse dia ninguém notaria: o App Service mantém o que tem e falha na próxima sincronização.',
  'no-exception-stated': 'se o cofre admite os serviços confiáveis, o que as regras de rede não dizem',
  'which-vault': 'Qual cofre?',
  'name-one': 'Indicar o cofre, por exemplo: "{example}".',
  speech: '{heading}.',
};
