import type { Sent } from '../../helpers/connector.ts';

/** What a room was shown: where, whether it is a new message, and its words. */
export interface Heard {
  readonly room: string;
  readonly isNew: boolean;
  readonly id: string;
  readonly says: string;
  readonly card: unknown;
}

/** What was sent, as the room sees it. */
export function heard({ method, path, body }: Sent): Heard {
  const [, room = '', id = ''] = /conversations\/([^/]+)\/activities(?:\/([^/]+))?/.exec(path) ?? [];
  const card = body.attachments?.[0]?.content;
  return { room: decodeURIComponent(room), isNew: method === 'POST', id, says: textIn(card), card };
}

/** Every text of a card, in order. */
function textIn(card: unknown): string {
  if (Array.isArray(card)) return card.map(textIn).filter(Boolean).join(' ');
  if (typeof card !== 'object' || card === null) return '';
  const { text, title, body, items, columns, inlines, actions } = card as Record<string, unknown>;
  const own = [text, title].filter((each): each is string => typeof each === 'string');
  const inner = [body, items, columns, inlines, actions].map(textIn);
  return [...own, ...inner].filter(Boolean).join(' ').replaceAll('\u200b', '');
}
