import type { Sentences } from '../catalogue.ts';

/** What a room watches, and what it is told when that changes. */
export const watching: Sentences<'watching'> = {
  title: 'Monitoramentos',
  here: 'nesta conversa',
  none: 'Nada é monitorado aqui',
  'how-to':
    'Diga “{example}”: um cofre, um aplicativo, um certificado, um nome com asteriscos, uma assinatura ou tudo.',
  count: '{count, plural, one {# monitoramento} other {# monitoramentos}}',
  'by-at': 'por {person}, {when}',
  everything: 'tudo',
  subscription: 'assinatura {name}',
  vault: 'cofre {name}',
  app: 'aplicativo {name}',
  certificate: 'certificado {name}',
  pattern: 'o que se chama {name}',
  owner: 'o que pertence a {name}',
  begun: 'Monitorado aqui a partir de agora',
  already: 'Já é monitorado aqui',
  'too-many':
    'Esta conversa já monitora {count} itens, e não podem ser mais. Pare de monitorar alguns (“{example}”) ou monitore o que contém vários, como um cofre ou uma assinatura.',
  ended: 'Não é mais monitorado aqui',
  'not-watched': 'Isso não é monitorado aqui',
  'broken-now': 'Quebrado agora:',
  'all-quiet': 'Nada disso está quebrado agora.',
  'told-when':
    'Verificado {count, plural, one {a cada minuto} other {a cada # minutos}}; esta conversa fica sabendo do que muda.',
  'nobody-looks': 'Anotado, mas ninguém faz a ronda: GREENLIGHT_PATROL_MINUTES é 0 neste bot.',
  stop: 'Parar de monitorar',
  'stop-number': 'Parar o {place}',
  more: '{count, plural, one {mais # monitoramento} other {mais # monitoramentos}}',
};
