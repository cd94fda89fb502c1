import { readIntent } from '../../../../bot/language/intent.ts';
import type { IntentKind } from '../../../../bot/language/intent-kind.ts';

/** What is said, what it asks for, and what the same words ask for with others beside them. */
const PAIRS: readonly (readonly [string, IntentKind, string, IntentKind])[] = [
  ['what is red in prod', 'list', 'what is red in the graph', 'diagnose'],

  ['alarmiere mich nachts', 'watch/subscribe', 'wieso alarmierst du mich nachts', 'diagnose'],
  ['eine Benachrichtigung für kv-shop', 'watch/subscribe', 'warum kam eine Benachrichtigung für kv-shop', 'diagnose'],
  ['Terraform für kv-shop', 'export-iac', 'warum löscht Terraform den Zugriff auf kv-shop', 'diagnose'],
  ['exportiere kv-shop', 'export-iac', 'exportiere das Audit', 'history/audit'],

  ['aidez-moi', 'help', 'aidez-moi avec kv-shop', 'diagnose'],
  ['que peux-tu faire', 'help', 'que peux-tu faire pour kv-shop', 'diagnose'],
  ['terraform pour kv-shop', 'export-iac', "pourquoi terraform supprime l'accès à kv-shop", 'diagnose'],
  ['un déploiement terraform', 'export-iac', 'le déploiement terraform échoue depuis ce matin', 'diagnose'],
  ['qui a un certificat de kv-shop', 'history/audit', 'qui a un certificat qui expire bientôt', 'expiring'],
  ['Ana a dit que ça attend', 'smalltalk/other', 'Ana a dit que kv-shop est rouge', 'diagnose'],
  [
    'que le certificat de kv-shop est encore valable',
    'expiring',
    'vérifie que le certificat de kv-shop est valide',
    'diagnose',
  ],
  ['combien de temps est-il valable', 'expiring', "pourquoi le certificat de kv-shop n'est pas valide", 'diagnose'],

  ['ayuda', 'help', 'ayuda con kv-shop', 'diagnose'],
  ['qué sabes', 'help', 'qué sabes de kv-shop', 'diagnose'],
  ['desde cuándo está así kv-shop', 'history/audit', 'desde cuándo caduca kv-shop', 'expiring'],

  ['ajuda', 'help', 'ajuda com kv-shop', 'diagnose'],
  ['o que você sabe', 'help', 'o que você sabe de kv-shop', 'diagnose'],
  ['desde quando kv-shop está assim', 'history/audit', 'desde quando kv-shop expira', 'expiring'],

  ['kv-shop を更新して', 'sync', 'kv-shop の同期状況を更新して', 'status-of-operation'],
  ['何ができる', 'help', 'kv-shop で何ができる', 'diagnose'],
  ['必要な権限は', 'help', 'kv-shop に必要な権限は', 'diagnose'],
  ['terraform をください', 'export-iac', 'terraform の適用が失敗する', 'diagnose'],
  ['後で連絡すると言っています', 'smalltalk/other', 'お客様が kv-shop が赤いと言っています', 'diagnose'],
  ['証明書の一覧を見せて', 'list', '赤と黄の違いを一覧で教えて', 'explain-concept'],
];

test.each(PAIRS)('%j asks for %s, and %j for %s', (said, kind, turned, another) => {
  expect(readIntent(said).kind).toBe(kind);
  expect(readIntent(turned).kind).toBe(another);
});

test.each([
  'verify the cert of app-shop before the meeting',
  'erreur de certificat sur la base de données',
  'error de certificado al conectar a la base de datos',
  'mira kv-shop, la base de datos falla',
  'erro de certificado no banco de dados',
])('a fault of a certificate at a thing of another trade is looked at: %s', (text) => {
  expect(readIntent(text).kind).toBe('diagnose');
});

test.each([
  "pourquoi l'imprimante est en panne",
  'por qué falla la base de datos',
  'o banco de dados falha',
  'what is wrong with my laptop',
])('a fault of another trade is not: %s', (text) => {
  expect(readIntent(text).kind).toBe('smalltalk/other');
});

test.each(['なぜ同期が中止されたのですか', 'なぜ却下した', '原因が分からないまま修正しないで'])(
  'who asks for the reason takes nothing back: %s',
  (text) => {
    expect(readIntent(text).kind).toBe('diagnose');
  },
);
