import type { Ports } from './ports.ts';

/**
 * The cases that somebody opened in a conversation, the newest first, as the audit tells. It is read from its beginning, which
 * is for what happens seldom and has to work.
 */
export async function casesAskedBy(
  personId: string,
  conversation: string,
  { store }: Pick<Ports, 'store'>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of store.audit()) {
    const own = line.event === 'opened' && line.askedBy?.id === personId && line.conversation === conversation;
    if (own) found.unshift(line.caseId);
  }
  return found;
}
