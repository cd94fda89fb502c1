import { readIntent } from '../../../bot/language/intent.ts';

const SHORT = {
  en: `help|what is red|sync it|fix app-pay-eu|thank you|good morning|is it done|stop watching kv-pay|who did that|list all certs
    |export kv-pay as bicep|what expires soon|why is it yellow|please cancel|no, wait`,
  de: `hilfe|was ist rot|bitte synchronisieren|repariere app-pay-eu|danke|guten Morgen|ist es fertig|kv-pay nicht mehr beobachten
    |wer war das|zeig alle Zertifikate|als Bicep bitte|was läuft bald ab|warum ist es gelb|abbrechen|nein, warte`,
  fr: `aide|qu'est-ce qui est rouge|synchronise-le|répare app-pay-eu|merci|bonjour|c'est fini|ne surveille plus kv-pay|qui a fait ça
    |liste les certificats|donne le bicep|qu'est-ce qui expire|pourquoi jaune|annule tout|date d'expiration`,
  es: `ayuda|qué está en rojo|sincroniza el certificado|arregla app-pay-eu|gracias|buenos días|ya está listo|deja de vigilar kv-pay
    |quién hizo eso|lista los certificados|dame el bicep|qué caduca pronto|por qué está amarillo|cancela todo|no, espera`,
  pt: `ajuda|o que está vermelho|sincroniza o certificado|conserta o app-pay-eu|obrigado|bom dia|já terminou|para de monitorar o kv-pay
    |quem fez isso|lista os certificados|me dá o bicep|o que vence em breve|por que está amarelo|não sincroniza ainda|quero receber alertas`,
  ja: `ヘルプ|赤いのは何|同期して|app-pay-eu を修正して|ありがとう|おはようございます|終わりましたか|kv-pay の監視をやめて|誰がやりましたか
    |証明書を一覧表示して|bicep をください|もうすぐ切れるのは|なぜ黄色ですか|キャンセル|いいえ、待って`,
};

const MESSAGES = Object.entries(SHORT).flatMap(([language, messages]) =>
  messages.split('|').map((message) => [message.trim(), language]),
);

test.each(MESSAGES)('%j is answered in %s', (text, language) => {
  expect(readIntent(text).language).toBe(language);
});

test.each([
  'app-pay-eu',
  'kv-pay',
  'ok',
  '?',
  '9fd1d2d06e2293673e2a8d1ca484a092bd016d01',
  'OperationNotPermittedOnKeyVault',
  '',
])('%j tells no language, and is answered in English', (text) => {
  expect(readIntent(text).language).toBe('en');
});

test.each([
  ["quelqu'un a approuvé", 'status-of-operation', 'fr'],
  ['y a un souci', 'diagnose', 'fr'],
  ['basta de monitoreo', 'unwatch', 'es'],
  ['fecha de expiración', 'expiring', 'es'],
  ['deixe as apps quietas', 'cancel', 'pt'],
])('%j has more words of another language, and is read as %s in %s', (text, kind, language) => {
  expect(readIntent(text)).toMatchObject({ kind, language });
});

test.each([
  ['status da operacao', 'status-of-operation', 'pt'],
  ['chega de notificacoes', 'unwatch', 'pt'],
  ['desative notificacao', 'unwatch', 'pt'],
])('%j tells its language without its accents, and is read as %s in %s', (text, kind, language) => {
  expect(readIntent(text)).toMatchObject({ kind, language });
});
