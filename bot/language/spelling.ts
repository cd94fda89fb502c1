/** Verbs that order a change: nothing but a slip of the fingers is put right, for "remind" is no "rebind". */
const ORDERS = wordsIn(
  'sync resync synchronize synchronise reimport refresh repair resolve restore recover rebind undo rollback grant approve apply trigger',
);
/** The other words that decide what an English message asks for. */
const DECISIVE =
  wordsIn(`certificate certificates cert certs expire expires expiring expiry expiration expired vault secret binding bindings import
  thumbprint permission permissions policy policies access status progress history audit timeline cancel abort decline reject
  stop watch follow notify alert subscribe unsubscribe unwatch monitor help commands examples explain difference list show
  finished approved applied stopped changed updated upcoming subscribe recently production renewed renewal unhealthy healthy overview diagnose inspect investigate reason
  which what when please check wrong yellow green broken failed failing error bicep terraform powershell thanks yesterday`);
const WORD = /(?<![\p{L}\p{N}_.'/-])[a-z]{4,}(?![\p{L}\p{N}_.'/-])/gu;
/** From how many letters on a letter may be missing, too many or wrong; in a shorter word that makes another word. */
const LONG = 6;
const UNMISTAKABLE = 9;

/** Orders too short to be put right by their letters, and those that are written as they sound. */
const ORDERS_AS_HEARD: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d._'-])(?:fixx|fxi|fiix)(?![\p{L}\d._'-])/giu, 'fix'],
  [/(?<![\p{L}\d._'-])(?:synch|synk|syncc|sinc|sycn|snyc|synx|sysnc|snc|synv)(?![\p{L}\d._'-])/giu, 'sync'],
  [/(?<![\p{L}\d._'-])s[iy]n[ck]h?r[ou]ni[zsc]e(?![\p{L}\d._'-])/giu, 'synchronize'],
  [/(?<![\p{L}\d._'-])tri[gr]{1,2}er(?![\p{L}\d._'-])/giu, 'trigger'],
  [
    /(?<![\p{L}\d._'-])(?:certificat|certifcates?|certificte|certifiate|cerificate|sertificate|certificats)(?![\p{L}\d._'-])/giu,
    'certificate',
  ],
];

/** Small words that are written as they sound, or short. */
const AS_HEARD: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d._'-])(?:wich|whcih|whihc|whitch)(?![\p{L}\d._'-])/giu, 'which'],
  [/(?<![\p{L}\d._'-])(?:wat|wht|waht|wot)(?![\p{L}\d._'-])/giu, 'what'],
  [/(?<![\p{L}\d._'-])(?:wy|whyy|wyh|y tho)(?![\p{L}\d._'-])/giu, 'why'],
  [/(?<![\p{L}\d._'-])u(?![\p{L}\d._'-])/giu, 'you'],
  [/(?<![\p{L}\d._'-])r(?= (?:we|you|u|they|there|the|all|any)(?!\p{L}))/giu, 'are'],
  [/(?<![\p{L}\d._'-])(?:gimme|gimmie)(?![\p{L}\d._'-])/giu, 'give me'],
  [/(?<![\p{L}\d._'-])lemme(?![\p{L}\d._'-])/giu, 'let me'],
  [/(?<![\p{L}\d._'-])(?:gonna|gona)(?![\p{L}\d._'-])/giu, 'going to'],
  [/(?<![\p{L}\d._'-])(?:wanna)(?![\p{L}\d._'-])/giu, 'want to'],
  [/(?<![\p{L}\d._'-])(?:rn)(?![\p{L}\d._'-])/giu, 'right now'],
  [/(?<![\p{L}\d._'-])(?:abt)(?![\p{L}\d._'-])/giu, 'about'],
  [/(?<![\p{L}\d._'-])(?:thx|tnx|thks|thanx|ty)(?![\p{L}\d._'-])/giu, 'thanks'],
  [
    /(?<=^|[.!?,:\n]\s?|(?<!\p{L})(?:please|pls|plz|kindly|you)\s)share(?: (?:me|us|with me|with us))?(?=\s(?:the|a|an|all|list|history|status|update|details|any)(?!\p{L}))/gimu,
    'show',
  ],
];

/** How Azure calls App Service where it is given access: by its resource provider, and by the id of its application in the two clouds. */
const APP_SERVICE =
  /(?<![\w./-])(?:microsoft\.azure\.web-?sites|abfa0a7c-a6b6-4736-8310-5855508787cd|6a02c803-dafd-4136-b4c3-5a6f318b4714)(?![\w.-])/giu;

/** The words as they are meant: contractions written out, letters held down for emphasis let go. */
export function spelledOut(words: string): string {
  return words
    .replace(APP_SERVICE, 'app service')
    .replace(/\b(what|who|how|where|when)'?s\b/giu, '$1 is')
    .replace(/\b(it|that|there)'s\b/giu, '$1 is')
    .replace(/(?<!\p{L})nto(?!\p{L})/giu, 'not')
    .replace(/(\p{L})(?<!w)\1{2,}/giu, '$1');
}

/** The same with mistyped words put right, where an English word that decides is all but one letter there. */
export function corrected(words: string): string {
  return [...ORDERS_AS_HEARD, ...AS_HEARD]
    .reduce((rest, [heard, meant]) => rest.replace(heard, meant), words)
    .replace(WORD, (word) => meantBy(word) ?? word);
}

function meantBy(word: string): string | undefined {
  return ORDERS.find((meant) => isSlip(word, meant)) ?? DECISIVE.find((meant) => isMistyped(word, meant));
}

function wordsIn(list: string): readonly string[] {
  return list.split(/\s+/);
}

/** Two neighbours swapped, or a letter struck twice; in a very long word also one left out. */
function isSlip(word: string, meant: string): boolean {
  return (
    isSwapped(word, meant) ||
    isLonger(word, meant, true) ||
    (word.length >= UNMISTAKABLE && isLonger(meant, word, false))
  );
}

/** Endings are left alone: there, one letter more or less is grammar. */
function isMistyped(word: string, meant: string): boolean {
  if (isSlip(word, meant)) return true;
  if (word[0] !== meant[0] || meant.length < LONG) return false;
  return hasOneWrong(word, meant) || isLonger(word, meant, false) || isLonger(meant, word, false);
}

function isSwapped(word: string, meant: string): boolean {
  const at = differsAt(word, meant);
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}

function hasOneWrong(word: string, meant: string): boolean {
  const at = differsAt(word, meant);
  return at < meant.length - 2 && word.slice(at + 1) === meant.slice(at + 1);
}

/** One letter more somewhere within; of a short word only one that is there twice. */
function isLonger(longer: string, shorter: string, twice: boolean): boolean {
  const at = differsAt(longer, shorter);
  if (longer.slice(at + 1) !== shorter.slice(at)) return false;
  return longer[at] === longer[at - 1] ? longer[at] !== 's' : !twice && at < shorter.length - 1;
}

function differsAt(one: string, other: string): number {
  let at = 0;
  while (one[at] && one[at] === other[at]) at++;
  return at;
}
