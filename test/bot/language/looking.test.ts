import { asksWhetherDone, isBrowserWarning, wantsColour, wondersAtEffects } from '../../../bot/language/looking.ts';
import { secondLook } from '../../../bot/language/second-look.ts';
import { wantsTelling } from '../../../bot/language/telling.ts';

test.each(['黄色い証明書はありますか', '赤ある？', '赤いのはまだ残っていますか'])(
  'a colour is looked for: %s',
  (asked) => {
    expect(wantsColour(asked)).toBe(true);
  },
);

test.each(['黄色です', '赤い 証明書の一覧 あります'])('no colour is looked for: %s', (asked) => {
  expect(wantsColour(asked)).toBe(false);
});

test.each(['edge warns us', 'now edge shows a warning', 'firefox warns us'])('a browser warns: %s', (lines) => {
  expect(isBrowserWarning(lines)).toBe(true);
});

test.each(['warn us on the ledger', 'warn us of the edges', 'warn us if edge fails'])(
  'no browser warns: %s',
  (lines) => {
    expect(isBrowserWarning(lines)).toBe(false);
  },
);

test.each(['please explain it', 'now erklär es', 'as bicep', 'as bicep please'])('to be told: %s', (said) => {
  expect(wantsTelling(said)).toBe(true);
});

test.each(['bicep_old', 'bicep-old', 'biceps'])('nothing to be told: %s', (said) => {
  expect(wantsTelling(said)).toBe(false);
});

test('what an action did is no question for what it does', () => {
  const asked = (text: string) => wondersAtEffects([{ text, asks: true, requests: false, clauses: [text] }]);

  expect(asked('同期すると再起動しますか?')).toBe(true);
  expect(asked('どうして同期で再起動した')).toBe(false);
  expect(asked('同期で再起動した?')).toBe(false);
  expect(asked('同期で再起動しましたか?')).toBe(false);
});

test('a list that is told of in passing is none that is wanted', () => {
  const told = 'all of it is red since the change which nobody announced';
  const sentences = [
    { text: told, asks: false, requests: false, clauses: [told] },
    { text: 'why', asks: true, requests: false, clauses: ['why'] },
  ];

  expect(secondLook('list', sentences)).toBe('diagnose');
});

test.each(['is it done', 'and the vault\nis it done', 'is it done\nwho knows', 'schon fertig\nanna'])(
  'one of the clauses asks if it is over: %j',
  (asked) => {
    expect(asksWhetherDone(asked)).toBe(true);
  },
);

test.each(['is it done by hand', 'who says it is done'])('something else is asked: %s', (asked) => {
  expect(asksWhetherDone(asked)).toBe(false);
});
