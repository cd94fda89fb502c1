import { plainText } from './plain-text.ts';

/** "the second", in every language and either gender, by place. */
const ORDINALS: readonly string[] = [
  'first|erste[nrs]?|premi(?:er|ère)|primer[oa]?|primeir[oa]|一番目|一つ目|最初',
  'second|zweite[nrs]?|deuxième|seconde?|segund[oa]|二番目|二つ目',
  'third|dritte[nrs]?|troisième|tercer[oa]?|terceir[oa]|三番目|三つ目',
  'fourth|vierte[nrs]?|quatrième|cuart[oa]|quart[oa]|四番目|四つ目',
  'fifth|fünfte[nrs]?|cinquième|quint[oa]|五番目|五つ目',
  'sixth|sechste[nrs]?|sixième|sext[oa]|六番目|六つ目',
];

const ARTICLE = '(?:(?:the|der|die|das|den|le|la|el|o|a) )?';
const NUMBER = /^(?:#|no\.? ?|nr\.? ?|number |nummer |numéro |número )?(\d{1,2})(?:番|番目)?$/u;

/** Which of the certificates that were offered is meant, by its place: "2", "the second one"; null for everything else. */
export function readPick(text: string): number | null {
  const said = plainText(text)
    .toLowerCase()
    .replace(/[.!。]+$/u, '');
  const number = NUMBER.exec(said)?.[1];
  if (number) return Number(number);
  const place = ORDINALS.findIndex((words) => new RegExp(`^${ARTICLE}(?:${words})(?: one)?$`).test(said));
  return place < 0 ? null : place + 1;
}
