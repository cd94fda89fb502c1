import type { Sentences } from '../catalogue.ts';

/** The search of the compose box, and the card that it inserts. */
export const search: Sentences<'search'> = {
  unreachable: 'Não foi possível acessar o Azure. Tente de novo em alguns minutos.',
  slow: 'O Azure está demorando. Tente de novo em alguns segundos.',
  fault: 'Não foi possível obter a resposta. A falha é do bot e foi registrada; referência: {reference}',
  'no-such-search': 'O Greenlight não tem essa pesquisa.',
  'nothing-fits': 'Nenhum certificado corresponde.',
  'nothing-there': 'Não há certificados.',
  'ask-here': 'Perguntar aqui',
  'look-again': 'Ver de novo',
  'nothing-broken': 'Nenhuma falha',
  'not-judged': 'Não totalmente avaliado',
  'hit-since': 'Usuários afetados desde {at}.',
  'hit-soon': 'Usuários serão afetados {relative} ({at}).',
  'runs-out': 'O que o App Service tem expira {relative} ({at}).',
  'ran-out': 'O que o App Service tem expirou {relative} ({at}).',
  'holds-none': 'O App Service não tem certificado.',
  'reads-anew': 'Use {button} para reler todos os elos.',
  'reads-anew-and-mends': 'Use {button} para reler todos os elos e ver a correção.',
  'short-hit-since': 'usuários afetados desde {at}',
  'short-hit-soon': 'usuários afetados {relative}',
  'short-runs-out': 'expira {relative}',
  'short-ran-out': 'expirou {relative}',
  'short-holds-none': 'O App Service não tem certificado',
};
