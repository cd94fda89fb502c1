/** The common name within a distinguished name, in whatever order and however its parts are set apart; null without one. */
export function commonName(name: string): string | null {
  const match = /(?:^|[,\n+])\s*CN\s*=\s*(?:"([^"]*)"|((?:\\.|[^,\n+\\])+))/i.exec(name);
  return (match?.[1] ?? match?.[2])?.replace(/\\(.)/g, '$1').trim() || null;
}

/** An issuer as people name it: App Service gives the bare common name, a certificate the whole distinguished name. */
export function issuerName(issuer: string): string {
  return commonName(issuer) ?? issuer;
}
