import { faults } from './faults/index.ts';
import type { Story } from './story.ts';

/** Every world of the tests that is built, by its name. */
export const stories: Readonly<Record<string, Story>> = { ...faults };
