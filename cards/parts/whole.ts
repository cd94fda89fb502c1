import { type Run, run } from './run.ts';

/** Fits into one run, whatever it is made of. */
const PIECE = 150;

/** Somebody's words to the last letter, in as many runs as they take. */
export function whole(text: string): readonly Run[] {
  const letters = [...text];
  const pieces = Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, place) =>
    letters.slice(place * PIECE, (place + 1) * PIECE).join(''),
  );
  return pieces.map((piece) => run(piece));
}
