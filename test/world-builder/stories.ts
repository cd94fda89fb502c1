import { faults } from './faults/index.ts';
import { incidents } from './incidents/index.ts';
import type { Story } from './story.ts';

/** Every world of the tests that is built, by its name. */
export const stories: Readonly<Record<string, Story>> = {
  ...faults,
  ...Object.fromEntries(Object.entries(incidents).map(([id, incident]) => [`incident-${id}`, incident])),
};
