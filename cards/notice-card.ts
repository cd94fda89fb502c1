import { type Locale, say, type Words } from '../sentences/index.ts';
import type { Person, Refusal } from '../services/index.ts';
import { name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { block, type Line, line } from './parts/section.ts';
import { type Band, drawn } from './parts/sheet.ts';
import { whole } from './parts/whole.ts';
import { refusalWords } from './refusal-words.ts';
import type { View } from './view.ts';

/** Said at once, before the first look at Azure has answered. */
export function lookingCard(asked: Words, askedBy: string, locale: Locale): View {
  const band: Band = {
    style: 'accent',
    icon: '🔎',
    word: say('notice.looking'),
    about: typeof asked === 'string' ? name(asked) : asked,
    under: [say('words.asked-by', { person: name(askedBy) })],
  };
  return notice(band, say('notice.looking-heading'), [line(run(say('notice.looking-at')))], locale);
}

/** A fault of the bot itself, with what finds it in the log. */
export function troubleCard(reference: string, locale: Locale): View {
  const band: Band = { style: 'default', icon: '⚠️', word: say('notice.trouble'), about: '', under: [] };
  const lines = [
    line(run(say('notice.trouble-told'))),
    line(run(say('notice.reference', { reference: name(reference) }))),
  ];
  return notice(band, say('notice.trouble-heading'), lines, locale);
}

/** Azure did not answer, so there is nothing to say of any certificate. */
export function unreachableCard(locale: Locale): View {
  const band: Band = { style: 'emphasis', icon: '⚪', word: say('notice.unknown'), about: '', under: [] };
  return notice(band, say('notice.unreachable'), [line(run(say('notice.unreachable-told')))], locale);
}

/** Said to whoever asks while much is in hand; the card becomes the answer. */
export function inLineCard(ahead: number, locale: Locale): View {
  const lines = [line(run(say('notice.in-line', { count: ahead })))];
  return notice(busy(), say('notice.in-line-heading'), lines, locale);
}

/** Said to whom nothing is begun for: there is no room, or the bot is being stopped. */
export function notTakenCard(why: 'full' | 'stopping', locale: Locale): View {
  const heading = why === 'full' ? say('notice.full-heading') : say('notice.stopping-heading');
  return notice(busy(), heading, [line(run(say('notice.not-taken')))], locale);
}

function busy(): Band {
  return { style: 'default', icon: '⏳', word: say('notice.busy'), about: '', under: [] };
}

/** Why a press or a word was not followed. */
export function refusalCard(refusal: Refusal, locale: Locale): View {
  const band: Band = { style: 'default', icon: '✋', word: say('notice.not-done'), about: '', under: [] };
  return notice(band, say('notice.nothing-changed'), [line(run(refusalWords(refusal)))], locale);
}

/** What the channel is told when somebody approves alone what they have asked for themselves. */
export function breakGlassCard(by: Person, about: Words, reason: string, locale: Locale): View {
  const band: Band = {
    style: 'attention',
    icon: '🧯',
    word: say('notice.break-glass'),
    about,
    under: [],
  };
  const lines = [
    line(run(say('notice.break-glass-by', { person: name(by.name), certificate: about }))),
    line(run(say('notice.break-glass-reason')), ...whole(reason)),
    line(subtle(say('notice.break-glass-marked'))),
  ];
  return notice(band, say('notice.break-glass-heading'), lines, locale);
}

/** Said to whoever decided by word on what is done as them. */
export function signInFirstCard(locale: Locale): View {
  const band: Band = { style: 'default', icon: '🔑', word: say('sign-in.first'), about: '', under: [] };
  return notice(band, say('sign-in.ask'), [line(run(say('sign-in.goes-on')))], locale);
}

/** Said to whoever typed the reason. */
export function approvedAloneCard(locale: Locale): View {
  const band: Band = { style: 'default', icon: '🧯', word: say('notice.break-glass'), about: '', under: [] };
  return notice(band, say('notice.approved-alone'), [line(run(say('notice.see-case')))], locale);
}

function notice(band: Band, heading: Words, lines: readonly Line[], locale: Locale): View {
  const speech = say('notice.speech', { word: band.word, heading });
  return drawn({ band, heading, sections: block({ id: 'notice', lines }), speech }, locale);
}
