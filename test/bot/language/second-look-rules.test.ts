import type { IntentKind } from '../../../bot/language/intent-kind.ts';
import { secondLook } from '../../../bot/language/second-look.ts';
import type { Sentence } from '../../../bot/language/sentences.ts';

/** Sentences as they are read, parted by bars; one that asks ends in a question mark. */
function sentences(all: string): readonly Sentence[] {
  return all.split(' | ').map((text) => {
    const bare = text.replace(/\?$/, '');
    return { text, asks: text.endsWith('?'), requests: false, clauses: [bare] };
  });
}

type Look = readonly [at: IntentKind | null, said: string, is: IntentKind | null];

function at(...looks: readonly Look[]): void {
  test.each(looks)('%s: "%s" is %s', (kind, said, is) => {
    expect(secondLook(kind, sentences(said))).toBe(is);
  });
}

describe('what another trade is about is none of ours', () => {
  const work = ['diagnose', 'explain-concept', 'cancel', 'list', 'status-of-operation', 'history/audit', null] as const;

  at(
    ...work.map((kind): Look => [kind, 'the printer jams', 'smalltalk/other']),
    ['help', 'the printer jams', 'help'],
    ['diagnose', 'the printer prints the certificate of _ | _ is red', 'diagnose'],
  );
});

describe('what is asked in general explains, unless something is named', () => {
  const general = [
    'diagnose',
    'smalltalk/other',
    'list',
    'history/audit',
    'status-of-operation',
    'cancel',
    null,
  ] as const;

  at(
    ...general.map((kind): Look => [kind, 'is the vault read daily, in general?', 'explain-concept']),
    ['diagnose', 'was passiert mit dem tresor, im allgemeinen?', 'explain-concept'],
    ['diagnose', '一般的に証明書はどうなりますか?', 'explain-concept'],
    ['help', 'what can you do in general?', 'help'],
    ['diagnose', 'is _ all right in general?', 'diagnose'],
    ['diagnose', 'a generalist vault', 'diagnose'],
  );
});

describe('what an action might do to a site explains, unless it happened or its cause is asked for', () => {
  at(
    ['list', 'does a sync restart the app?', 'explain-concept'],
    ['list', 'führt die reparatur zu einem ausfall?', 'explain-concept'],
    ['list', 'une correction coupe le service?', 'explain-concept'],
    ['list', 'arreglar la app tumba el sitio?', 'explain-concept'],
    ['list', 'consertar o app derruba o site?', 'explain-concept'],
    ['list', '同期で再起動しますか?', 'explain-concept'],
    ['list', 'does the moon affect the app?', 'list'],
    ['list', 'a sync might restart the app', 'list'],
    ['list', 'did the sync restart the app yesterday?', 'list'],
    ['list', '同期で再起動しましたか?', 'list'],
    ['list', 'does a sync take time?', 'list'],
    ['status-of-operation', 'what is wrong, would a sync restart it?', 'status-of-operation'],
    ['help', 'does a sync restart the app?', 'help'],
  );
});

describe('whether any is of a colour asks for a list', () => {
  at(
    ['diagnose', 'is there anything red?', 'list'],
    [null, 'is there anything red?', 'list'],
    [null, '赤いものはありますか?', 'list'],
    ['help', 'is there anything red?', 'help'],
    ['diagnose', 'is there anything red on _?', 'diagnose'],
    ['diagnose', 'there is nothing red', 'diagnose'],
    ['diagnose', 'why is there anything red?', 'diagnose'],
  );
});

describe('whether it is over asks how far it is', () => {
  at(
    ['diagnose', 'did it work?', 'status-of-operation'],
    ['smalltalk/other', 'hello | did it work?', 'status-of-operation'],
    ['diagnose', 'did it work', 'diagnose'],
    ['help', 'did it work?', 'help'],
  );
});

describe('what a word means explains', () => {
  at(
    ['smalltalk/other', 'what does pfx mean?', 'explain-concept'],
    ['smalltalk/other', 'what does pfx mean', 'smalltalk/other'],
    ['smalltalk/other', 'what does the printer mean?', 'smalltalk/other'],
    ['help', 'what does pfx mean?', 'help'],
  );
});

describe('a tool that undid something, and what came of it, is a trouble and no wish for code', () => {
  at(
    ['export-iac', 'terraform removed it yesterday | _ is red', 'diagnose'],
    ['export-iac', 'give me terraform | _ is red', 'export-iac'],
    ['export-iac', 'terraform removed it yesterday', 'export-iac'],
    ['help', 'terraform removed it yesterday | _ is red', 'help'],
  );
});

describe('the cause is asked for whatever else is said', () => {
  at(
    ['cancel', 'no sync, only why it is so', 'diagnose'],
    ['smalltalk/other', 'hello | why is _ so', 'diagnose'],
    ['smalltalk/other', 'why does the printer jam', 'smalltalk/other'],
    ['help', 'why is _ so', 'help'],
    [null, 'why is it so', 'diagnose'],
    [null, 'it is so', null],
  );
});

describe('a list is none where one is looked at', () => {
  at(
    ['list', 'could it be the firewall of _', 'diagnose'],
    ['list', '_ is red | why', 'diagnose'],
    ['list', 'list _ and why it is red', 'list'],
    ['list', '_ is there | why', 'list'],
    ['list', '_ is red', 'list'],
    ['help', 'could it be the firewall of _', 'help'],
  );
});

describe('a trouble that is told beside a question explains nothing', () => {
  at(
    ['explain-concept', '_ is red | can it read?', 'diagnose'],
    ['explain-concept', '_ is red | why', 'diagnose'],
    ['explain-concept', '_ is red', 'explain-concept'],
    ['explain-concept', '_ is there | can it read?', 'explain-concept'],
    ['explain-concept', 'it is red | what does rbac mean?', 'explain-concept'],
    ['explain-concept', 'it is red | can it read, in general?', 'explain-concept'],
    ['help', '_ is red | can it read?', 'help'],
    ['explain-concept', 'could it be the firewall of _', 'diagnose'],
    ['explain-concept', 'warum kann _ nicht lesen', 'diagnose'],
    ['explain-concept', 'warum kann es nicht lesen', 'explain-concept'],
    ['help', 'warum kann _ nicht lesen', 'help'],
  );
});

describe('a browser that warns is a trouble', () => {
  at(
    ['watch/subscribe', 'chrome warns me about _', 'diagnose'],
    ['watch/subscribe', 'warn me if chrome complains', 'watch/subscribe'],
    ['watch/subscribe', 'ブラウザが警告したら知らせて', 'watch/subscribe'],
    ['watch/subscribe', 'warn me about _', 'watch/subscribe'],
    ['help', 'chrome warns me about _', 'help'],
  );
});

describe('what was done and has not helped is a trouble', () => {
  const done = ['status-of-operation', 'history/audit', 'smalltalk/other'] as const;

  at(
    ...done.map((kind): Look => [kind, 'we synced the certificate | it is still the same', 'diagnose']),
    ...(['status-of-operation', 'history/audit'] as const).flatMap((kind): readonly Look[] => [
      [kind, 'we synced it | nothing changed | what is wrong', 'diagnose'],
      [kind, 'we synced it | it is red | what is wrong', 'diagnose'],
      [kind, 'we synced it | what is wrong', kind],
      [kind, 'the certificate is still the same | is it done', 'diagnose'],
      [kind, 'the certificate is still the same | do you see?', kind],
      [kind, 'the soup is still the same', kind],
      [kind, '¶ the certificate is still the same', kind],
      [kind, 'we synced the certificate', kind],
    ]),
    ['history/audit', 'das zertifikat ist immer noch so', 'diagnose'],
    ['history/audit', 'le certificat est toujours pareil', 'diagnose'],
    ['history/audit', 'el certificado sigue igual', 'diagnose'],
    ['history/audit', 'o certificado continua assim', 'diagnose'],
    ['history/audit', '証明書はまだです', 'diagnose'],
    ['help', 'the certificate is still the same', 'help'],
  );
});
