import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn } from './phrases.ts';

test.each(
  phrases(
    `
  show me which use _ / tell us which app is bound / tell us which apps are bound / tell us which cert is bound / tell us which certs are bound / show every red one / list the broken ones / list the newest ones / give me the broken ones / what is still to be synced / what else is waiting for a sync / and what are we watching / what needs repair / what needs repairing /
  list certs and what exactly is on them / list apps that fail all of a sudden / list apps and show what is wrong`.replaceAll(
      '\\n',
      '\n',
    ),
  ),
)('asks for a list: %s', (lines) => {
  expect(readIn(english, lines)).toBe('list');
});

test.each(
  phrases(`
  bob will name the next ones / we know what can be fixed / show which cert is correct / list which certificate is right / show me what you mean by vault / thanks for all that / we saw everything that works / we saw all of it / that is all / the app went red in _ / they renewed our certs / the graphs show red / logs show what is stored / show me what is going wrong / why are all red / all red since noon / red in _ since noon / how do you name new ones / the cert list is outdated / it depends on which ones / which ones would be better /
  why are the red ones in _ red / it was like the red ones in _ / does it need anything besides _ / who decides what can be fixed / no matter how many / how many more days / ask ana who owns it / i know what needs work / the only app where is nothing running / i know what uses it /
  apps in our prod are down / apps in prod fail / sites in prod show the old one / apps in prod say forbidden / we renewed the cert by hand / all the sudden it broke / all of a sudden it broke /
  what do you mean by stale apps / show what is wrong in all apps / which cert is correct / which certificate is right`),
)('asks for no list: %s', (lines) => {
  expect(readIn(english, lines)).not.toBe('list');
});

test('a question behind the list that is asked for changes nothing', () => {
  expect(readIn(english, 'list my certs\nis there any issue')).toBe('list');
});
