import { commas, type Key, type Locale, pieces, say, type Words } from '../sentences/index.ts';
import {
  type Case,
  type Code,
  isDeed,
  LANGUAGES,
  type Language,
  nameOf,
  type Plan,
  TITLES,
} from '../services/index.ts';
import { subjectOfCase } from './case/group/subject.ts';
import { name } from './parts/clean.ts';
import { codeBlock } from './parts/code-block.ts';
import { run, strong, subtle } from './parts/run.ts';
import { actions, type Button, block, line, type Section } from './parts/section.ts';
import { type Band, drawn, fitting } from './parts/sheet.ts';
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

/** How many lines a card shows at most, and then fewer, until it is small enough to send. */
const LENGTHS = [400, 200, 100, 50, 20, 5, 1];

/** The fix of a case in one language, to be copied, with what goes wrong where that is done without thinking. */
export function codeCard(current: Written, code: Code, locale: Locale): View {
  const heading = headingOf(current.plan, code.language);
  const lines = code.text.replace(/\n$/, '').split('\n');
  return fitting(
    LENGTHS,
    (most) => ({
      band: band(code.title, subjectOfCase(current)),
      heading,
      sections: [
        ...warnings(code.warnings),
        ...codeBlock(code.language, lines, most),
        ...left(lines.length - most),
        ...otherLanguages(current, code.language),
      ],
      speech: say('notice.speech', { word: code.title, heading }),
    }),
    locale,
  );
}

/** Nothing is broken, or nothing that the bot can mend, so there is nothing to write down. */
export function noCodeCard({ target, diagnosis }: Pick<Case, 'target' | 'diagnosis'>, locale: Locale): View {
  const [word, heading] = [say('code.title'), say('code.nothing')];
  const why = say(whyNone(diagnosis), { certificate: name(target.name) });
  return drawn(
    {
      band: band(word, name(target.name)),
      heading,
      sections: block({ id: 'no-code', lines: [line(run(why))] }),
      speech: say('notice.speech', { word, heading }),
    },
    locale,
  );
}

function whyNone({ firstBroken, colour }: Case['diagnosis']): Key {
  if (firstBroken !== null) return 'code.by-hand';
  return colour === 'unknown' ? 'code.unseen' : 'code.unbroken';
}

/** Said where somebody wants code and does not say for what. */
export function codeHelpCard(locale: Locale): View {
  const heading = say('code.name-one');
  const example = 'give me the fix for shop.contoso.com as bicep';
  const languages = commas(LANGUAGES.filter((each) => each !== 'bicep').map((each) => WORDS[each]));
  const lines = [line(run(say('code.say', { words: example }))), line(subtle(say('code.also-as', { languages })))];
  const sections = block({ id: 'how', lines });
  return drawn({ band: band(say('code.title'), ''), heading, sections, speech: say('code.name-one-said') }, locale);
}

/** Two in a row: more do not fit on a telephone. */
function otherLanguages(current: Written, shown: Language): readonly Section[] {
  const others = LANGUAGES.filter((each) => each !== shown).map((each) => inLanguage(current, each));
  return [...actions(others.slice(0, 2)), ...actions(others.slice(2))];
}

/** A button that shows the fix of a case in a language. */
export function inLanguage({ id: caseId, ...written }: Written, language: Language): Button {
  const word = wordFor(written, language);
  return { title: TITLES[language], verb: 'code', data: { caseId, language }, word, style: 'default' };
}

/** Names the vault, where the fix is for several certificates of it. */
function wordFor({ target, plan: { group } }: Pick<Written, 'target' | 'plan'>, language: Language): string {
  if (group?.vaultId) return `give me the fix for all of ${name(nameOf(group.vaultId))} as ${WORDS[language]}`;
  return `give me the fix for ${name(target.name)} as ${WORDS[language]}`;
}

function headingOf({ changes }: Plan, language: Language): Words {
  const declares = language !== 'az' && language !== 'powershell';
  return say(declares && changes.every(isDeed) ? 'code.no-template' : 'code.the-fix');
}

function band(word: Words, about: Words): Band {
  return { style: 'default', icon: '📋', word, about, under: [] };
}

function warnings(all: readonly Words[]): readonly Section[] {
  return block({ id: 'warnings', style: 'warning', lines: all.map((each) => line(run(pieces(['⚠️ ', each])))) });
}

/** Half a fix would do harm, so nobody shall take it for a whole one. */
function left(more: number): readonly Section[] {
  if (more <= 0) return [];
  return block({ id: 'left', style: 'attention', lines: [line(strong(say('code.cut', { count: more })))] });
}
