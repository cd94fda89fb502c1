import type { Locale } from '../sentences/index.ts';
import type { Concept } from './concepts/concept.ts';
import { conceptsIn } from './concepts/find.ts';
import { askedTerm, nearestNames } from './concepts/nearest.ts';
import { name } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, line, type Section, webPages } from './parts/section.ts';
import { drawn } from './parts/sheet.ts';
import { capital, inWords, listed } from './parts/words.ts';
import type { View } from './view.ts';

/** Explains what a message asks about: a status, a code, an error text or a term, each in two sentences. */
export function explanationCard(text: string, locale: Locale): View {
  const [first, ...more] = conceptsIn(text);
  return first ? conceptCard(first, more, locale) : unknownTermCard(text, locale);
}

function conceptCard(first: Concept, more: readonly Concept[]): View {
  const concepts = [first, ...more];
  const alone = more.length === 0;
  const spoken = concepts.map(({ names, says, todo }) => `${names[0]}. ${says} ${todo}`);
  return drawn({
    band: { style: 'accent', icon: '📖', word: 'Explained', about: '', under: [] },
    heading: alone ? first.names[0] : `${capital(inWords(concepts.length))} things explained`,
    sections: concepts.flatMap((concept, index) => explained(concept, alone ? null : index + 1)),
    speech: `Explained. ${spoken.join(' ')}`,
  });
}

/** One concept; numbered where it has company, so that it is clear which button belongs to it. */
function explained({ names, says, todo, page }: Concept, place: number | null): readonly Section[] {
  const title = place === null ? [] : [line(run(`${place}. `), strong(names[0]))];
  return [
    ...block({ id: `concept-${place ?? 1}`, lines: [...title, line(run(says)), line(run(todo))] }),
    ...webPages([{ title: place === null ? 'Read more' : `Read more on ${place}`, url: page }]),
  ];
}

/** Says that a term is not known, what comes near it, and how to ask. */
function unknownTermCard(text: string, locale: Locale): View {
  const near = nearestNames(text);
  const heading = 'Not among the terms explained here';
  const hint =
    near.length > 0
      ? `Near it: ${listed(near)}.`
      : 'Explained are status values, error codes and texts, rules, changes and terms.';
  return drawn({
    band: { style: 'emphasis', icon: '❔', word: 'Asked', about: name(askedTerm(text)), under: [] },
    heading,
    sections: block({
      id: 'unknown-term',
      lines: [
        line(run(hint)),
        line(run('Name one of them, or paste an error text whole. For example:')),
        line(strong('what does OperationNotPermittedOnKeyVault mean?')),
        line(subtle('To have a certificate checked, name it: why is shop.contoso.com yellow?')),
      ],
    }),
    speech: `${heading}.`,
  });
}
