import { auditFormatIn } from './audit-format.ts';

/** What a message that asks for a list narrows it by, beside what its intent says. */
export interface ListWords {
  /** Every word that could only be the name of something. */
  readonly names: readonly string[];
  /** Whose certificates are asked for; null where nobody is named as their owner. */
  readonly owner: string | null;
  /** From 1; null where no page is asked for. */
  readonly page: number | null;
  readonly isCsv: boolean;
}

/** Names are written in Latin letters in every language; Japanese sets no blanks around them. */
const NAME = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._@-]*/gu;
/** A word of letters alone is an ordinary one, unless the target of the message is called so. */
const TELLING = /[\p{N}._@-]/u;
const NAMED = String.raw`["'“„«]?([\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._@-]*)`;
const LINK = '(?:of |is |by |with |von |des |der |de |du |do |da |del |la |le |= ?|: ?)*';
const OWNERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_-])(?:owner|owners|owned|team|owner tag|besitzer|eigentümer|équipe|propriétaire|responsable|propietari[oa]|equipo|equipe|proprietári[oa]|dono|dona|responsável)[ =:]\s*${LINK}${NAMED}`,
    'iu',
  ),
  new RegExp(`(?:所有者|担当|チーム)(?:が|は|の|:|：|\\s)*${NAMED}`, 'iu'),
  /([\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}._@-]*)\s*(?:チーム|が所有|の所有)/iu,
];
const PAGE =
  /(?<![\p{L}\p{N}_-])(?:page|seite|página|pagina|pág\.?)\s*(\d{1,4})(?![\p{L}\p{N}_-])|(\d{1,4})\s*ページ/iu;

/** Reads what a list is narrowed by. Which of the names there are is for whoever knows them. */
export function listWordsIn(text: string): ListWords {
  const owner = OWNERS.map((sign) => sign.exec(text)?.[1] ?? null).find((found) => found !== null) ?? null;
  const [, latin, kanji] = PAGE.exec(text) ?? [];
  const words = [...text.matchAll(NAME)].map(([name]) => name.replace(/[._@-]+$/, ''));
  const names = words.filter((name) => TELLING.test(name));
  return { names, owner, page: pageOf(latin ?? kanji), isCsv: auditFormatIn(text) === 'csv' };
}

const NEXT =
  /^(?:next|next page|more|weiter|nächste seite|(?:page )?suivante?|(?:página )?siguiente|próxima(?: página)?|次|次へ|次のページ)[.!。]?$/iu;
const BACK =
  /^(?:back|previous|previous page|prev|zurück|vorige seite|(?:page )?précédente?|(?:página )?anterior|前|前へ|前のページ)[.!。]?$/iu;
const PAGE_ALONE = /^(?:(?:show (?:me )?|go to )?page|seite|página) ?(\d{1,4})[.!。]?$|^(\d{1,4})\s*ページ目?$/iu;

/** Which page of a list that is already open is asked for, counted from the one that is looked at; null for everything else. */
export function pageTurn(text: string, page: number): number | null {
  const said = text.trim();
  if (NEXT.test(said)) return page + 1;
  if (BACK.test(said)) return page - 1;
  const [, latin, kanji] = PAGE_ALONE.exec(said) ?? [];
  return pageOf(latin ?? kanji);
}

function pageOf(digits: string | undefined): number | null {
  return digits && Number(digits) > 0 ? Number(digits) : null;
}
