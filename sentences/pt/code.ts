import type { Sentences } from '../catalogue.ts';

/** The fix of a case as code. */
export const code: Sentences<'code'> = {
  title: 'Como código',
  'the-fix': 'A correção como código',
  'no-template': 'Nada para escrever em um template',
  cut: 'O cartão não comporta mais {count, plural, one {# linha} other {{count} linhas}}: esta não é a correção completa. O terminal mostra tudo.',
  nothing: 'Não há correção para escrever',
  'by-hand':
    '<b>{certificate}</b> – O que está com falha ali precisa ser corrigido manualmente; pergunte por que não está verde para ver as evidências.',
  unbroken: '<b>{certificate}</b> – Nenhum elo da cadeia com falha.',
  unseen:
    '<b>{certificate}</b> – Nenhuma falha encontrada, mas nem tudo pôde ser visto; pergunte sobre ele para saber o que falta.',
  'name-one': 'Diga de qual certificado você quer a correção como código',
  'name-one-said': 'Diga de qual certificado você quer a correção como código.',
  say: 'Digite: <b>{words}</b>',
  'also-as': 'Também em {languages}.',
  warning: 'Atenção: {warning}',
};
