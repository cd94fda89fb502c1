import { means, reads, spares } from './said.ts';

describe('a case that is closed is small talk, and so are thanks', () => {
  reads(
    'smalltalk/other',
    'チケット閉じます / インシデントをクローズします / 直してくれてありがとう / 対応していただきまして感謝',
  );
  spares('smalltalk/other', 'チケット閉じますか');
});

describe('what stops is to be told', () => {
  reads('watch/subscribe', '止まったら通知 / 同期しなくなったらすぐに知らせて');
});

describe('what is held, taken back or left alone', () => {
  reads(
    'cancel',
    '保留 / 保留にしてください / 変えないで / 触らないで / 取り消して / 依頼取り消します / 承認を一度取り消したい',
  );
  spares('cancel', '止めてしまった / アプリを止めて / 取り消してしまった');
});

describe('the wrong button is no complaint', () => {
  means('cancel', 'oops, that was the wrong button');
});

describe('who is annoyed wants no more notices', () => {
  means(
    'unwatch',
    `stop bugging me / quit nagging us / nerv mich nicht mehr / nerv uns nicht mehr mit kv-shop / verschon mich damit / verschone uns bitte / lâche-moi la paix / fous-nous la paix avec kv-shop / lâchez-moi avec vos alertes
    / ya no quiero recibir notificaciones / ya no necesito más mensajes / no me molestes / no nos fastidies / já não quero receber alertas / não me encham / não me incomode mais`,
  );
});

describe('to be kept up to date is to be told', () => {
  means(
    'watch/subscribe',
    `let me know the moment kv-shop turns yellow / keep this channel up to date / the team wants to be kept in the loop on kv-shop
    / gib mir ein Zeichen, wenn kv-shop gelb wird / gebt uns ein Signal / geben Sie uns bitte ein Zeichen / halt mich auf dem Laufenden / halten Sie mich über kv-shop auf dem Laufenden / haltet das Team über kv-shop auf dem Laufenden / bitte auf dem Laufenden halten
    / tenez-nous informés de kv-shop / vous pouvez me tenir au courant pour kv-shop / merci de nous tenir informés
    / pégame un grito si kv-shop cambia / dame un toque cuando kv-shop esté en amarillo / quisiera que nos notifiquen los cambios de kv-shop / mantenme al tanto / tenme al día
    / dá-me um toque quando kv-shop mudar / avisem-me do kv-shop / notifiquem-nos sobre o kv-shop / me dê um sinal / nos deem um toque / me mantenha informado / nos mantenham a par do kv-shop / mantenha-me atualizado`,
  );
});
