import type { Section } from '../../../cards/parts/section.ts';
import { english } from '../../helpers/english.ts';
import { elementsOf } from '../parts-of.ts';

/** The lines of some parts of a card, in English. */
export function said(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ lines }) => lines.map((each) => english(each).replaceAll('\u200b', '')));
}

/** The ids of the parts, in their order. */
export function idsOf(sections: readonly Section[]): readonly unknown[] {
  return sections.map(({ element }) => element.id);
}

/** The style of the parts, in their order. */
export function stylesOf(sections: readonly Section[]): readonly unknown[] {
  return sections.map(({ element }) => element.style);
}

/** How close the lines of the parts stand to what is above them. */
export function spacingsOf(sections: readonly Section[]): readonly unknown[] {
  return sections.flatMap(({ element }) =>
    elementsOf(element)
      .filter(({ type }) => type === 'RichTextBlock')
      .map(({ spacing }) => spacing),
  );
}
