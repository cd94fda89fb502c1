import type { Sentences } from '../catalogue.ts';

/** What is said of a step that the bot found made, and why the work at a case ended. */
export const work: Sentences<'work'> = {
  'found-taken-back': 'ya estaba deshecho',
  'found-made': 'ya estaba hecho tras interrumpirse el trabajo',
  'not-taken-back-in-time': 'Azure no deshizo un cambio a tiempo.',
  'made-or-not': 'No se pudo preguntar a Azure si un cambio empezado llegó a hacerse.',
  'given-up': 'Interrumpió el trabajo {count} veces y se abandona.',
};
