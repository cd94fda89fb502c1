import { explanationCard } from '../../cards/concept-card.ts';
import { everydayConcepts, tellingConcepts } from '../../cards/concepts/index.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';

/** Explanations at their shortest, longest, and of a text that names nothing known. */
export function explanationCards(hostile: string, long: string, locale: Locale): Readonly<Record<string, View>> {
  const longest = [...tellingConcepts, ...everydayConcepts].toSorted(
    (one, other) => other.names[0].length - one.names[0].length,
  );
  return {
    'explanation of one code': explanationCard('what does OperationNotPermittedOnKeyVault mean?', locale),
    'explanation of the longest name': explanationCard(`what does ${longest[0]?.names[0]} mean?`, locale),
    'explanation of three terms': explanationCard(
      'explain AzureServiceUnauthorizedToAccessKeyVault, webspace and SNI',
      locale,
    ),
    'unknown term': explanationCard('what is an acess polcy', locale),
    'unknown term, nothing near': explanationCard('what is qqqqqqqq', locale),
    'unknown term, hostile': explanationCard(hostile, locale),
    'unknown term, far too long': explanationCard(`explain ${long}`, locale),
  };
}
