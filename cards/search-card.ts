import { capital, firstOf, type Locale, pieces, say, type Words, worded } from '../sentences/index.ts';
import type { FoundCertificate } from '../services/index.ts';
import { COLOURS } from './case/colours.ts';
import { brokenAt } from './parts/broken-at.ts';
import { clip, name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { actions, block, type Line, line } from './parts/section.ts';
import { type Band, fitting } from './parts/sheet.ts';
import { absolute, relative, when } from './parts/time.ts';
import type { View } from './view.ts';

/**
 * A certificate that somebody found in the compose box, as they post it themselves. The bot need not be in that
 * conversation, so nobody's client asks by itself, which would show an error there; the menu of the message does.
 * Source: github.com/microsoft/AdaptiveCards, issue 8001.
 */
export function searchCard(found: FoundCertificate, now: string, locale: Locale): View {
  const { certificateId, name: called, hostNames, takenAt } = found;
  const hosts = hostNames.length > 0 ? [firstOf(hostNames.map(name), 3)] : [];
  const seen = say('list.seen', { when: when(takenAt, now) });
  const band: Band = { ...COLOURS[found.colour], about: name(called), under: [...hosts, seen] };
  const heading = headingOf(found);
  const data = { certificateId };
  const check = `check ${name(called)}`;
  const again = say('search.look-again');
  const sections = [
    ...block({ id: 'found', lines: factsOf(found, now) }),
    ...actions([
      { title: say('search.ask-here'), verb: 'ask-here', data, word: check, style: 'default' },
      { title: again, verb: 'look', data, word: check, style: 'default' },
    ]),
  ];
  const speech = say('notice.speech', { word: band.word, heading });
  const action = { type: 'Action.Execute', title: again, verb: 'look', data };
  return fitting([1], () => ({ band, heading, sections, speech }), locale, { refresh: { action, userIds: [] } });
}

/** The same as one line of a list to choose from. */
export function searchPreview(
  found: FoundCertificate,
  now: string,
  locale: Locale,
): { readonly title: string; readonly text: string } {
  const { word, icon } = COLOURS[found.colour];
  const { hostNames } = found;
  const hosts = hostNames.length > 0 ? firstOf(hostNames.map(name), 2) : say('choice.no-host-names');
  return {
    title: plain(pieces([`${icon} `, word, ` · ${name(found.name)}`]), locale),
    text: plain(pieces([hosts, ' · ', daysLeft(found, now)]), locale),
  };
}

function headingOf({ colour, firstBroken }: FoundCertificate): Words {
  if (firstBroken) return capital(brokenAt(firstBroken.link));
  return colour === 'green' ? say('search.nothing-broken') : say('search.not-judged');
}

function factsOf({ outageAt, expiresOn, colour }: FoundCertificate, now: string): readonly Line[] {
  const outage = outageAt === null ? [] : [line(run(hit(outageAt, now)))];
  const expiry = expiresOn === null ? say('search.holds-none') : runsOut(expiresOn, now);
  const button = say('search.ask-here');
  const full =
    colour === 'green' ? say('search.reads-anew', { button }) : say('search.reads-anew-and-mends', { button });
  return [...outage, line(run(expiry)), line(subtle(full))];
}

function hit(outageAt: string, now: string): Words {
  const at = absolute(outageAt);
  return outageAt <= now
    ? say('search.hit-since', { at })
    : say('search.hit-soon', { relative: relative(outageAt, now), at });
}

function runsOut(expiresOn: string, now: string): Words {
  const holes = { relative: relative(expiresOn, now), at: absolute(expiresOn) };
  return expiresOn > now ? say('search.runs-out', holes) : say('search.ran-out', holes);
}

function daysLeft({ outageAt, expiresOn }: FoundCertificate, now: string): Words {
  if (outageAt !== null) {
    return outageAt <= now
      ? say('search.short-hit-since', { at: absolute(outageAt) })
      : say('search.short-hit-soon', { relative: relative(outageAt, now) });
  }
  if (expiresOn === null) return say('search.short-holds-none');
  const holes = { relative: relative(expiresOn, now) };
  return expiresOn > now ? say('search.short-runs-out', holes) : say('search.short-ran-out', holes);
}

/** A preview is read as HTML. Source: learn.microsoft.com, "Format cards in Microsoft Teams". */
function plain(words: Words, locale: Locale): string {
  return clip(worded(words, locale).replaceAll(/[<>&]/g, ' '), 120);
}
