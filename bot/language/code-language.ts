/** A language in which a fix can be written down. */
export type CodeLanguage = 'bicep' | 'arm' | 'terraform' | 'az' | 'powershell';

const NAMES: readonly (readonly [CodeLanguage, string])[] = [
  ['bicep', 'bicep'],
  ['arm', 'arm-(?:template|vorlage|json)|arm|json template'],
  ['terraform', 'terraform|opentofu|azurerm|azapi|hcl|tf'],
  ['az', 'azure[ -]?cli|az[ -]?cli|az|cli|bash'],
  ['powershell', 'powershell|pwsh|ps1'],
];

/** What stands before the language that is meant, where several are named. */
const MEANT =
  '(?:as|in|into|to|using|with|als|en|comme|como|em|para|(?:give|show|send|write|print|need|want|get)(?: me| us)?)(?: (?:an?|the|einen?|un|une|um|uma))? ';

type Signs = readonly (readonly [CodeLanguage, RegExp])[];

const SIGNS_OF_WISHES = signs(MEANT);
const SIGNS = signs('');

/** The language of code that a message, freed of names, asks for: the one said to be meant, or else the first it names. */
export function codeLanguageIn(words: string): CodeLanguage | null {
  const said = words.toLowerCase();
  return first(said, SIGNS_OF_WISHES) ?? first(said, SIGNS);
}

/** A name stands alone: neither in another word nor in the name of a file. Japanese puts no blanks around it. */
function signs(before: string): Signs {
  return NAMES.map(([language, name]) => [
    language,
    new RegExp(String.raw`(?<![\p{Script=Latin}\d_.-])${before}(?:${name})(?!\w|[.-]\w)`, 'u'),
  ]);
}

function first(said: string, signs: Signs): CodeLanguage | null {
  const found = signs.map(([language, sign]) => ({ language, at: said.search(sign) })).filter(({ at }) => at >= 0);
  return found.toSorted((one, other) => one.at - other.at)[0]?.language ?? null;
}
