import { armIds } from './arm-id.ts';
import { hostNames } from './host-name.ts';
import type { Mention, Weight } from './mention.ts';
import { operationNumbers } from './operation-number.ts';
import { portalUrls } from './portal-url.ts';
import { resourceNames } from './resource-name.ts';
import { spokenNames } from './spoken-name.ts';
import { thumbprints } from './thumbprint.ts';
import { vaultUris } from './vault-uri.ts';

/** What a message is about, as typed, and the message with every name in it replaced by `_`. */
export interface Named {
  readonly target: string | null;
  readonly text: string;
  /** The same with only the certain names replaced: a name guessed from its place might be a word that forbids. */
  readonly cautious: string;
  /** Whether the target is the number of an operation. */
  readonly isNumber: boolean;
}

/** From the most telling form to the least: a host inside a portal link is part of the link. */
const FINDERS = [portalUrls, vaultUris, armIds, thumbprints, hostNames, resourceNames, operationNumbers];
const RANKS: Readonly<Record<Weight, number>> = { thing: 0, scope: 1, number: 2 };

/** Finds the names in a message. */
export function readTarget(message: string): Named {
  const mentions: Mention[] = [];
  let certain = message;
  for (const find of FINDERS) {
    const found = find(certain);
    mentions.push(...found);
    certain = found.reduce(blanked, certain);
  }
  const guessed = spokenNames(certain);
  const text = guessed.reduce(blanked, certain);
  const meant = first([...mentions, ...guessed], message);
  return {
    target: meant?.value ?? null,
    text: named(text),
    cautious: named(certain),
    isNumber: meant?.weight === 'number',
  };
}

function named(text: string): string {
  return text.replace(/§+/g, '_');
}

/** Keeps every place where it was, so that later mentions can be compared with earlier ones. */
function blanked(text: string, { start, end }: Mention): string {
  return text.slice(0, start) + '§'.repeat(end - start) + text.slice(end);
}

/** What the person says themselves counts before what they quote. */
function first(mentions: readonly Mention[], message: string): Mention | null {
  const inOrder = [...mentions].sort(
    (one, other) =>
      Number(isQuoted(one, message)) - Number(isQuoted(other, message)) ||
      RANKS[one.weight] - RANKS[other.weight] ||
      one.start - other.start,
  );
  return inOrder[0] ?? null;
}

function isQuoted({ start }: Mention, message: string): boolean {
  return /^\s*>/.test(message.slice(message.lastIndexOf('\n', start) + 1));
}
