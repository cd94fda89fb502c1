import type { Sentences } from '../catalogue.ts';

/** The fix of a case, and how far it is. */
export const fix: Sentences<'fix'> = {
  'the-fix': 'La corrección',
  head: '<b>La corrección</b><s>   {risk, select, low {riesgo bajo} medium {riesgo medio} other {riesgo alto}} · {undo}</s>',
  'undo-blocked': 'deshacer bloqueado',
  'can-be-undone': 'se puede deshacer',
  'cannot-be-undone': 'no se puede deshacer',
  'steps-can-be-undone':
    '{count, plural, one {el paso {steps} se puede deshacer} other {los pasos {steps} se pueden deshacer}}',
  'takes-over': 'Lo reemplaza un certificado nuevo: <b>{certificate}</b>.',
  'for-a-time':
    'El permiso dura {hours, plural, one {# hora} other {# horas}}; después el bot lo retira automáticamente.',
  'in-the-way': '<b>Lo impide: </b>{guard}',
  'not-undone': '<b>Después no se puede deshacer: </b>{guard}',
  'not-undone-nor-ends': '<b>Después no se puede deshacer ni termina por sí solo: </b>{guard}',
  'who-may-approve': '<b>Quién puede aprobar: </b>{guard}',
  'left-for-a-person': '<b>Queda para una persona: </b>{leftover}',
  'also-on-vault': 'También en este almacén: {certificates}; ahí no cambia nada.',
  'many-also-on-vault':
    'También en este almacén: {count, plural, one {# certificado} other {# certificados}}; ahí no cambia nada.',

  details: 'Detalles',
  'what-azure-asks': 'Lo que Azure exige a quien aprueba',
  right: '<c>{action}</c><s> en {scope}</s>',
  identity: '<s>{principal} en este inquilino: id. de objeto </s><c>{id}</c>',
  'how-undone': 'Cómo se deshace',

  now: 'Ahora: ',
  next: 'Después: ',
  'stays-so': 'No se puede deshacer: {changes}.',
  'looking-until': 'Se sigue comprobando hasta el {at} como máximo ({relative}).',
  'looking-last': 'Última comprobación en curso.',
  'role-settles': 'El rol puede tardar hasta 10 minutos en surtir efecto.',
  'policy-settles': 'Una directiva de acceso tarda de segundos a unos minutos en surtir efecto.',
  'firewall-settles': 'Un cambio del firewall tarda unos minutos en surtir efecto.',
  'vault-settles': 'Un almacén recuperado puede tardar unos minutos en responder.',
  'secret-settles': 'Lo recuperado en un almacén puede tardar unos minutos en aparecer.',
  'renewal-settles': 'El emisor puede tardar de minutos a días.',
  'binding-settles': 'Un enlace nuevo se sirve al cabo de uno o dos minutos.',

  history: 'Historial',
  'history-of': '<b>Historial</b><s>   {at}</s>',
  asked: '{person} lo consultó',
  approved: '{person} aprobó',
  'approved-alone': '{person} aprobó en solitario (break glass)',
  'asked-back': '{person} pidió deshacerlo',
  'time-over': 'se acabó su plazo',
  looked: 'comprobado: {colour, select, red {rojo} yellow {amarillo} green {verde} other {desconocido}}',
};
