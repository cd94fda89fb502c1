import type { Sentences } from '../catalogue.ts';

/** Why a decision does not stand, and what to do instead. */
export const refusal: Sentences<'refusal'> = {
  'nothing-by-word': 'Nada nesta conversa pode ser decidido com essa palavra.',
  'nothing-of-yours': 'Nada do que você pediu nesta conversa tem uma correção para aprovar.',
  unreadable: 'Não é possível ler o cartão.',
  'unknown-case': 'Este cartão não é mais conhecido.',
  'wrong-conversation': 'Este cartão pertence a outra conversa.',
  'already-decided': 'Isto já foi decidido.',
  stale: 'Este cartão mostra um plano antigo.',
  expired: 'Esta proposta venceu.',
  blocked: 'Há um impedimento para esta correção.',
  'four-eyes': 'Quem pediu não pode aprovar uma alteração de acesso ou de rede.',
  'not-an-approver': 'Você não pode decidir isto.',
  'sign-in': 'Isto é feito em seu nome, e a sua entrada não o permitiu.',
  'ask-again': 'Pergunte de novo sobre o certificado.',
  'decide-there': 'Decida onde a pergunta foi feita ou pergunte de novo aqui.',
  'see-card': 'O cartão mostra a situação.',
  'newest-card': 'Decida no cartão mais recente ou verifique de novo.',
  'check-again': 'Verifique de novo para atualizar.',
  'clear-it': 'Resolva no Azure e depois verifique de novo.',
  'somebody-else': 'Outra pessoa precisa aprovar, ou você, com um motivo, se o cartão oferecer isso.',
  'who-may': 'Quem pode fazer esta alteração precisa decidir.',
  'sign-in-anew': 'Pressione de novo quando isso estiver resolvido.',
  'who-is-it': 'O diretório não informa quem é você.',
  'sync-would-fail': 'Só sincronizar falharia.',
  'nothing-to-undo': 'Nada disto pode ser desfeito.',
  'not-listed': 'Você não está na lista de quem pode decidir aqui.',
  'not-listed-groups-unread':
    'Você não está na lista de quem pode decidir aqui, e não foi possível ler se está em um dos grupos dela.',
  'alone-switched-off': 'Aprovar em emergência, com um motivo, está desativado aqui.',
  'several-people': 'Nenhum motivo substitui as várias pessoas necessárias.',
  'reason-length': 'Um motivo tem no mínimo {least} letras e no máximo {most}.',
  'approved-before':
    'Você já aprovou; {count, plural, one {falta mais uma aprovação} other {faltam mais # aprovações}} de outras pessoas.',
  'own-question': 'Você pediu esta correção, por isso outra pessoa precisa aprová-la.',
  'own-question-alone': 'Você pediu esta correção, por isso outra pessoa precisa aprová-la, ou você, com um motivo.',
  'more-people':
    'Você aprovou esta correção; {count, plural, one {falta mais uma aprovação} other {faltam mais # aprovações}} de outras pessoas.',
  'look-too-old': 'A verificação em que esta correção se baseia é antiga demais para aprovar algo; verifique de novo.',
  'roles-lacking':
    'Pelas funções na última verificação, o Azure não permitiria que você fizesse esta alteração, por isso outra pessoa precisa aprová-la.',
  'nobody-known': 'O diretório não informa quem é você, por isso outra pessoa precisa aprovar.',
};
