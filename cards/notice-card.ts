import type { Person, Refusal, Target } from '../services/index.ts';
import { name } from './parts/clean.ts';
import { code, run, strong, subtle } from './parts/run.ts';
import { block, type Line, line } from './parts/section.ts';
import { type Band, drawn } from './parts/sheet.ts';
import { whole } from './parts/whole.ts';
import { refusalWords } from './refusal-words.ts';
import type { View } from './view.ts';

/** Said at once, before the first look at Azure has answered. */
export function lookingCard(asked: string, askedBy: string): View {
  const band: Band = {
    style: 'accent',
    icon: '🔎',
    word: 'Looking',
    about: name(asked),
    under: [`asked by ${name(askedBy)}`],
  };
  return notice(band, 'Looking at the certificate', [
    line(run('Reading the certificate, its vault and its host names. A few seconds.')),
  ]);
}

/** What the bot can do, with examples that work. */
export function helpCard(): View {
  const examples: readonly (readonly [string, string])[] = [
    ['why is shop.contoso.com yellow?', 'names the first broken link and proposes a fix'],
    ['what is yellow?', 'lists certificates by colour and by cause'],
    ['sync shop.contoso.com', 'makes App Service take the newest version, once approved'],
    ['history of shop.contoso.com', 'tells who asked, who approved, and what was changed'],
  ];
  return notice({ style: 'default', icon: '🚦', word: 'Greenlight', about: '', under: [] }, 'What you can ask', [
    line(run('Certificates that App Service takes from Azure Key Vault: which link is broken, and what mends it.')),
    ...examples.flatMap(([words, does]) => [line(strong(words)), { runs: [subtle(does)], spacing: 'None' as const }]),
    line(run('A fix is carried out only after Approve, by somebody whom Azure would let make the same change.')),
  ]);
}

/** A fault of the bot itself, with what finds it in the log. */
export function troubleCard(reference: string): View {
  const band: Band = { style: 'default', icon: '⚠️', word: 'Trouble', about: '', under: [] };
  return notice(band, 'The answer could not be worked out', [
    line(
      run(
        'The fault is in the bot and has been logged. Ask again; if it stays, hand this reference to whoever runs it.',
      ),
    ),
    line(subtle('Reference: '), code(name(reference))),
  ]);
}

/** Azure did not answer, so there is nothing to say of any certificate. */
export function unreachableCard(): View {
  const band: Band = { style: 'emphasis', icon: '⚪', word: 'Unknown', about: '', under: [] };
  return notice(band, 'Azure could not be reached', [
    line(run('Nothing was judged and nothing was changed. Ask again in a few minutes.')),
  ]);
}

/** Why a press or a word was not followed. */
export function refusalCard(refusal: Refusal): View {
  const band: Band = { style: 'default', icon: '✋', word: 'Not done', about: '', under: [] };
  return notice(band, 'Nothing was changed', [line(run(refusalWords(refusal)))]);
}

/** What the channel is told when somebody approves alone what they have asked for themselves. */
export function breakGlassCard(by: Person, target: Target, reason: string): View {
  const band: Band = { style: 'attention', icon: '🧯', word: 'Break glass', about: name(target.name), under: [] };
  return notice(band, 'A fix was approved by whoever asked for it', [
    line(
      strong(name(by.name)),
      run(' asked for the fix of '),
      strong(name(target.name)),
      run(' and approved it alone.'),
    ),
    line(run('The reason: '), ...whole(reason)),
    line(subtle('It is marked in the audit. The card of the case shows how it goes.')),
  ]);
}

/** Said to whoever typed the reason. */
export function approvedAloneCard(): View {
  const band: Band = { style: 'default', icon: '🧯', word: 'Break glass', about: '', under: [] };
  return notice(band, 'Approved alone', [line(run('The card of the case shows how it goes.'))]);
}

function notice(band: Band, heading: string, lines: readonly Line[]): View {
  return drawn({ band, heading, sections: block({ id: 'notice', lines }), speech: `${band.word}. ${heading}.` });
}
