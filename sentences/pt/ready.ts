import type { Sentences } from '../catalogue.ts';

/** Who is ready for certificates that live 47 days. */
export const ready: Sentences<'ready'> = {
  word: '47 dias',
  heading:
    '{count, plural, =0 {{total, plural, one {O único certificado está pronto para 47 dias} other {Todos os {total} estão prontos para certificados de 47 dias}}} one {{count} de {total} não está pronto para certificados de 47 dias} other {{count} de {total} não estão prontos para certificados de 47 dias}}',
  'nothing-told': 'Não é possível dizer quem está pronto para 47 dias',
  'not-all-told': 'De nenhum se sabe que não esteja pronto, e nem tudo pôde ser lido',
  ready: '{count, plural, one {{count} está pronto} other {{count} estão prontos}}.',
  uploaded:
    '<b>{count}</b> {count, plural, one {foi carregado} other {foram carregados}} à mão: é preciso carregar o próximo a cada vez.',
  'by-hand': '<b>{count}</b> sem renovação automática: a política não renova.',
  'too-late':
    '<b>{count}</b> {count, plural, one {perderia} other {perderiam}} a sincronização: a política renova {hours, plural, one {# hora} other {# horas}} antes do fim, e o App Service pode levar 48 horas.',
  'too-early':
    '<b>{count}</b> {count, plural, one {renova} other {renovam}} {days} dias antes do fim, ou seja, antes de um certificado de 47 dias começar.',
  blocked:
    '<b>{count}</b> {count, plural, one {é renovado} other {são renovados}}, e o App Service não receberia: {cause}',
  untold: 'Não é possível dizer para <b>{count}</b>, não visto: {unseen}.',
  now: 'Desde {day}, um certificado público vale no máximo <b>{days} dias</b>.',
  next: 'A partir de {day} ({relative}): no máximo <b>{days} dias</b>.',
  'private-issuers': 'Emissores próprios não são obrigados a isso.',
  ballot: 'Votação SC-081v3 do CA/Browser Forum',
  speech: '{heading}.',
};
