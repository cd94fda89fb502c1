import type { Sentences } from '../catalogue.ts';

/** Signing in, so that what is approved is done as whoever approved it. */
export const signIn: Sentences<'sign-in'> = {
  gone: 'A entrada de {person} terminou antes que isto fosse feito, e não é feito em nome de mais ninguém: verifique de novo e decida outra vez.',
  anew: 'O que ainda não foi feito será feito quando alguém decidir de novo.',
  another: 'Quem entrou não é a mesma pessoa que pressionou.',
  consent:
    'Ninguém consentiu que o Greenlight faça alterações em nome das pessoas ({code}); um administrador faz isso uma vez para todas: {command}',
  challenge:
    'Uma política de acesso condicional exige mais do que esta entrada tinha ({code}). Ao pressionar de novo, será pedido que você entre por um botão; se não bastar, a política precisa abranger também a entrada no Greenlight.',
  challenged: 'O Azure pede que quem aprovou entre novamente.',
  over: 'Essa entrada é antiga demais.',
  misconfigured:
    'O Entra não aceita o aplicativo em que as pessoas entram ({code}); quem opera o Greenlight precisa corrigir isso.',
  unreachable: 'Não foi possível verificar a entrada, porque o serviço dela não respondeu.',
  unavailable: 'Ninguém pode entrar aqui.',
  ask: 'Entre, para que o Azure faça esta alteração em seu nome',
  button: 'Entrar',
  first: 'Primeiro, entrar',
  'goes-on': 'O botão está abaixo. Depois da entrada, continua por si só.',
  'say-again': 'Você entrou. Diga de novo ou pressione o botão mais uma vez.',
};
