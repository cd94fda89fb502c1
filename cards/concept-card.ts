import { type Locale, listed, say, sentences, type Words } from '../sentences/index.ts';
import type { Concept } from './concepts/concept.ts';
import { conceptsIn } from './concepts/find.ts';
import { askedTerm, nearestNames } from './concepts/nearest.ts';
import { name } from './parts/clean.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, line, type Section, webPages } from './parts/section.ts';
import { drawn } from './parts/sheet.ts';
import type { View } from './view.ts';

/** Explains what a message asks about: a status, a code, an error text or a term, each in two sentences. */
export function explanationCard(text: string, locale: Locale): View {
  const [first, ...more] = conceptsIn(text);
  return first ? conceptCard(first, more, locale) : unknownTermCard(text, locale);
}

function conceptCard(first: Concept, more: readonly Concept[], locale: Locale): View {
  const concepts = [first, ...more];
  const alone = more.length === 0;
  return drawn(
    {
      band: { style: 'accent', icon: '📖', word: say('concept.explained'), about: '', under: [] },
      heading: alone ? first.names[0] : say('concept.several', { count: concepts.length }),
      sections: concepts.flatMap((concept, index) => explained(concept, alone ? null : index + 1)),
      speech: say('concept.speech', { concepts: sentences(...concepts.map(spoken)) }),
    },
    locale,
  );
}

function spoken({ names: [called], says, todo }: Concept): Words {
  return say('concept.spoken', { name: called, says, todo });
}

/** One concept; numbered where it has company, so that it is clear which button belongs to it. */
function explained({ names, says, todo, page }: Concept, place: number | null): readonly Section[] {
  const title = place === null ? [] : [line(run(`${place}. `), strong(names[0]))];
  const more = place === null ? say('concept.read-more') : say('concept.read-more-on', { place });
  return [
    ...block({ id: `concept-${place ?? 1}`, lines: [...title, line(run(says)), line(run(todo))] }),
    ...webPages([{ title: more, url: page }]),
  ];
}

/** Says that a term is not known, what comes near it, and how to ask. */
function unknownTermCard(text: string, locale: Locale): View {
  const near = nearestNames(text);
  const heading = say('concept.not-known');
  const hint = near.length > 0 ? say('concept.near', { names: listed(near) }) : say('concept.nothing-near');
  const check = say('concept.how-to-check', { example: 'why is shop.contoso.com yellow?' });
  return drawn(
    {
      band: { style: 'emphasis', icon: '❔', word: say('concept.asked'), about: name(askedTerm(text)), under: [] },
      heading,
      sections: block({
        id: 'unknown-term',
        lines: [
          line(run(hint)),
          line(run(say('concept.how-to-ask'))),
          line(strong('what does OperationNotPermittedOnKeyVault mean?')),
          line(subtle(check)),
        ],
      }),
      speech: say('concept.not-known-speech'),
    },
    locale,
  );
}
