/** A store that a newer Greenlight has written. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore';

  constructor(version: number, known: number) {
    super(`the store is of version ${version}, and this Greenlight knows ${known}: use a newer one`);
  }
}
