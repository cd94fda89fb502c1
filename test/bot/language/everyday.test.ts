import { isEveryday } from '../../../bot/language/everyday.ts';
import { readIntent } from '../../../bot/language/intent.ts';

const READ = {
  fix: [
    'i hereby approve fix 5120',
    'we approve, code 5120',
    'ich bestätige den fix 5120',
    "j'approuve la proposition 5120",
    'autorizo el arreglo 5120',
    'aprovo o plano 5120',
  ],
  'smalltalk/other': [
    'wow, your fix worked',
    'great, all green again, thanks',
    'klasse, der sync hat geklappt',
    'merci, tout est vert',
    'genial, la sincronización funcionó',
    'valeu, deu certo',
    '完璧です、ありがとう',
    'book a short sync with marketing for thursday',
    'do a quick sync with the boss',
    'anyone up for a fix of coffee',
    'watching the match tonight?',
    'put eggs on the grocery list',
    'setz eier auf die einkaufsliste',
    'on se fait un point de synchro lundi',
    'pon huevos en la lista de compras',
    '買い物リストに卵を追加して',
  ],
  'watch/subscribe': [
    'raise an alarm 20 days before www.fabrikam.com expires',
    'drop us a heads-up three weeks ahead of expiry of app-pay',
    'schick uns 20 tage vor ablauf von app-pay einen hinweis',
    "envoie un rappel 20 jours avant l'expiration de app-pay",
    'manda un aviso tres semanas antes de que caduque app-pay',
    'manda um lembrete 20 dias antes de vencer o app-pay',
    'app-pay の期限の20日前に通知してください',
  ],
  diagnose: [
    'the worker prints "certificate has expired" for www.fabrikam.com',
    'our pipeline shows "handshake failed" on app-pay',
    'nice try, but app-pay is still yellow',
    'das portal zeigt "Zugriff verweigert" bei app-pay',
  ],
  'status-of-operation': ['did the fix work?', 'how far is fix 5120'],
  'history/audit': ['who approved fix 5120'],
} as const;

describe('what is said around the trade', () => {
  it.each(Object.entries(READ).flatMap(([kind, texts]) => texts.map((text) => [text, kind])))(
    '%s: %s',
    (text, kind) => {
      expect(readIntent(text).kind).toBe(kind);
    },
  );

  it.each([
    'organize a brief sync for payroll on monday',
    'sync thursday with sales',
    'fix me a sandwich',
    'the bank vault is open',
  ])('is of every day: %s', (said) => {
    expect(isEveryday(said)).toBe(true);
  });

  it.each(['open the databank vault', 'sync thursday with sales and renew the certificate', 'sync with prod'])(
    'is of the trade: %s',
    (said) => {
      expect(isEveryday(said)).toBe(false);
    },
  );

  it.each([
    'i approve fix 5120 tomorrow',
    'i approved fix 5120 yesterday',
    'should i approve fix 5120',
    'i confirm fix 5120 failed',
    'ich genehmige fix 5120 nicht',
    "je n'approuve pas la proposition 5120",
    'start the weekly sync with everyone',
    'sync with bob about the fix',
    'fix me a sandwich',
  ])('orders nothing: %s', (text) => {
    expect(['fix', 'sync']).not.toContain(readIntent(text).kind);
  });
});
