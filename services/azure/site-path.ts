/** The site of an id, and its slot where it names one; an empty site where it names none. */
export function slotOf(id: string): { readonly site: string; readonly slot: string | null } {
  const match = /\/sites\/([^/]+)(?:\/slots\/([^/]+))?/i.exec(id);
  return { site: match?.[1] ?? '', slot: match?.[2] ?? null };
}
