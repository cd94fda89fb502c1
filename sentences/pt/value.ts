import type { Sentences } from '../catalogue.ts';

/** What the bot was good for, in numbers, each with how it is counted. */
export const value: Sentences<'value'> = {
  title: 'O que isso trouxe',
  heading:
    '{avoided, plural, =0 {Nenhum incidente evitado} one {# incidente evitado} other {# incidentes evitados}}, {green, plural, =0 {nada levado ao verde} one {# correção levada ao verde} other {# correções levadas ao verde}}',
  opened: '{count, plural, =0 {Nenhum caso foi aberto} one {# caso foi aberto} other {# casos foram abertos}}',
  'to-diagnosis': 'Da pergunta ao diagnóstico: metade em {median}, nove em cada dez em {most}',
  green:
    '{count, plural, =0 {Nenhuma correção terminou verde} one {# correção terminou verde} other {# correções terminaram verdes}}',
  'to-green': 'Da pergunta ao verde, com o tempo das pessoas: metade em {median}, nove em cada dez em {most}',
  avoided:
    '{count, plural, =0 {Nenhum incidente foi evitado} one {# incidente foi evitado} other {# incidentes foram evitados}}',
  late: '{count, plural, one {# correção chegou} other {# correções chegaram}} quando já havia usuários afetados',
  undated:
    '{count, plural, one {# correção} other {# correções}} sem dia conhecido em que alguém seria afetado: não contada',
  week: 'Semana de <b>{from}</b>: {opened} abertos, {green} verdes, {avoided} evitados',
  month: 'Mês de <b>{from}</b>: {opened} abertos, {green} verdes, {avoided} evitados',
  counted:
    'Contado só pela auditoria. Um incidente foi evitado quando ainda não havia usuários afetados, se conhecia o dia em que haveria, o certificado estava verde antes desse dia e a correção não foi desfeita. Uma correção de vários certificados conta uma vez.',
  whole: 'Para todas as conversas, em Markdown, CSV ou JSON, no terminal de quem opera o bot:',
};
