import { reads, spares } from './said.ts';

describe('what the bot is wants help', () => {
  reads('help', 'how does this bot work / what are my options / how do i use you');
});

describe('an error beside it wants more than help', () => {
  spares(
    'help',
    'how do i ask for a fix of the failed import / how do i ask for a fix after an error there / how do i ask for a fix after errors / how do i ask for a fix of the expired one',
  );
});
