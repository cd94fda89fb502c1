import type { en } from './en/index.ts';

/** Every sentence, view by view. A language that lacks one does not compile. */
export type Catalogue = { readonly [V in keyof typeof en]: { readonly [K in keyof (typeof en)[V]]: string } };

/** The sentences of one view in another language than English. */
export type Sentences<V extends keyof Catalogue> = Catalogue[V];
