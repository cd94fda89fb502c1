import type { Sentences } from '../catalogues.ts';

/** The fix of a case, and how far it is. */
export const fix: Sentences<'fix'> = {
  'the-fix': 'A correção',
  head: '<b>A correção</b><s>   {risk, select, low {risco baixo} medium {risco médio} other {risco alto}} · {undo}</s>',
  'undo-blocked': 'desfazer está bloqueado',
  'can-be-undone': 'pode ser desfeita',
  'cannot-be-undone': 'não pode ser desfeita',
  'steps-can-be-undone':
    '{count, plural, one {a etapa {steps} pode ser desfeita} other {as etapas {steps} podem ser desfeitas}}',
  'takes-over': 'Um novo certificado assume: <b>{certificate}</b>.',
  'for-a-time': 'A permissão vale por {hours, plural, one {# hora} other {# horas}}; depois o bot a retira sozinho.',
  'in-the-way': '<b>Impedimento: </b>{guard}',
  'not-undone': '<b>Não pode ser desfeito depois: </b>{guard}',
  'not-undone-nor-ends': '<b>Não pode ser desfeito depois nem termina sozinho: </b>{guard}',
  'who-may-approve': '<b>Quem pode aprovar: </b>{guard}',
  'left-for-a-person': '<b>Fica para uma pessoa: </b>{leftover}',
  'also-on-vault': 'Também neste cofre: {certificates}; nada muda ali.',
  'many-also-on-vault':
    'Também neste cofre: {count, plural, one {# certificado} other {# certificados}}; nada muda ali.',

  details: 'Detalhes',
  'what-azure-asks': 'O que o Azure exige de quem aprova',
  right: '<c>{action}</c><s> em {scope}</s>',
  identity: '<s>{principal} neste locatário: ID do objeto </s><c>{id}</c>',
  'how-undone': 'Como se desfaz',

  now: 'Agora: ',
  next: 'Depois: ',
  'stays-so': 'Não pode ser desfeito: {changes}.',
  'looking-until': 'Verificando de novo até no máximo {at} ({relative}).',
  'looking-last': 'Verificando uma última vez.',
  'role-settles': 'A função pode levar até 10 minutos para ter efeito.',
  'policy-settles': 'Uma política de acesso tem efeito em segundos ou poucos minutos.',
  'firewall-settles': 'Uma alteração do firewall tem efeito em alguns minutos.',
  'vault-settles': 'Um cofre recuperado pode levar alguns minutos para responder.',
  'secret-settles': 'O que é recuperado em um cofre pode levar alguns minutos para aparecer.',
  'renewal-settles': 'O emissor pode levar de minutos a dias.',
  'binding-settles': 'Uma nova associação passa a valer em um ou dois minutos.',

  history: 'Histórico',
  'history-of': '<b>Histórico</b><s>   {at}</s>',
  asked: '{person} perguntou',
  approved: '{person} aprovou',
  'approved-alone': '{person} aprovou sem outra pessoa (emergência)',
  'asked-back': '{person} pediu para desfazer',
  'time-over': 'o prazo terminou',
  looked: 'verificado: {colour, select, red {vermelho} yellow {amarelo} green {verde} other {desconhecido}}',
};
