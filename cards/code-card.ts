import type { Locale } from '../sentences/index.ts';
import { type Case, type Code, isDeed, LANGUAGES, type Language, type Plan, TITLES } from '../services/index.ts';
import { name } from './parts/clean.ts';
import { codeBlock } from './parts/code-block.ts';
import { run, strong, subtle } from './parts/run.ts';
import { actions, type Button, block, line, type Section } from './parts/section.ts';
import { type Band, drawn, fitting } from './parts/sheet.ts';
import { counted } from './parts/words.ts';
import type { View } from './view.ts';

/** A case with a fix that can be written down. */
export interface Written {
  readonly id: string;
  readonly target: Case['target'];
  readonly plan: Plan;
}

/** What to call a language so that it is understood. */
const WORDS: { readonly [L in Language]: string } = {
  bicep: 'bicep',
  arm: 'arm template',
  terraform: 'terraform',
  az: 'az cli',
  powershell: 'powershell',
};

const BY_HAND = 'What is broken there has to be mended by hand; ask why it is not green for the evidence.';
const UNBROKEN = {
  seen: 'No link of its chain was found broken.',
  unseen: 'Nothing was found broken, but not all of it could be seen; ask about it for what is missing.',
} as const;

/** How many lines a card shows at most, and then fewer, until it is small enough to send. */
const LENGTHS = [400, 200, 100, 50, 20, 5, 1];

/** The fix of a case in one language, to be copied, with what goes wrong where that is done without thinking. */
export function codeCard(current: Written, code: Code, locale: Locale): View {
  const heading = headingOf(current.plan, code.language);
  const lines = code.text.replace(/\n$/, '').split('\n');
  return fitting(
    LENGTHS,
    (most) => ({
      band: band(code.title, current.target.name),
      heading,
      sections: [
        ...warnings(code.warnings),
        ...codeBlock(code.language, lines, most),
        ...left(lines.length - most),
        ...otherLanguages(current, code.language),
      ],
      speech: `${code.title}. ${heading}.`,
    }),
    locale,
  );
}

/** Nothing is broken, or nothing that the bot can mend, so there is nothing to write down. */
export function noCodeCard({ target, diagnosis }: Pick<Case, 'target' | 'diagnosis'>, locale: Locale): View {
  const called = name(target.name);
  const why = diagnosis.firstBroken === null ? UNBROKEN[diagnosis.colour === 'unknown' ? 'unseen' : 'seen'] : BY_HAND;
  const heading = 'There is no fix to write down';
  return drawn(
    {
      band: band('As code', target.name),
      heading,
      sections: block({ id: 'no-code', lines: [line(strong(called), run(` – ${why}`))] }),
      speech: `As code. ${heading}.`,
    },
    locale,
  );
}

/** Said where somebody wants code and does not say for what. */
export function codeHelpCard(locale: Locale): View {
  const heading = 'Name the certificate whose fix you want as code';
  const example = 'give me the fix for shop.contoso.com as bicep';
  const known = `Also as ${LANGUAGES.filter((each) => each !== 'bicep')
    .map((each) => WORDS[each])
    .join(', ')}.`;
  const lines = [line(run('Say: '), strong(example)), line(subtle(known))];
  return drawn(
    { band: band('As code', ''), heading, sections: block({ id: 'how', lines }), speech: `${heading}.` },
    locale,
  );
}

/** Two in a row: more do not fit on a telephone. */
function otherLanguages(current: Written, shown: Language): readonly Section[] {
  const others = LANGUAGES.filter((each) => each !== shown).map((each) => inLanguage(current, each));
  return [...actions(others.slice(0, 2)), ...actions(others.slice(2))];
}

/** A button that shows the fix of a case in a language. */
export function inLanguage({ id: caseId, target }: Pick<Written, 'id' | 'target'>, language: Language): Button {
  const word = `give me the fix for ${name(target.name)} as ${WORDS[language]}`;
  return { title: TITLES[language], verb: 'code', data: { caseId, language }, word, style: 'default' };
}

function headingOf({ changes }: Plan, language: Language): string {
  const declares = language !== 'az' && language !== 'powershell';
  return declares && changes.every(isDeed) ? 'Nothing to write into a template' : 'The fix as code';
}

function band(word: string, about: string): Band {
  return { style: 'default', icon: '📋', word, about: about && name(about), under: [] };
}

function warnings(all: readonly string[]): readonly Section[] {
  return block({ id: 'warnings', style: 'warning', lines: all.map((each) => line(run(`⚠️ ${each}`))) });
}

/** Half a fix would do harm, so nobody shall take it for a whole one. */
function left(more: number): readonly Section[] {
  const words = `The card cannot hold ${counted(more, 'more line')}: this is not the whole fix. The terminal prints all of it.`;
  return more > 0 ? block({ id: 'left', style: 'attention', lines: [line(strong(words))] }) : [];
}
