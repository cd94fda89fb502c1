import { means, reads, spares } from './said.ts';

describe('a notice ahead of the end is a wish to be told', () => {
  reads(
    'watch/subscribe',
    '3日前通知 / 14日前に知らせて / 1か月前から毎日アラート / send a warning 14 days before it ends / send a warning 14 days before it ends even when we are away / eine warnung 14 tage vorher',
  );
});

describe('a notice that came, or is not wanted, is none', () => {
  spares(
    'watch/subscribe',
    `dont send a warning 14 days before it ends / when did we get a warning 14 days before / we got a warning 14 days before it ended
    / arrête l'alerte 3 jours avant / arrêter l'alerte 3 jours avant / eine warnung bekam ich 14 tage vorher / wir bekamen die warnung 14 tage vorher / eine warnung kam 14 tage vorher
    / recibimos un aviso 3 días antes / einen hinweis 14 tage vorher und keinen danach`,
  );
});

describe('the words of a notice are many', () => {
  means(
    'watch/subscribe',
    'leave us a note 3 days before kv-shop ends / send the whole team a note 14 days before / leave the team a note two weeks before kv-shop lapses',
  );
});

describe('a time before something is no wish to be told by itself', () => {
  means(
    'diagnose',
    'kv-shop broke 2 days before the renewal / app-shop went yellow 2 days before the release / das Zertifikat lief 3 Tage vorher ab',
  );
});
