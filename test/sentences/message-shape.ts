import { IntlMessageFormat } from 'intl-messageformat';

/** What a sentence has to have in every language: its holes, and its marks. */
export interface Shape {
  readonly holes: readonly string[];
  readonly marks: readonly string[];
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Reads a sentence as the catalogue has it; one that is no message throws. */
export function shapeOf(source: string): Shape {
  const holes = new Set<string>();
  const marks: string[] = [];
  gather(new IntlMessageFormat(source.replaceAll("'", "''"), 'en').getAst(), holes, marks);
  return { holes: [...holes].toSorted(), marks: marks.toSorted() };
}

/** 0 is plain text, 7 the number of a plural, 8 a mark; all others are holes. Source: @formatjs/icu-messageformat-parser, "TYPE". */
function gather(elements: readonly Element[], holes: Set<string>, marks: string[]): void {
  for (const element of elements) {
    if ('options' in element) for (const { value } of Object.values(element.options)) gather(value, holes, marks);
    if ('children' in element) {
      marks.push(element.value);
      gather(element.children, holes, marks);
    } else if ('value' in element && element.type !== 0) holes.add(element.value);
  }
}
