import { reads, spares } from './said.ts';

describe('what was in use once is a record', () => {
  reads('history/audit', '以前のサイトにバインドされていた拇印 / 先週使われていた証明書');
});

describe('what was left out is a list', () => {
  reads('list', '同期しない証明書 / 同期していない証明書 / welche zertifikate wurden nicht synchronisiert');
  spares(
    'list',
    'welche zertifikate wurden nicht synchronisiert | warum nur / qué certificados no se sincronizaron | por qué no / welche zertifikate wurden nicht synchronisiert und wieso',
  );
});
