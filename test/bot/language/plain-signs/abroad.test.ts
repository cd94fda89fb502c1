import { means, reads, spares } from './said.ts';

describe('a guess and a trouble want a diagnosis', () => {
  reads(
    'diagnose',
    `権限の問題かもしれません / 同期すれば直りますか / 同期で大丈夫 / 同期できない / 一覧に出ません / 更新されない / jetzt ist alles rot / jetzt ist alles rot egal welche seite`,
  );
  spares(
    'diagnose',
    `同期すれば直りますという説明 / jetzt ist alles rot | sag bescheid / jetzt ist alles rot | sagt bescheid / jetzt ist alles rot | melde dich / jetzt ist alles rot | meldet euch bitte
    / ahora está todo rojo | avísanos / agora está tudo vermelho | notificações / agora está tudo vermelho | obrigado / jetzt ist alles rot | danke an euch
    / zeig apps | jetzt ist alles rot`,
  );
});

describe('what would happen, and who may, is a matter of how it works', () => {
  reads(
    'explain-concept',
    '承認ないとどうなりますか / 承認したらどうなりますか / 承認されたら何が変わる / 誰に承認する権限がありますか / was hat rbac damit zu tun',
  );
  spares(
    'explain-concept',
    'was hat rbac damit zu tun | fehlermeldung im portal / was hat rbac damit zu tun | gestern fehlgeschlagen | erreur sur le site',
  );
});

describe('who mends it, and when, is told in passing', () => {
  reads(
    'smalltalk/other',
    '明日対応予定です / 明日同期します / 週明け対応します / 週明けに直す予定です / 月曜同期します / 月曜に同期します / wir haben es behoben',
  );
  spares('smalltalk/other', 'なぜ明日対応する / 明日同期しますか / wir haben es behoben | aber die seite bleibt so');
});

describe('how far it is, is asked of the change', () => {
  reads(
    'status-of-operation',
    'あと何分で終わりますか / 残りどのくらいかかりますか / 同期はあとどれくらいで終わりますか / wie läuft der sync',
  );
  spares('status-of-operation', '証明書の期限まであと何時間でできますか / wie läuft der sync | fehler bei _');
});

describe('a cause that is asked for beside it comes first', () => {
  reads('list', 'quién está afectado / wer ist betroffen / qui est touché');
  spares(
    'list',
    `quién está afectado por qué motivo / quién está afectado | porqué / quem está afetado e porquê / wer ist betroffen | fehlermeldung kommt / qui est touché | les liaisons échouent
    / qui est touché et pourquoi`,
  );
  reads('cancel', 'rechazado / nein abgelehnt / 承認しません / 同意はできません');
  spares('cancel', 'wir lehnen den plan ab | warum steht da / 承認しませんでした');
});

describe('to be reminded is a wish, no longer to be reminded is none', () => {
  reads('watch/subscribe', 'erinnere mich');
  spares('watch/subscribe', 'erinnere mich nicht mehr daran');
});

describe('notices are no longer wished', () => {
  reads('unwatch', '通知オフ / 通知はもういりません / 監視も止めて');
});

describe('what fails in the office is no matter of the bot', () => {
  means(
    'smalltalk/other',
    `seit gestern nichts geht mehr im WLAN / ich glaube, die Heizung hat einen Proxy / depuis hier rien ne marche sur l'imprimante / desde ayer no funciona la impresora`,
  );
});

describe('whose it is tells nothing of when it was done', () => {
  means('history/audit', '¿Alguien ha cambiado una contraseña suya ayer? / alguien ha tocado una app suya');
});
