import type { IntentKind } from '../intent-kind.ts';

/** What a message says that leaves little doubt of what it asks for, whichever language is spoken around it. */
export interface Sign {
  readonly kind: IntentKind;
  readonly says: readonly RegExp[];
  readonly unless?: RegExp;
  /** What must stand somewhere in the message besides. */
  readonly needs?: RegExp;
  /** Where it tells nothing once another trade is spoken of. */
  readonly ofOurs?: true;
}

/** A cause that is asked for, or a trouble that is told beside it. */
export const TROUBLE =
  /(?<!\p{L})(?:why|warum|wieso|weshalb|pourquoi|por ?qu[eéê]|pq|xq|how come|root cause|error\w*|fail\w*|fehler\p{L}*|erreur|falla|falló|falha|falhou|still|immer noch|toujours|sigue|continua|but|aber|mais|pero|mas)(?!\p{L})|なぜ|原因|エラー|失敗|のに/u;
/** Being told of changes, which is another matter. */
export const TOLD =
  /(?<!\p{L})(?:alert\p{L}*|notif\p{L}*|ping\p{L}*|remind\p{L}*|warn\p{L}*|monitor\p{L}*|benachricht\p{L}*|meld\p{L}*|avis\p{L}*|avís\p{L}*|préven\p{L}*|tell|let me know)(?!\p{L})|知らせ|通知|連絡|アラート|監視/u;

/** All there is. */
export function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'u');
}

/** The start of a clause. */
export function clause(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?!\p{L})`, 'mu');
}

export function anywhere(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'mu');
}

/** Where two things must stand in a message, in whichever order. */
export function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`^(?=[\\s\\S]*(?:${one.source}))(?=[\\s\\S]*(?:${other.source}))`, 'u');
}
