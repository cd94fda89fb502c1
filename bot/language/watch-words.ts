import { plainText } from './plain-text.ts';

/** What somebody wants to be watched, as far as their words tell. */
export interface SaidScope {
  readonly by: 'everything' | 'subscription' | 'vault' | 'app' | 'owner' | null;
  readonly name: string;
}

const NAME = '["“„«]?(?<name>[\\p{L}\\p{N}*][\\p{L}\\p{N}._@*/-]{0,199}?)["”“»]?(?=[\\s,.!?]|$)';

/** A thing that is named with its kind. The words of Azure are English in every language. */
const KINDS: readonly (readonly [Exclude<SaidScope['by'], 'everything' | null>, RegExp])[] = [
  ['owner', new RegExp(`\\b(?:owner(?:[ -]tag)?|owned by|belonging to|belongs to)[ :=]+${NAME}`, 'iu')],
  ['subscription', new RegExp(`\\b(?:subscription|abonnement|suscripción|assinatura)[ :=]+${NAME}`, 'iu')],
  ['vault', new RegExp(`\\b(?:key ?vault|vault|tresor|coffre|almacén|cofre)[ :=]+${NAME}`, 'iu')],
  ['app', new RegExp(`\\b(?:web ?app|app|site)[ :=]+${NAME}`, 'iu')],
];

/** Words that stand behind a kind without naming a thing of it. */
const NO_NAME = /^(?:in|here|of|for|and|or|is|are|expires?|certificates?|this|that|names?|to|_)$/i;

const EVERYTHING =
  /\b(?:everything|anything|something|all|any|every|the estate|alles|irgendetwas|etwas|tout|quelque chose|todo|todos|algo|tudo)\b|すべて|全て|何か/iu;
const PATTERN = /(?<![\p{L}\p{N}*])[\p{L}\p{N}._-]*\*[\p{L}\p{N}._*-]*/u;

/** Reads what is to be watched; null where nothing is named, and not everything either. */
export function readScope(text: string, target: string | null): SaidScope | null {
  const said = plainText(text);
  for (const [by, form] of KINDS) {
    const name = form.exec(said)?.groups?.name;
    if (name && !NO_NAME.test(name)) return { by, name };
  }
  const pattern = PATTERN.exec(said)?.[0];
  if (pattern && pattern.length > 1) return { by: null, name: pattern };
  if (target !== null) return { by: null, name: target };
  return EVERYTHING.test(said) || pattern ? { by: 'everything', name: '' } : null;
}

const WATCHED: readonly RegExp[] = [
  /^(?:what|which|who|list|show)\b.{0,40}\b(?:watch(?:ed|es|ing)?|subscriptions? here|subscribed|alerts? here)\b/,
  /^watch(?:es|list)$/,
  /^(?:was|welche|zeig\p{L}*)\b.{0,40}(?:beobacht|überwach)/u,
  /^(?:qu'est-ce|que|quels?|quelles?|montre\p{L}*)\b.{0,40}surveill/u,
  /^¿?(?:qué|que|cuáles|muestra\p{L}*)(?!\p{L}).{0,40}(?:vigil|monitore)/u,
  /^(?:o que|quais|mostr\p{L}*)\b.{0,40}(?:monitor|vigi|acompanh)/u,
  /^(?:何|なに|どれ).{0,10}監視|監視.{0,12}(?:一覧|リスト|何)/u,
];

/** Whether somebody asks what is watched. */
export function asksWhatIsWatched(text: string): boolean {
  const said = plainText(text).toLowerCase();
  return !said.includes('\n') && WATCHED.some((form) => form.test(said));
}
