import type { Locale } from '../sentences/index.ts';
import type { FoundCertificate } from '../services/index.ts';
import { COLOURS } from './case/colours.ts';
import { clip, name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { actions, block, type Line, line } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { absolute, relative, when } from './parts/time.ts';
import { capital, firstOf } from './parts/words.ts';
import type { View } from './view.ts';

/**
 * A certificate that somebody found in the compose box, as they post it themselves. The bot need not be in that
 * conversation, so nobody's client asks by itself, which would show an error there; the menu of the message does.
 * Source: github.com/microsoft/AdaptiveCards, issue 8001.
 */
export function searchCard(found: FoundCertificate, now: string, locale: Locale): View {
  const { certificateId, name: called, hostNames, takenAt } = found;
  const hosts = firstOf(hostNames.map(name), 3);
  const seen = `seen ${when(takenAt, now)}`;
  const band: Band = { ...COLOURS[found.colour], about: name(called), under: hosts ? [hosts, seen] : [seen] };
  const heading = headingOf(found);
  const data = { certificateId };
  const check = `check ${name(called)}`;
  const sections = [
    ...block({ id: 'found', lines: factsOf(found, now) }),
    ...actions([
      { title: 'Ask here', verb: 'ask-here', data, word: check, style: 'default' },
      { title: 'Look again', verb: 'look', data, word: check, style: 'default' },
    ]),
  ];
  const speech = `${band.word}. ${heading}.`;
  const refresh = { action: { type: 'Action.Execute', title: 'Look again', verb: 'look', data }, userIds: [] };
  return fitting([1], () => ({ band, heading, sections, speech }), locale, { refresh });
}

/** The same as one line of a list to choose from. */
export function searchPreview(
  found: FoundCertificate,
  now: string,
  locale: Locale,
): { readonly title: string; readonly text: string } {
  const { word, icon } = COLOURS[found.colour];
  const hosts = firstOf(found.hostNames.map(name), 2) || 'no host names';
  return { title: plain(`${icon} ${word} · ${name(found.name)}`), text: plain(`${hosts} · ${daysLeft(found, now)}`) };
}

function headingOf({ colour, firstBroken }: FoundCertificate): string {
  if (firstBroken) return `Broken at ${firstBroken.link}`;
  return colour === 'green' ? 'Nothing is broken' : 'Not fully judged';
}

function factsOf({ outageAt, expiresOn, colour }: FoundCertificate, now: string): readonly Line[] {
  const outage = outageAt === null ? [] : [line(run(`${capital(hit(outageAt, now))}.`))];
  const expiry =
    expiresOn === null ? 'App Service holds no certificate.' : `What App Service holds ${runsOut(expiresOn, now)}`;
  const full = colour === 'green' ? 'reads every link anew.' : 'reads every link anew and offers the fix.';
  return [...outage, line(run(expiry)), line(subtle(`Ask here ${full}`))];
}

function hit(outageAt: string, now: string): string {
  if (outageAt <= now) return `users have been hit since ${absolute(outageAt)}`;
  return `users are hit ${relative(outageAt, now)} (${absolute(outageAt)})`;
}

function runsOut(expiresOn: string, now: string): string {
  return `${expiresOn > now ? 'runs out' : 'ran out'} ${relative(expiresOn, now)} (${absolute(expiresOn)}).`;
}

function daysLeft({ outageAt, expiresOn }: FoundCertificate, now: string): string {
  if (outageAt !== null) return hit(outageAt, now).replace(/ \(.*\)$/, '');
  if (expiresOn === null) return 'App Service holds no certificate';
  return `${expiresOn > now ? 'runs out' : 'ran out'} ${relative(expiresOn, now)}`;
}

/** A preview is read as HTML. Source: learn.microsoft.com, "Format cards in Microsoft Teams". */
function plain(text: string): string {
  return clip(text.replaceAll(/[<>&]/g, ' '), 120);
}
