import type { IntentKind } from './intent-kind.ts';

/** What a message says that leaves no doubt of what it asks for, whichever language is spoken around it. */
interface Sign {
  readonly kind: IntentKind;
  readonly says: RegExp;
  readonly unless?: RegExp;
}

/** A cause or a trouble that is told beside it. */
const TROUBLE =
  /(?<!\p{L})(?:why|warum|wieso|weshalb|pourquoi|por ?qu[eéê]|porquê|pq|xq|how come|root cause|error\w*|fail\w*|fehler\p{L}*|erreur|falla|falló|falha|falhou)(?!\p{L})|なぜ|原因|エラー|失敗/u;

const SIGNS: readonly Sign[] = [
  {
    kind: 'cancel',
    says: whole(
      'n(?:e)?v(?:e)?r?m(?:ind)?|nm|nvmd|belay that|as you were|egal|hat sich erledigt|schon gut|vergiss es|tant pis|laisse|laissez|laisse béton|da igual|no importa|nada nada|deja|deixa|deixa quieto|esquece|やっぱ(?:り)?(?:いい|やめS*|なしS*|結構)S*|もういい(?:です)?',
    ),
  },
  {
    kind: 'explain-concept',
    says: clause(
      "what (?:exactly )?(?:would|will|could|might) happen|what (?:would|will|could|might) (?:break|change|go wrong|be affected|be the impact)|was (?:würde|wuerde|könnte|koennte) (?:passieren|geschehen|kaputtgehen)|was passierte|(?:que|qu'est-ce qui|qu'est-ce qu'il) (?:se passerait|arriverait|changerait)|(?:qu[ée]|lo que) (?:pasar[íi]a|ocurrir[íi]a|suceder[íi]a|cambiar[íi]a)|o que (?:aconteceria|ocorreria|mudaria|rolaria)",
    ),
    unless: TROUBLE,
  },
];

/** What a message plainly asks for; null where that takes a closer look. Never an order. */
export function plainSignOf(lines: string): IntentKind | null {
  return SIGNS.find(({ says, unless }) => says.test(lines) && !unless?.test(lines))?.kind ?? null;
}

/** All there is. */
function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'u');
}

/** The start of a clause. */
function clause(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?![\p{L}])`, 'mu');
}
