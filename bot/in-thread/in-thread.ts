import type { Locale, Words } from '../../sentences/index.ts';
import type { Asking } from '../answers.ts';
import type { App } from '../app.ts';
import type { Shown } from '../follower.ts';
import type { Intent } from '../language/intent.ts';

/** A message that what was said before it in its thread gives its meaning, and how it is answered. */
export interface InThread {
  readonly intent: Intent;
  /** What it is about, as far as that is known before Azure is read. */
  readonly about: Words;
  /** The language of the case that it goes on from: what could be of any language is answered in it. */
  readonly locale?: Locale;
  begin(asking: Asking, app: App): AsyncGenerator<Shown>;
}
