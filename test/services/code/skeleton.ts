import type { Language } from '../../../services/code/index.ts';

/** How texts are quoted in a language, and what its comments begin with. */
interface Manner {
  readonly comment: string | null;
  /** The length of the text that starts here, its quotes counted; null where none starts. */
  text(code: string, at: number): number | null;
}

const MANNERS: { readonly [L in Exclude<Language, 'arm'>]: Manner } = {
  bicep: {
    comment: '//',
    text: (code, at) => match(/'(?:\\(?:u\{[0-9a-f]+\}|[\\'$nrt])|[^\\'\n\r$]|\$(?!\{))*'/y, code, at),
  },
  terraform: {
    comment: '#',
    text: (code, at) =>
      match(/"(?:\$\{[a-z_.]+\}|\\(?:u[0-9a-f]{4}|[\\"nrt])|\$\$\{|%%\{|[^\\"\n\r$%]|[$%](?![$%]*\{))*"/y, code, at),
  },
  az: {
    comment: '#',
    text: (code, at) =>
      match(/'[^'\p{Cc}]*'(?:\\''[^'\p{Cc}]*')*|\$'(?:\\(?:u[0-9a-f]{4}|[\\'])|[^\\'\p{Cc}])*'/uy, code, at),
  },
  powershell: { comment: '#', text: (code, at) => match(POWERSHELL, code, at) },
};

/** A text, or texts that spell out what stands between them. */
const POWERSHELL = (() => {
  const text = `'(?:[^'\\u2018-\\u201B\\p{Cc}]|['\\u2018-\\u201B]{2})*'`;
  return new RegExp(`\\(${text}(?: \\+ \\[char\\]0x[0-9a-f]{4} \\+ ${text})+\\)|${text}`, 'uy');
})();

const PAIRS: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

/** Code without what its texts and comments say. Throws where a quote or a bracket stands open. */
export function skeleton(code: string, language: Language): string {
  return language === 'arm' ? JSON.stringify(emptied(JSON.parse(code))) : stripped(code, MANNERS[language]);
}

function stripped(code: string, { comment, text }: Manner): string {
  const open: string[] = [];
  let bare = '';
  let at = 0;
  while (at < code.length) {
    const sign = code.charAt(at);
    const length = text(code, at);
    if (length !== null) {
      bare += '·';
      at += length;
      continue;
    }
    if (comment && code.startsWith(comment, at) && (at === 0 || code[at - 1] === '\n')) {
      const end = code.indexOf('\n', at);
      at = end === -1 ? code.length : end + 1;
      continue;
    }
    if (Object.values(PAIRS).includes(sign)) open.push(sign);
    if (sign in PAIRS && open.pop() !== PAIRS[sign]) throw new Error(`${sign} closes nothing at ${at} of ${code}`);
    bare += sign;
    at += 1;
  }
  if (open.length > 0) throw new Error(`${open.join('')} stands open in ${code}`);
  return bare;
}

/** An expression of a template stays: it is code. */
function emptied(value: unknown): unknown {
  if (typeof value === 'string') return /^\[(?!\[).*\]$/s.test(value) ? value : '·';
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, emptied(each)]));
}

function match(pattern: RegExp, code: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0].length ?? null;
}
