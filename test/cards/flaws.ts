import type { View } from '../../cards/view.ts';
import { elementsOf } from './parts-of.ts';

type Element = Readonly<Record<string, unknown>>;

/** What Adaptive Cards knows of a property that a card of ours sets; a client shows anything else in a way of its own. */
const KNOWN: { readonly [property: string]: readonly unknown[] } = {
  spacing: ['None', 'Small', 'Default'],
  size: ['Small', 'Large', 'ExtraLarge'],
  weight: ['Bolder'],
  fontType: ['Monospace'],
  isSubtle: [true],
  wrap: [true],
  isVisible: [false],
};
const STYLES: { readonly [type: string]: readonly unknown[] } = {
  Container: ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'],
  TextBlock: ['heading'],
  'Input.ChoiceSet': ['compact'],
  'Action.Execute': ['default', 'positive'],
  'Action.Submit': ['default', 'positive'],
};

/** What an element is made of: there is no such element without any of it. */
const PARTS: { readonly [type: string]: string } = {
  Container: 'items',
  RichTextBlock: 'inlines',
  ActionSet: 'actions',
  'Input.ChoiceSet': 'choices',
  Table: 'rows',
};

/** What people read or hear. */
const READ = ['text', 'title', 'label', 'errorMessage', 'placeholder', 'altText', 'speak', 'fallbackText'];

/** What stands in place of a sentence that no catalogue has. Code may have such brackets of its own. */
const NO_SENTENCE = /\[([a-z-]+\.[\w-]+)?\]/;

/** Everything about a card that no card may have, in words. */
export function flawsOf({ card, text, summary }: View): readonly string[] {
  const parts = elementsOf(card);
  return [
    ...parts.flatMap(ofElement),
    ...ofIds(parts),
    ...(/say ""|^[^ -~\p{L}]*\[\]/mu.test(text) ? ['the text has words without words'] : []),
    ...(/[^.]\.\.$/.test(String(card.speak)) ? [`it ends twice: ${card.speak}`] : []),
    ...(NO_SENTENCE.test(summary) ? [`the summary is ${summary}`] : []),
  ];
}

function ofElement(element: Element): readonly string[] {
  const flaws: string[] = [];
  const { type, style, fontType, verb, data } = element;
  for (const [property, value] of Object.entries(element)) {
    if (KNOWN[property] && !KNOWN[property].includes(value)) flaws.push(`${type}: ${property} ${value}`);
    if (!READ.includes(property) || typeof value !== 'string') continue;
    if (value === '') flaws.push(`${type}: no ${property}`);
    if (fontType === undefined && NO_SENTENCE.test(value)) flaws.push(`${type}: ${property} ${value}`);
  }
  if (style !== undefined && !STYLES[String(type)]?.includes(style)) flaws.push(`${type}: style ${style}`);
  const inner = element[PARTS[String(type)] ?? ''];
  if (Array.isArray(inner) && inner.length === 0) flaws.push(`${type}: nothing in it`);
  if (verb !== undefined && !/^[a-z]+(-[a-z]+)*$/.test(String(verb))) flaws.push(`${type}: verb ${verb}`);
  if (Object.values(data ?? {}).includes('')) flaws.push(`${type}: data that says nothing`);
  return flaws;
}

/** Every part below the head has a name of its own, and whatever is folded has a button that unfolds it. */
function ofIds(parts: readonly Element[]): readonly string[] {
  const blocks = parts.filter(({ type, bleed }) => type === 'Container' && bleed !== true);
  const ids = blocks.map(({ id }) => String(id));
  const folded = blocks.filter(({ isVisible }) => isVisible === false).map(({ id }) => String(id));
  const unfolded = parts.flatMap(({ targetElements }) => (Array.isArray(targetElements) ? targetElements : []));
  return [
    ...ids.filter((id) => !/^[a-z]+(-[a-z\d]+)*$/.test(id)).map((id) => `a part called "${id}"`),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `two parts called "${id}"`),
    ...(folded.join() === unfolded.join() ? [] : [`folded: ${folded}; to unfold: ${unfolded}`]),
  ];
}
