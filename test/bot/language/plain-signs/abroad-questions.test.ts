import { means, reads, spares } from './said.ts';

describe('whether something is to be done to the one at hand wants a diagnosis', () => {
  reads(
    'diagnose',
    '修正が必要ですか、それとも待つ / 対応必要それとも放置 / 更新がいりますか | それとも / _はどうなっていますか / _は今どうなっている',
  );
});

describe('why and by whom as such wants an explanation', () => {
  reads(
    'explain-concept',
    'なぜ同期が必要 / なぜ証明書を更新したあとにもう一度同期する必要があるのですか / 誰ができる / キャンセルするとどうなりますか / 誰がこれを変更できますか / warum braucht azure das',
  );
  spares(
    'explain-concept',
    `なぜ証明書を更新したあとに必要な権限が / なぜ _ に同期が必要 / なぜ必要な権限がここには / 誰が_を承認できますか
    / warum hat azure keinen zugriff / warum zeigt azure alte zertifikate an / warum ist das zertifikat ein altes / warum meldet azure fehler
    / por qué azure está amarillo / por qué el certificado está rojo / por qué el certificado es viejo
    / por que o certificado está amarelo / por que o certificado está vermelho hoje / por que o certificado é antigo`,
  );
});

describe('what ends next is asked of dates', () => {
  reads(
    'expiring',
    '次に切れる証明書 / 次に期限が切れるのは / bis wann gilt _ / hay certificados que vencen / échéance de _',
  );
  spares(
    'expiring',
    `bis wann gilt _ | benachrichtige mich / bis wann gilt _ | warum nicht länger / échéance de _ | prévenir tout le monde / hay certificados que vencen | avísame por favor
    / hay certificados que vencen | por qué / hay certificados que vencen | un aviso por favor`,
  );
});

describe('what lacks something is a list', () => {
  reads('list', 'タグがない証明書はありますか / バインドがないサイト一覧');
});

describe('whether a change went through is asked of the change', () => {
  reads(
    'status-of-operation',
    'terminó la corrección / a correção já funcionou / terminó la corrección de los errores de ayer',
  );
  spares('status-of-operation', 'terminó la corrección con error en _ / terminó la corrección | por qué no');
});

describe('no more notices are wished', () => {
  reads('unwatch', 'もう通知しないで / もう_の監視をしないで / もう通知なくていいです');
  spares('unwatch', 'もう | 通知しないで');
});

describe('a wish that is taken back is none', () => {
  reads('watch/subscribe', 'ich möchte _ überwachen');
  spares('watch/subscribe', 'ich will _ verfolgen | nein doch nicht mehr bitte');
});

describe('who made the bot is small talk', () => {
  reads('smalltalk/other', '誰が作ったの / 誰が作った / 誰があなたを作ったんですか');
  spares('smalltalk/other', 'これは誰が作ったの / 誰が作った証明書');
});

describe('the command is asked for instead of the deed', () => {
  means(
    'export-iac',
    'zeig mir den CLI-Befehl / gib mir mal den passenden az-Befehl für app-shop / Schreib uns bitte einen PowerShell-Befehl dafür / nenn mir das Azure-CLI-Kommando',
  );
});

describe('what one asked for oneself is taken back', () => {
  means(
    'cancel',
    'retire a nossa aprovação / cancele minha ordem / cancela mi petición / anule nuestra orden / retira nuestra petición',
  );
});

describe('who did it is asked behind what is shown', () => {
  means(
    'history/audit',
    "app-shop zeigt das alte Zertifikat. Wer hat das gemacht? / app-shop montre l'ancien certificat. Qui l'a changé ? / app-shop muestra el certificado viejo. ¿Quién lo cambió?",
  );
});

describe('what is old in the office is no matter of the bot', () => {
  means(
    'smalltalk/other',
    `Der Drucker zeigt immer noch das alte / seitdem läuft keine Heizung / braucht der Drucker einen Toner oder ist er kaputt / la montre montre toujours l'ancien
    / la impresora usa el viejo / el ordenador tiene el viejo / o relógio mostra a antiga / o computador usa a versão antiga`,
  );
});
