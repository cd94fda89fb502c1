import { caseCard } from '../../cards/case-card.ts';
import { refusalWords } from '../../cards/refusal-words.ts';
import { layout } from '../../cards/render.ts';
import { planDigest, type Stage } from '../../services/index.ts';
import { caseAt, NOW } from '../helpers/cases.ts';
import { english } from '../helpers/english.ts';
import { caseSaying, endedSaying, everyCard, HOSTILE, TEMPLATE } from './every-card.ts';
import { flawsOf } from './flaws.ts';
import { buttonsOf, elementsOf, titlesOf } from './parts-of.ts';
import { variants } from './variants.ts';

const MOST_BYTES = 28 * 1024;

describe.each(Object.entries(everyCard()))('%s', (_, { card, text, summary }) => {
  test('is a small card of version 1.5 that also works as words', () => {
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: 'en',
      fallbackText: expect.stringMatching(/./),
      speak: expect.stringMatching(/./),
    });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(MOST_BYTES);
    expect(text.trim()).not.toBe('');
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(120);
  });

  test('is made of nothing but what every client shows, and says nothing that is no sentence', () => {
    expect(flawsOf({ card, text, summary })).toEqual([]);
  });

  test('wraps its text, and every button has a fallback that says the same', () => {
    for (const { wrap } of elementsOf(card).filter(({ type }) => type === 'TextBlock')) expect(wrap).toBe(true);
    for (const { verb, data, title, fallback } of buttonsOf(card)) {
      expect(String(title)).toMatch(/\S/);
      expect(fallback).toMatchObject({ type: 'Action.Submit', title, data: { verb, ...(data as object) } });
    }
  });

  test('has one heading, of words, and it comes first', () => {
    const texts = elementsOf(card).filter(({ type, size }) => type === 'TextBlock' && size !== 'ExtraLarge');
    const headings = texts.filter(({ style }) => style === 'heading');

    expect(headings).toEqual([texts[0]]);
    expect(headings[0]?.text).toMatch(/\p{L}{2}/u);
  });

  test('names every picture and every field for whoever does not see it', () => {
    const parts = elementsOf(card);
    const pictures = parts.filter(({ type, url, iconUrl }) => type === 'Image' || (url && type === 'Media') || iconUrl);
    const fields = parts.filter(({ type }) => String(type).startsWith('Input.'));

    for (const { altText } of pictures) expect(altText).toMatch(/\S/);
    for (const { label } of fields) expect(label).toMatch(/\S/);
    for (const { isRequired, errorMessage } of fields) if (isRequired) expect(errorMessage).toMatch(/\S/);
  });

  test('tells its colour by a sign and a word, and has one thing to do first', () => {
    const [band] = card.body as readonly object[];
    const [sign] = elementsOf(band).filter(({ type }) => type === 'TextBlock');
    const [word] = elementsOf(band).filter(({ type }) => type === 'TextRun');

    expect(sign?.text).toMatch(/\p{Extended_Pictographic}/u);
    expect(word?.text).toMatch(/[\p{L}\p{N}]/u);
    expect(buttonsOf(card).filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
  });

  test('says in words what its parts say', () => {
    const runs = elementsOf(card)
      .filter(({ type }) => type === 'TextRun')
      .map((run) =>
        String(run.text)
          .replaceAll(/[\u200b\u2060]/g, '')
          .trim(),
      );

    for (const said of runs.filter((each) => !/^(·|[✓✕?–○]( |\u00a0)|[✓✕?–…]$)/.test(each)))
      expect(text).toContain(said);
  });
});

const BUTTONS: { readonly [S in Stage]: readonly string[] } = {
  diagnosed: ['Check again'],
  proposed: ['Approve fix', 'Decline', 'As code'],
  approved: [],
  declined: ['Check again'],
  overtaken: ['Check again'],
  applied: [],
  resolved: ['Check again', 'Undo', 'As code'],
  unresolved: ['Check again', 'Undo', 'As code'],
  failed: ['Check again', 'Undo', 'As code'],
  expired: ['Check again'],
  undoing: [],
  undone: ['Check again'],
};

test.each(Object.entries(BUTTONS))('a case that is %s offers %j', (stage, titles) => {
  expect(titlesOf(caseCard(caseAt[stage as Stage], NOW).card)).toEqual(titles);
});

test('a button carries the case and the digest of the plan, and nothing that is acted on', () => {
  const current = caseAt.proposed;
  const [approve] = buttonsOf(caseCard(current, NOW).card);

  expect(approve).toMatchObject({
    verb: 'approve',
    data: { caseId: current.id, digest: 'plan' in current ? planDigest(current.plan) : '' },
  });
  expect(Object.keys(approve?.data as object)).toEqual(['caseId', 'digest']);
});

test('a sync alone is offered as what it is', () => {
  const alone = variants['sync alone is enough'];

  expect(alone && titlesOf(caseCard(alone, NOW).card)).toEqual(['Sync now', 'Decline', 'As code']);
});

test.each(Object.entries({ proposed: caseSaying(HOSTILE), ...endedSaying(HOSTILE) }))(
  'text from outside stays text where a case is %s: no template, no Markdown, no turned letters, no second line',
  (_, current) => {
    const { card, text: words } = caseCard(current, NOW);
    const outside = elementsOf(card).filter(
      (element) => JSON.stringify(Object.values(element)).includes('Renew now') && 'text' in element,
    );

    expect(outside.length).toBeGreaterThan(3);
    for (const { type, text } of outside) {
      expect(type).toBe('TextRun');
      expect(text).toContain(TEMPLATE);
      expect(text).not.toMatch(/[\u202E\n]/);
    }
    expect(JSON.stringify(card)).not.toContain('Action.OpenUrl');
    expect(words).not.toMatch(/\u202E|^second line/m);
  },
);

test('a template that reads a field which its view lacks does not draw a hole', () => {
  expect(() => layout({ type: 'TextBlock', text: TEMPLATE })({ present: 1 })).toThrow(/secret/);
});

test('a wait for a role says how long it may take', () => {
  const waiting = variants['waits for a role'];

  expect(waiting && caseCard(waiting, NOW).text).toMatch(/up to 10 minutes/);
});

test.each([
  ['not-an-approver', 'no role gives x'],
  ['four-eyes', ''],
  ['expired', ''],
  ['stale', ''],
  ['already-decided', ''],
  ['wrong-conversation', ''],
  ['unknown-case', ''],
  ['blocked', 'a lock'],
] as const)('the refusal %s is one fact and one advice', (code, because) => {
  const words = english(refusalWords({ code, because }));

  expect(words.split('. ').length).toBeGreaterThanOrEqual(2);
  expect(words.toLowerCase()).toContain(because);
});
