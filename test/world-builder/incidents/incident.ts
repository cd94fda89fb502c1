import type { Story } from '../story.ts';

/** What people met somewhere, told as a world. */
export interface Incident extends Story {
  /** Where they told of it. */
  readonly source: string;
}

export type Incidents = Readonly<Record<string, Incident>>;
