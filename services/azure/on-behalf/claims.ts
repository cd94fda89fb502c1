/** Of whom a token is, in lower case; empty where it does not say. Azure alone checks a token: this only tells whose it would be. */
export function claimsIn(token: string): { readonly oid: string; readonly tid: string } {
  const [, payload = ''] = token.split('.');
  const claims = readJson(Buffer.from(payload, 'base64url').toString());
  const text = (name: string) => {
    const value: unknown = Reflect.get(Object(claims), name);
    return typeof value === 'string' ? value.toLowerCase() : '';
  };
  return { oid: text('oid'), tid: text('tid') };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
