import { GlobalSettings, Template } from 'adaptivecards-templating';
import type { Card } from './view.ts';

/** Fills a layout with a view. */
export type Draw = (view: object) => Card;

/** Reads a layout once. A field that a view lacks is an exception, never a `${hole}` in front of a person. */
export function layout(source: object): Draw {
  const template = new Template(source);
  return (view) => {
    const missing: string[] = [];
    // The library swallows what this callback throws inside a mixed string, so the holes are gathered and judged here.
    GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
      missing.push(path);
      return '?';
    };
    const card = template.expand({ $root: view }) as Card;
    if (missing.length > 0) throw new Error(`card layout reads fields its view lacks: ${missing.join(', ')}`);
    return card;
  };
}
