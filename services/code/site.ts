/** The site that an id names, and its slot where it names one. */
export function siteIn(id: string): { readonly site: string; readonly slot: string | null } {
  const [, site = '', slot = null] = /\/sites\/([^/]+)(?:\/slots\/([^/]+))?/i.exec(id) ?? [];
  return { site, slot };
}
