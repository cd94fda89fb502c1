/**
 * So many bytes of chance, as hex, from UUIDs: they tell traces and spans apart. Node keeps a store of UUIDs; to ask it for
 * some bytes each time costs more than all else that a trace does.
 */
export function hexFrom(newId: () => string): (bytes: number) => string {
  return (bytes) =>
    newId()
      .replaceAll('-', '')
      .slice(0, 2 * bytes);
}
