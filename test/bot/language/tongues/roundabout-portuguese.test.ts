import { portuguese } from '../../../../bot/language/tongues/portuguese.ts';
import { orderedIn, orders, phrases } from './phrases.ts';

const ORDERS = {
  fix: phrases(`
  aceito a proposta / aprovo o plano para _ / aprovamos essa mudança no _ / desfaz o que você mudou no _ / reverta tudo o que alterou /
  altera regra do _ / altere as permissões no cofre / ajuste a função do _ / substitua o object id na política do _ / altere os papéis do _`),
  sync: phrases(`
  faz _ ler o segredo / faça o _ usar a nova versão do certificado / faz _ pegar a versão do segredo agora / faça o _ carregar já a nova versão / faz com que a _ use o mesmo certificado renovado / leva _ pra nova versão / leve o _ para a última versão / leve a _ na mais recente versão`),
};

orders(portuguese, ORDERS);

test.each(
  phrases(`
  o sync faz _ usar o certificado / faça _ ler a versão duas vezes por dia / o deploy leva _ para a nova versão / nunca aprovo a mudança / aprovo o plano de reestruturação / o terraform altera a política do cofre`),
)('no order: %s', (clause) => {
  expect(orderedIn(portuguese, clause)).toBeNull();
});
