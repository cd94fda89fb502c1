import { readIntent } from '../../../bot/language/intent.ts';

function kindOf(text: string): string {
  return readIntent(text).kind;
}

describe('what happened, and what is wrong since', () => {
  test.each([
    'the network team locked down kv-ferry on tuesday and since then the certs dont follow',
    'acmebot put a new wildcard into the vault last night, the site serves the old one, 3 days left',
    'our admin unsubscribed the old tenant, now app-ferry gets no new version',
    'somebody listed the vault for cleanup last week and now nothing syncs',
    'we cancelled the old order on monday, the binding stays on the old thumbprint, we go live tomorrow',
    'gestern wurde kv-ferry umgezogen und seitdem geht nichts mehr',
    'hier le coffre kv-ferry a été déplacé et maintenant plus rien ne se synchronise',
    'el certificado se cambió el martes, app-ferry muestra el viejo, vence el lunes',
    'o certificado foi trocado na terça, app-ferry mostra o antigo, vence na segunda',
  ])('is a trouble: %s', (text) => {
    expect(kindOf(text)).toBe('diagnose');
  });

  test.each([
    ['when was kv-ferry locked down', 'history/audit'],
    ['who moved kv-ferry to rbac on tuesday', 'history/audit'],
    ['we dont need to follow app-ferry any more', 'unwatch'],
    ['how many days left on app-ferry', 'expiring'],
    ['tell us when app-ferry gets the new version', 'watch/subscribe'],
  ])('is no trouble: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('one question, of the service as such and of the case at hand', () => {
  test.each([
    'why does app service keep its own copy of a certificate',
    'how long before the platform notices a new version',
    'how often does the batch job look into the vault',
    'what makes the platform check the vault',
    'when does a certificate get its new thumbprint',
    'warum liest die Plattform den Tresor selbst',
    'pourquoi la plateforme lit-elle le coffre',
    'por qué la plataforma lee el almacén',
    'por que a plataforma lê o cofre',
  ])('is explained: %s', (text) => {
    expect(kindOf(text)).toBe('explain-concept');
  });

  test.each([
    'why does app-ferry keep its own copy of the cert',
    'why does our app not notice the new version',
    'what keeps app-ferry on the old thumbprint',
    'does this cert need a sync or is it fine as it is',
    'is it just slow or is it stuck',
    'braucht das eine Reparatur oder ist es in Ordnung',
    '修正が必要ですか、それとも正常ですか',
  ])('is looked into: %s', (text) => {
    expect(kindOf(text)).toBe('diagnose');
  });
});

describe('whether an action would help', () => {
  test.each([
    'would importing it again do any good here?',
    'does rebinding it help here',
    'would another sync make a difference here',
    'is a restart enough here',
    'what good would a sync do here',
    'would it be enough to sync app-ferry',
    'is there any point in granting the role again here',
  ])('is looked into, and nothing is done: %s', (text) => {
    expect(kindOf(text)).toBe('diagnose');
  });
});

describe('the same wish in other words', () => {
  test.each([
    ['revive the deleted cert quay-wild-25', 'fix'],
    ['attach the renewed cert to quay.example.org', 'fix'],
    ["i'd like app-quay resynced", 'sync'],
    ['import quay-wild-25 afresh', 'sync'],
    ['whose identity reads the vault', 'explain-concept'],
    ['must the pfx have a password', 'explain-concept'],
    ['anything besides app-quay on this vault', 'list'],
    ['red ones in rg-quay please', 'list'],
    ['has it been signed off', 'status-of-operation'],
    ['whose hands were on kv-quay', 'history/audit'],
    ['tell #ops ten days ahead of app-quay expiring', 'watch/subscribe'],
    ['we are done following app-quay', 'unwatch'],
    ['enough alerts from kv-quay', 'unwatch'],
    ['where do i begin with you', 'help'],
    ['spit out the az commands for kv-quay', 'export-iac'],
    ['pull the request back', 'cancel'],
    ['wer hat dich gebaut', 'smalltalk/other'],
    ['bis wann gilt app-quay', 'expiring'],
    ['zeig mir Beispiele', 'help'],
    ['o que está vinculado ao app-quay', 'list'],
    ['a correção funcionou?', 'status-of-operation'],
    ['却下するとどうなりますか', 'explain-concept'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
