import { english } from '../../../../bot/language/tongues/english/index.ts';
import { phrases, readIn, reads } from './phrases.ts';

test.each(
  phrases(`
  im new here / were new here / how do i use this / how do i use it / how would one use this tool / ask me what are you good for / how to start / tell me what do you need / what should i enter / which things are you able to do / we wonder how can you help /
  what's this bot / whats this thing / so what is greenlight / what language can i use / what languages are supported / what request can i make / what phrase can i use / what phrase may one say / which commands get support / list command / show me the command / any command / the list of commands`),
)('asks for help: %s', (lines) => {
  expect(readIn(english, lines)).toBe('help');
});

const OTHERS = {
  'explain-concept': phrases(`
  where do i start a sync / how do i start it again / how do we start this sync / how to start a sync / how does this work with wildcards / how do you know that it is mine / what can you do about an error / what can you do about errors / what can you do if all fail / what can you do for failing syncs`),
  list: phrases('list of commands that ran'),
};

reads(english, OTHERS);

test.each(
  phrases(`
  they need help / help page is down / manual work is done / we fix things / fix things in production / i want helpers / now i wonder what should we do / i know how to put it / to mend it which path do you take / of what are you made / we know where do we start / they show what you are able to do /
  we know what can be done here / what can be done here by hand / they show us how you work / we know how do you work / they give me help / we give examples / that is a list of commands / there are some examples`),
)('does not ask for help: %s', (lines) => {
  expect(readIn(english, lines)).not.toBe('help');
});
