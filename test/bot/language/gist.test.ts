import { gistOf } from '../../../bot/language/gist.ts';

/** What a message is about, by the things it names alone. */
test.each([
  ['so why is _ like that', 'diagnose'],
  ['pourquoi _ alors', 'diagnose'],
  ['_ schlägt', 'diagnose'],
  ['my alerts for _ off', 'unwatch'],
  ['alerts for _', 'watch/subscribe'],
  ['abort the sync of _', 'cancel'],
  ['同期を中止', 'cancel'],
  ['who uses _', 'list'],
  ['the log of _', 'history/audit'],
  ['is the sync of _ done', 'status-of-operation'],
  ['who changed _', 'history/audit'],
  ['quem alterou _', 'history/audit'],
  ['when is _ due', 'expiring'],
  ['help', 'help'],
  ['使い方', 'help'],
  ['any apps', 'list'],
  ['証明書の一覧', 'list'],
  ['can a site have two', 'explain-concept'],
  // The first of several has it.
  ['why are my alerts off', 'diagnose'],
  ['who changed the log', 'history/audit'],
  ['can _ have two', null],
  ['good morning', null],
])('%s: %s', (lines, kind) => {
  expect(gistOf(lines)).toBe(kind);
});
