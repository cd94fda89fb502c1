import { means, reads, spares } from './said.ts';

describe('what came to a halt by itself', () => {
  reads(
    'diagnose',
    `it stopped / it stopped working / but it has just stopped syncing / they stopped working yesterday / the app stopped after the swap / our new web app crashed / our site died / everything crashed / it quit working
    / the certificate stopped to sync / the bot froze since noon / stopped syncing / it stopped again / it stopped on _ / _の同期が中断されました`,
  );
  means('diagnose', 'It stopped working / The app stopped / The certificate stopped syncing / インポートが中止された');
  spares(
    'diagnose',
    `i stopped it / they stopped the sync / it stopped working | cancel the sync / it stopped | please stop / it died | don't touch it / it died | never mind / tell me when it stopped working
    / it stopped working | alert me / my grandmother died / they quit yesterday / the coffee machine stopped`,
  );
});

describe('what somebody stopped', () => {
  reads(
    'status-of-operation',
    `was it cancelled / is the sync canceled already / has my request been rejected by ana / the request was rejected by azure / my approval got declined / the plan is blocked / our change has been denied
    / somebody stopped the sync / who has rejected my request / they cancelled it / meu pedido foi recusado / a aprovação foi negada`,
  );
});

describe('who stops it', () => {
  means(
    'cancel',
    'stop it / please stop / stopp / stoppe den sync / stop, the app died / it stopped working, cancel the sync',
  );
});
