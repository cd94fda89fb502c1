import { withoutAfterwards, withoutHurry } from '../../../bot/language/afterwards.ts';
import { tellsOfUndoing, withoutAsides } from '../../../bot/language/asides.ts';
import { auditFormatIn } from '../../../bot/language/audit-format.ts';
import { colourIn } from '../../../bot/language/colour.ts';
import { isForAll } from '../../../bot/language/for-all.ts';
import { asksForLeave, isHindered } from '../../../bot/language/hindrances.ts';
import { negates } from '../../../bot/language/negation.ts';
import { isOfNotice } from '../../../bot/language/notices.ts';

const phrases = (all: string) =>
  all
    .split(/,\s*/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** The colours, in every form of six languages. */
const COLOURS = {
  red: 'red, rot, rote, roten, rotes, rouge, rouges, rojo, roja, rojos, rojas, vermelho, vermelhas, 赤',
  yellow: 'yellow, amber, gelb, gelbe, gelben, jaune, jaunes, amarillo, amarillas, amarelo, amarelas, out of sync, 黄',
  green: 'green, healthy, grün, grüne, grüner, vert, verte, verts, verde, verdes, saludable, saludables, 緑',
  unknown: `unknown, gray, grey, unbekannt, unbekannte, unbekannten, inconnu, inconnue, inconnus, desconocido, desconocidas,
    desconhecida, desconhecidos, 不明`,
} as const;

test.each(Object.entries(COLOURS).flatMap(([colour, words]) => phrases(words).map((word) => [word, colour])))(
  '%s is %s',
  (word, colour) => {
    expect(colourIn(`what is ${word} now`)).toBe(colour);
  },
);

test.each([
  'what is red or green',
  'what is not green',
  'unhealthy',
  'greenish',
  'evergreen',
  'redo it',
  'infrared',
  'grüß dich',
  'verdict',
  'grow',
])('no one colour: %s', (words) => {
  expect(colourIn(words)).toBeNull();
});

test.each([
  ['as json line', 'jsonl'],
  ['as json-lines', 'jsonl'],
  ['as jsonlines', 'jsonl'],
  ['as json', 'jsonl'],
  ['hoja de calculo', 'csv'],
  ['hoja de cálculo', 'csv'],
  ['downloading it', 'jsonl'],
  ['download', 'jsonl'],
  ['exports', 'jsonl'],
  ['監査をエクスポート', 'jsonl'],
  ['reexport', null],
  ['5download', null],
  ['json_app', null],
  ['json-app', null],
  ['exporté', 'jsonl'],
  ['x.csv', null],
])('handed out: %s', (words, format) => {
  expect(auditFormatIn(words)).toBe(format);
});

test.each([
  ['fix all of kv-shop', true],
  ['All', true],
  ['sync kv-shop all', true],
  ['install kv-shop', false],
  ['fix allof kv-shop', false],
  ['fix x-all', false],
])('for all: %s: %s', (text, all) => {
  expect(isForAll(text)).toBe(all);
});

test.each(
  phrases(`no, not, never, nobody, without, don't, nto, dont, wont, cant, isnt, doesnt, nicht, nichts, kein, keine, keinem, niemand,
    aucun, aucune, aucunement, ningun, ninguna, ningunos, nenhum, nenhuma, nenhumas, verboten, verbiete, verbieten, vermeide, vermeiden,
    evite, evitar, évite, évitez, nein, pas, jamais, rien, não, nao, nunca, nada, nem, niet, не, 🚫, ない, ません, やめて, 不要, 하지마, 하지 마`),
)('"%s" denies', (word) => {
  expect(negates(`please ${word}`)).toBe(true);
  expect(negates(`${word} please`)).toBe(true);
});

test.each(phrases('into, ntop, intox, note, notice, nightly, passend, evaluate, donut, keineswegsx, nevertheless'))(
  '"%s" denies nothing',
  (word) => {
    expect(negates(`sync ${word} kv`)).toBe(false);
  },
);

test.each(
  phrases(`alarm, alarme, alarmen, alert, alerts, benachrichtigung, mailbenachrichtigungen, meldung, meldungen, statusmeldung,
    überwachung, notification, notifications, alerte, alertes, surveillance, alerta, alertas, aviso, avisos, notificaciones, 監視を, 通知は`),
)('%s is about being told', (words) => {
  expect(isOfNotice(`stelle ${words} ab`)).toBe(true);
});

test.each(
  phrases(`一覧を見せて, リストに入れて, 履歴を見せて, チケットに書いて, メモを残して, レポートを作って, 報告書を作って, コメントを書いて,
    タスクに追加, リマインダーを設定, 報告を追加, 質問を送って, 理由を教えて`),
)('%s is about a record', (clause) => {
  expect(isOfNotice(clause)).toBe(true);
});

test.each([
  ['sync _ jetzt sofort', 'sync _'],
  ['sync _ nochmal', 'sync _'],
  ['sync _ nochmals', 'sync _'],
  ['sync _ ahora', 'sync _'],
  ['sync _ ahora mismo', 'sync _'],
  ['sync _ agora', 'sync _'],
  ['sync _ agora mesmo', 'sync _'],
  ['sync _ obrigado', 'sync _'],
  ['sync _ obrigada', 'sync _'],
  ['jetzt sync _', 'jetzt sync _'],
  ['sync jetztapp', 'sync jetztapp'],
])('%s without hurry', (said, rest) => {
  expect(withoutHurry(said)).toBe(rest);
});

test.each([
  ['fix _ and then sync it', 'fix _'],
  ['fix _ and tell me when it is done', 'fix _'],
  ['fix _ und sag mir bescheid', 'fix _'],
  ['répare _ et préviens-moi', 'répare _'],
  ['arregla _ y avísame', 'arregla _'],
  ['conserta _ e depois sincroniza', 'conserta _'],
  ['repariere _ und synchronisiere es danach', 'repariere _'],
  ['répare _ et synchronise-le ensuite', 'répare _'],
  ['arregla _ y sincroniza después', 'arregla _'],
  ['fix _ and then sync it please', 'fix _ please'],
])('%s without what follows', (said, rest) => {
  expect(withoutAfterwards(said)).toBe(rest);
});

test.each([
  ["sync _, i'm not at my desk", 'sync _, '],
  ['put the policy that terraform removed back on _', 'put the policy  back on _'],
  ['手元にpcがないので_を同期して', ' _を同期して'],
  ['今パソコンがありませんから_を同期して', ' _を同期して'],
  ['ノートpcが手元にないため_を同期して', ' _を同期して'],
  ['terraformが削除したので_を直して', ' _を直して'],
  ['bicep がまた上書きしましたため_を直して', ' _を直して'],
  ['pulumiで消えたから_を直して', ' _を直して'],
  ['terraformで削除されましたので_を直して', ' _を直して'],
  ['terraformがまた消した、_を直して', ' 、_を直して'],
])('%s without the aside', (said, rest) => {
  expect(withoutAsides(said)).toBe(rest);
});

test.each([
  'terraform が設定を削除しました',
  'bicepが削除',
  'pulumiで全部上書きされた',
  'terraform removed it',
  'terraform lo quitó',
])('%s tells of undoing', (said) => {
  expect(tellsOfUndoing(said)).toBe(true);
});

test.each([
  '承認待ち',
  '承認はまだ',
  '承認が必要',
  'ウィンドウは閉じています',
  'メンテナンスの時間はもう終わりました',
  '21時から開始',
  '21時30分に開始',
  '9時にお願いします',
  'チーフがいいと言った',
  '誰かがだめだと言って',
  '凍結中',
  '凍結期間',
])('%s hinders', (said) => {
  expect(isHindered(said)).toBe(true);
});

test.each(['21時に同期', '同期して', 'ウィンドウは開いています', 'メンテナンス、それは昨日終わりました', 'と、言った'])(
  '%s hinders nothing',
  (said) => {
    expect(isHindered(said)).toBe(false);
  },
);

test.each([
  ['is the approval there', true],
  ['ist das wartungsfenster offen', true],
  ['承認は下りましたか', true],
  ['who is on call', false],
])('asks for leave: %s: %s', (question, asks) => {
  expect(asksForLeave(question)).toBe(asks);
});
