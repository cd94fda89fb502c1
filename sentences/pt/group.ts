import type { Sentences } from '../catalogue.ts';

/** Several certificates of one cause, mended by one plan: what is offered, how it is done, and how far it is. */
export const group: Sentences<'group'> = {
  about: '{count, plural, one {{count} certificado} other {{count} certificados}} de {vault}',
  'about-several': '{count, plural, one {{count} certificado} other {{count} certificados}}',
  'fix-all': 'Corrigir os {count}',
  'sync-all': 'Sincronizar os {count}',
  'all-of': 'tudo de {vault}',
  how: '<b>{count, plural, one {Um certificado} other {{count} certificados}}, uma só aprovação. </b>{canary} é sincronizado primeiro e verificado; só se estiver íntegro vem o próximo, um por um. O primeiro que não estiver interrompe o resto.',
  apart: '<s>Fora desta correção, porque precisa de outra coisa: </s>{certificates}',
  done: '<b>{done} de {count} concluídos</b>',
  canary: '{member}<s> · primeiro, como teste</s>',
  sound:
    '<b>{certificate}</b>: sincronizado; visto em {colour, select, red {vermelho} yellow {amarelo} green {verde} other {desconhecido}} às {at}',
  'not-sound': '<b>{certificate}</b>: solicitado, mas não íntegro às {at}',
  failed: '<b>{certificate}</b>: falhou',
  syncing: '<b>{certificate}</b>: sincronizando',
  looking: '<b>{certificate}</b>: solicitado; verificando',
  'not-begun': '<b>{certificate}</b>: não iniciado',
  more: 'e {count, plural, one {mais {count} certificado} other {mais {count} certificados}}',
  working: 'Correção em andamento: {done} de {count} concluídos',
  'all-green': 'Corrigido: {count, plural, =1 {está verde} =2 {os dois estão verdes} other {os {count} estão verdes}}',
  'all-fixed':
    'Falha corrigida em {count, plural, =1 {este} =2 {ambos} other {todos os {count}}}; nem tudo está verde ainda',
  stopped: 'Interrompido: {done} de {count} concluídos; o resto não foi tocado',
  'entry-checked': '{certificate} verificado após a sincronização; {found}',
};
