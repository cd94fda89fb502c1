type Element = Readonly<Record<string, unknown>>;

/** Every object of a card, wherever it stands. */
export function elementsOf(part: unknown): readonly Element[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(elementsOf);
  return Array.isArray(part) ? inner : [part as Element, ...inner];
}

/** What acts when it is pressed; what a client asks by itself is no button. */
export function buttonsOf(card: unknown): readonly Element[] {
  return elementsOf({ ...(card as object), refresh: null }).filter(({ type }) => type === 'Action.Execute');
}

export function titlesOf(card: unknown): readonly unknown[] {
  return buttonsOf(card).map(({ title }) => title);
}

/** What stands open before anything is unfolded, as one text. */
export function openText(card: { readonly body?: unknown }): string {
  const open = (Array.isArray(card.body) ? card.body : []).filter(({ isVisible }) => isVisible !== false);
  return elementsOf(open)
    .filter(({ type }) => type === 'TextRun')
    .map(({ text }) => String(text))
    .join('')
    .replaceAll('\u200b', '');
}

/** The lines of a card as words, in their order. */
export function linesOf({ text }: { readonly text: string }): readonly string[] {
  return text.replaceAll('\u200b', '').split('\n').filter(Boolean);
}

/** What each button says, sends and looks like. */
export function pressedOn(card: unknown): readonly unknown[] {
  return buttonsOf(card).map(({ title, verb, style, data }) => [title, verb, style, data]);
}
