import { createRequire } from 'node:module';
import type { Template } from 'adaptivecards-templating';
import type { Card } from './view.ts';

/** Fills a layout with a view. */
export type Draw = (view: object) => Card;

const load = createRequire(import.meta.url);

/** What fills layouts takes long to load, and no card is drawn before somebody asks for one. */
const templating = () => load('adaptivecards-templating') as typeof import('adaptivecards-templating');

/** Reads a layout once. A field that a view lacks is an exception, never a `${hole}` in front of a person. */
export function layout(source: object): Draw {
  let template: Template | null = null;
  return (view) => {
    const { GlobalSettings, Template } = templating();
    template ??= new Template(source);
    const missing: string[] = [];
    // The library swallows what this callback throws inside a mixed string, so the holes are gathered and judged here.
    GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
      missing.push(path);
      return path;
    };
    const card = template.expand({ $root: view }) as Card;
    if (missing.length > 0) throw new Error(`card layout reads fields its view lacks: ${missing.join(', ')}`);
    return card;
  };
}
