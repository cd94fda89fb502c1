import { type Key, say, sentences, type Words } from '../../sentences/index.ts';
import {
  type Case,
  type Colour,
  type Instant,
  isSyncAlone,
  planCode,
  type Standing,
  stopper,
} from '../../services/index.ts';
import { spokenSubject } from './group/subject.ts';
import { whyNot } from './standing.ts';

/** The colour of a page, or that it has none because the case is being worked on, inside a sentence. */
const SPOKEN: { readonly [C in Colour | 'working']: Key } = {
  red: 'page.spoken-red',
  yellow: 'page.spoken-yellow',
  unknown: 'page.spoken-unknown',
  green: 'page.spoken-green',
  working: 'page.spoken-working',
};

interface Said {
  readonly colour: Colour | 'working';
  readonly heading: Words;
}

/** What is read aloud, and shown where a card cannot be: only words that no reader could take for markup. */
export function speech(current: Case, { colour, heading }: Said, standing: Standing | null, now: Instant): Words {
  const certificate = spokenSubject(current);
  const word = say(SPOKEN[colour]);
  const how = certificate
    ? say('page.speech', { certificate, colour: word, heading })
    : say('page.speech-unnamed', { colour: word, heading });
  return sentences(how, ...toType(current, standing, now));
}

function toType(current: Case, standing: Standing | null, now: Instant): readonly Words[] {
  if (current.stage !== 'proposed' || stopper(current.plan)) return [];
  const why = standing && whyNot(current, standing, now);
  if (why) return [why];
  const word = isSyncAlone(current.plan) ? 'sync' : 'approve';
  const code = planCode(current.plan);
  return [say('page.say-to-decide', { go: `${word} ${code}`, decline: `decline ${code}` })];
}
