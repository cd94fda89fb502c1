import { sentencesOf } from '../../../../bot/language/sentences.ts';
import { german } from '../../../../bot/language/tongues/german.ts';
import { phrases } from './phrases.ts';

const read = (text: string) => sentencesOf(text, german);

test.each(
  phrases(`
  gern / gerne / ich bitte / wir bitten sie / wir bitten darum, / wir bitten sie darum: / würden sie / würden sie bitte / würdest du bitte / hi, bitte / also :`),
)('"%s" is only manners', (manners) => {
  expect(read(`${manners} sync _`).flatMap(({ clauses }) => clauses)).toEqual(['sync _']);
});

test('what stands within a clause is no manners', () => {
  expect(read('synchronisiere mal _').flatMap(({ clauses }) => clauses)).toEqual(['synchronisiere mal _']);
});

test.each(
  phrases(
    `hallo, wer war das / wurde _ synchronisiert / wurden die apps synchronisiert / sollen wir synchronisieren / soll man das / würde das helfen / würden die apps neu starten / welche apps sind rot / welches zertifikat ist rot / kann man _ synchronisieren / könnte das helfen / wieviel kostet das / wieviele apps sind rot`,
  ),
)('asks: %s', (text) => {
  expect(read(text).some(({ asks }) => asks)).toBe(true);
});

test.each(phrases(`sync alles was rot ist / kann jemand bitte _ synchronisieren / könnte jemand bitte _ fixen`))(
  'asks nothing: %s',
  (text) => {
    expect(read(text).some(({ asks }) => asks)).toBe(false);
  },
);

test.each(phrases(`hi, kannste _ fixen / ok, und könnt ihr _ synchronisieren`))('asks the bot to do it: %s', (text) => {
  expect(read(text).some(({ requests }) => requests)).toBe(true);
});

test.each(
  phrases(
    `kannst du mir das bitte erklären / wie kannst du mir helfen / kannst du _ syncen oder nicht / könntest du es automatisch synchronisieren`,
  ),
)('asks the bot for nothing to be done: %s', (text) => {
  expect(read(text).some(({ requests }) => requests)).toBe(false);
});

test.each(
  phrases(`
  skalier / skaliere / nichts / abgelaufen / abgelaufene / keine / kein / diese / diesem / unsere / unserem / unser / alte / altes / neue / neues / geehrte / geehrter / zertifikat / zertifikate / synchronisier / synchronisiere / reparier / repariere / zeig / zeige / synce / syncen / beobachte / beobachtet / behebe / beheben / erneuer / erneuere / genehmig / genehmigt / warte / wartet / prüf / prüfe / wurde / wurden / viel / viele`),
)('"%s" is German', (word) => {
  expect(`app ${word}`.match(german.marks)).toEqual([word]);
});
