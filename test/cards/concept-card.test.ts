import { explanationCard } from '../../cards/concept-card.ts';
import type { Concept } from '../../cards/concepts/concept.ts';
import { conceptsIn } from '../../cards/concepts/find.ts';
import { inEnglish } from '../helpers/english.ts';

type Element = Readonly<Record<string, unknown>>;

function elementsOf(part: unknown): readonly Element[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(elementsOf);
  return Array.isArray(part) ? inner : [part as Element, ...inner];
}

const pagesOf = (card: unknown) => elementsOf(card).filter(({ type }) => type === 'Action.OpenUrl');
const known = (text: string): Concept => {
  const [concept] = conceptsIn(text);
  if (!concept) throw new Error(`nothing known in: ${text}`);
  return concept;
};

test('one term is its name, its two sentences and the page that says more', () => {
  const question = 'what does ScopeLocked mean?';
  const { says, todo, page } = inEnglish(known(question));

  const { card, text, summary } = explanationCard(question, 'en');

  expect(summary).toBe('Explained: ScopeLocked');
  expect(text).toContain(`ScopeLocked\n\n${says}\n${todo}\n\nRead more: ${page}`);
  expect(pagesOf(card)).toEqual([{ type: 'Action.OpenUrl', title: 'Read more', url: page }]);
  expect(String(card.speak)).toContain(`${says} ${todo}`);
});

test('an order that can be typed is named', () => {
  expect(explanationCard('explain syncing', 'en').text).toContain('Say "sync" and a name here');
});

test('two terms are a numbered block each, with a page each', () => {
  const { card, text } = explanationCard('what is the difference between a webspace and a thumbprint', 'en');

  expect(text).toContain('2 things explained');
  expect(text).toMatch(/1\. Thumbprint\n[\s\S]+2\. Webspace\n/);
  expect(pagesOf(card).map(({ title }) => title)).toEqual(['Read more on 1', 'Read more on 2']);
});

test('a term that is not known is said to be so, with what comes near and a question that works', () => {
  const { card, text } = explanationCard('what is an acess polcy?', 'en');

  expect(text).toContain('Asked · acess polcy');
  expect(text).toContain('Not among the terms explained here');
  expect(text).toMatch(/Near it: Access policy, /);
  expect(pagesOf(card)).toEqual([]);
  expect(conceptsIn(/^what does .+ mean\?$/m.exec(text)?.[0] ?? '')).toHaveLength(1);
});

test('where nothing comes near, the kinds of terms are named', () => {
  const { text } = explanationCard('what is qqqqqqqq?', 'en');

  expect(text).not.toContain('Near it');
  expect(text).toContain('status values, error codes and texts');
});
