import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, reads } from './phrases.ts';

/** What asks for things that are over, and what only sounds like it; a name is `_`. */
const SAID = {
  'history/audit': phrases(`
  whose hands / show me the audit log of when we renewed it / tell us what happened overnight / what went on here on friday / in the end why was it declined / for us how often did it fail / who ordered it / who turned it off / who else has last switched it / who renewed it and when does it expire / who fixed what has broken`),
  'explain-concept': phrases(`
  if i sync it is there an audit trail`),
  expiring: phrases(`
  when did the old cert expire / which renewal due today / list any renewal coming this month`),
  nothing: phrases(`
  who need a new cert / how did they get in / what did he miss / the fix was approved by ana / the app whose sync hung / it hung from when we moved it / no blog for us / did they call back yet / the one who deleted it is gone / did anyone else break it`),
};

reads(english, SAID);
