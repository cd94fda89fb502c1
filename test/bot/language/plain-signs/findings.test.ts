import { means, reads } from './said.ts';

describe('what is wrong is told without a verb', () => {
  reads('diagnose', '発行者不足 / チェーンが不完全 / 証明書の注文が13日止まっています / 証明書の要求3日以上保留');
});

describe('a word with another in it asks nothing', () => {
  means(
    'diagnose',
    "chaîne incomplète sur nos équipements / chaîne manquante sur l'équipement / cadena rota en nuestros equipos",
  );
});

describe('what is asked behind a finding comes first', () => {
  means('history/audit', 'chain incomplete. when did that start');
});
