import type { Sentences } from '../catalogue.ts';

/** What happened and what is open, written down for whoever was not there. */
export const report: Sentences<'report'> = {
  title: 'Relatório do incidente',
  everything: 'tudo o que está registrado',
  handover: 'Passagem de turno',
  heading:
    '{entries, plural, =0 {Nada está registrado} one {# entrada} other {# entradas}}, {open, plural, =0 {nada em aberto} one {# assunto em aberto} other {# assuntos em aberto}}',
  written: 'Escrito em {at}. Todos os horários são UTC.',
  kept: 'Feito com as linhas {first} a {last} da auditoria; a última tem o hash {hash}.',
  open: 'O que está em aberto',
  'nothing-open': 'Nada está em aberto.',
  decided: 'Quem decidiu o quê',
  'nothing-decided': 'Nada foi decidido.',
  timeline: 'O que aconteceu',
  nothing: 'Nada está registrado.',
  facts: 'O que foi visto',
  'no-facts': 'Nenhuma falha foi vista.',
  about: '{certificate}: {told}',
  'waits-approval':
    'Aguarda {left, plural, one {uma aprovação} other {# aprovações}} de alguém que possa fazer a alteração; pedido por {person}, {at}',
  'waits-way': 'Aguarda que alguém abra o caminho: {guard} Pedido por {person}, {at}',
  'waits-hand': 'Precisa ser corrigido à mão: nenhuma correção é proposta; pedido por {person}, {at}',
  'waits-bot': 'Aguarda o Greenlight, que está trabalhando nisso; decidido por {person}, {at}',
  'waits-look': 'Alguém precisa olhar de novo: terminou sem ficar em ordem; por último com {person}, {at}',
  'waits-lapse': 'Em ordem; o Greenlight retira o que foi concedido por um tempo, {at}',
  'left-out':
    '{count, plural, one {# entrada anterior foi omitida} other {# entradas anteriores foram omitidas}} aqui.',
  more: 'e mais {count}',
  'say-other': 'Diga <b>{words}</b> para o outro formato.',
  whole: 'Por inteiro, em um arquivo, no terminal de quem opera o bot, com as configurações dele:',
};
