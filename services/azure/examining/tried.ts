import type { Tried } from '../../domain/examined.ts';
import { type Trouble, troubleOf } from '../answer.ts';

/** Does a thing once, and tells whether it worked. */
export async function tried(
  work: () => Promise<unknown>,
  onTrouble: (trouble: Trouble) => void = () => {},
): Promise<Tried> {
  try {
    await work();
    return { works: true };
  } catch (thrown) {
    const trouble = troubleOf(thrown);
    onTrouble(trouble);
    return { works: false, why: trouble.why, says: trouble.says };
  }
}
