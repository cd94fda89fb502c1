import { say } from '../../sentences/index.ts';
import { inLanguage, type Written } from '../code-card.ts';
import type { Button } from '../parts/section.ts';

/** The button of a case that shows its fix as code, first of all as commands. */
export function asCode(current: Written): Button {
  return { ...inLanguage(current, 'az'), title: say('page.as-code') };
}
