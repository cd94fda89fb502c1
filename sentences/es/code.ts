import type { Sentences } from '../catalogue.ts';

/** The fix of a case as code. */
export const code: Sentences<'code'> = {
  title: 'Como código',
  'the-fix': 'La corrección como código',
  'no-template': 'Nada que escribir en una plantilla',
  cut: 'En la tarjeta no {count, plural, one {cabe # línea más} other {caben {count} líneas más}}: esta no es toda la corrección. El terminal la imprime entera.',
  nothing: 'No hay ninguna corrección que escribir',
  'by-hand':
    '<b>{certificate}</b> – Lo que está roto hay que arreglarlo a mano; pregunte por qué no está en verde para ver las pruebas.',
  unbroken: '<b>{certificate}</b> – No se encontró roto ningún eslabón de su cadena.',
  unseen:
    '<b>{certificate}</b> – No se encontró nada roto, pero no se pudo ver todo; pregunte por él para saber qué falta.',
  'name-one': 'Indique el certificado cuya corrección quiere como código',
  'name-one-said': 'Indique el certificado cuya corrección quiere como código.',
  say: 'Escriba: <b>{words}</b>',
  'also-as': 'También en {languages}.',
  warning: 'Advertencia: {warning}',
};
