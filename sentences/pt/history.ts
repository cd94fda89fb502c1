import type { Sentences } from '../catalogue.ts';

/** What was asked, approved, changed and refused before, and how the audit is taken along. */
export const history: Sentences<'history'> = {
  title: 'Histórico',
  'this-conversation': 'esta conversa',
  from: 'a partir de {since}',
  'from-to': 'de {since} a {before}',
  'being-read': 'Lendo a auditoria',
  'reading-said': 'Lendo a auditoria.',
  'reading-what': 'Lendo o que foi perguntado, aprovado, alterado e recusado.',
  nothing: 'Nada registrado',
  entries:
    '{total, plural, =1 {Uma entrada} other {{total} entradas}}, {changes, plural, =0 {nada alterado no Azure} one {# alteração feita no Azure} other {{changes} alterações feitas no Azure}}',
  'last-approval': 'Última correção aprovada por <b>{people}</b>, {when}.',
  'last-break-glass': 'Última correção aprovada por <b>{people}</b>, em emergência, {when}.',
  'last-approval-by-somebody': 'Última correção aprovada por <b>alguém</b>, {when}.',
  'last-break-glass-by-somebody': 'Última correção aprovada por <b>alguém</b>, em emergência, {when}.',
  more: 'e mais {count, plural, one {# entrada} other {{count} entradas}}: exporte a auditoria para ver todas',
  request: 'solicitação <c>{request}</c>',
  'say-export': 'Digite <b>{words}</b> para ver as linhas mais recentes como estão guardadas.',
  'export-all': 'Todas elas, no terminal de quem administra o bot, com as configurações dele:',
  'not-here':
    'Isto é o que passou pelo Greenlight; o que foi alterado diretamente no Azure está no log de atividades do Azure.',
};
