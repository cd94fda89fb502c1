import { means, reads, spares } from './said.ts';

describe('whether something helps is asked of the one at hand', () => {
  reads(
    'diagnose',
    'would a restart do any good / would a restart do any good if _ is yellow / would a restart do any good everywhere',
  );
  spares('diagnose', 'would a restart ever do any good / would a restart do any good after that');
});

describe('why things are as they are is asked of all of them', () => {
  reads('explain-concept', 'how come certificates expire / how come certs expire in hours');
  spares(
    'explain-concept',
    'how come certificates failed today / how come certificates expire here and there / how come vaults show an error there / how come certs of _ expire',
  );
});

describe('a word with another in it tells of no trouble', () => {
  means(
    'explain-concept',
    'how do web apps throttle hundreds of requests / why does the platform job throttle hundreds of requests',
  );
});

describe('whether something does any good is no matter of the bot where it is nothing that is done to a certificate', () => {
  means(
    'smalltalk/other',
    'would lunch do any good / will a beer do the trick? / would a coffee bring us anything / does it make sense to wait here',
  );
});
