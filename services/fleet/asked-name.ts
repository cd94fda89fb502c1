/** A name as somebody typed or pasted it, and what it can be read as. */
export interface AskedName {
  /** Without quotes, spaces around it, or a trailing slash. */
  readonly text: string;
  /** An ARM resource id, found in a portal address too. */
  readonly id: string | null;
  /** Uppercase hexadecimal SHA-1. */
  readonly thumbprint: string | null;
  readonly host: string | null;
  readonly vault: string | null;
  readonly secret: string | null;
}

const VAULT_URI =
  /^(?:https?:\/\/)?([a-z0-9-]+)\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)(?:\/(?:secrets|certificates|keys)\/([^/?#]+))?/i;
const VAULT_PATH = /^([a-z0-9-]+)\/(?:(?:secrets|certificates)\/)?([a-z0-9-]+)$/i;
const HOST = /^(?:https?:\/\/)?((?:\*\.)?(?:[a-z0-9_-]+\.)+[a-z0-9-]{2,})(?::\d+)?(?:[/?#]|$)/i;

/** Reads a name in every way it could be meant. */
export function readAskedName(asked: string): AskedName {
  const text = asked
    .trim()
    .replace(/^["'`<(]+|["'`>)]+$/g, '')
    .replace(/\/+$/, '');
  const vaultUri = VAULT_URI.exec(text);
  const vaultPath = vaultUri ? null : VAULT_PATH.exec(text);
  const id = idIn(text);
  return {
    text,
    id,
    thumbprint: thumbprintIn(text),
    host: vaultUri || id ? null : (HOST.exec(text)?.[1]?.toLowerCase() ?? null),
    vault: vaultUri?.[1] ?? vaultPath?.[1] ?? null,
    secret: vaultUri?.[2] ?? vaultPath?.[2] ?? null,
  };
}

/** From `/subscriptions/` on; a blade of the portal stands behind the id and is not part of it. */
function idIn(text: string): string | null {
  const match = /\/subscriptions\/[^\s?#'"]+/i.exec(text);
  if (!match) return null;
  const [id] = match;
  return (
    /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+(?:\/[a-z]+\/[^/]+)+?)(?:\/[a-zA-Z]+)?$/i.exec(
      id,
    )?.[1] ?? id
  );
}

function thumbprintIn(text: string): string | null {
  const bare = text.replaceAll(/[\s:]/g, '');
  return /^[0-9a-f]{40}$/i.test(bare) ? bare.toUpperCase() : null;
}
