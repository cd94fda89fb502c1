import { say, type Words } from '../../sentences/index.ts';
import { layout } from '../render.ts';
import formsLayout from '../templates/forms.json' with { type: 'json' };
import type { Card } from '../view.ts';
import type { Button, Section } from './section.ts';

/** A button that first asks for something to be typed or chosen; what was given travels with its data. */
export interface Form extends Omit<Button, 'style'> {
  readonly inputs: readonly Card[];
}

const drawForms = layout(formsLayout);

/** One row of buttons that each unfold what they ask for. */
export function forms(all: readonly Form[]): readonly Section[] {
  if (all.length === 0) return [];
  const filled = all.map((form) => ({ ...form, submit: { verb: form.verb, ...form.data } }));
  const element = drawForms({ forms: filled });
  return [{ element, lines: all.map(({ title, word }) => say('words.say-it', { title, word })) }];
}

/** A line to type into. */
export function typed(id: string, label: Words, missing: Words): Card {
  return { type: 'Input.Text', id, label, isRequired: true, errorMessage: missing, maxLength: 300 };
}

/** One of some; the first unless another is chosen. */
export function chosen(id: string, label: Words, choices: readonly (readonly [value: string, title: Words])[]): Card {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    value: choices[0]?.[0] ?? '',
    choices: choices.map(([value, title]) => ({ value, title })),
  };
}
