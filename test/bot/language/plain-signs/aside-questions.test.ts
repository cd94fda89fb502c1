import { reads, spares } from './said.ts';

describe('a condition and curiosity ask how it works', () => {
  reads(
    'explain-concept',
    `if it expires | what happens then / random | can a sync be undone / out of curiosity | why do certs expire / general question: how does the sync work / curious: why is a role needed
    / i wonder if a sync takes long / just curious whether it restarts`,
  );
  spares(
    'explain-concept',
    'random: is _ red / call me if needed | may i go / once they say | does _ work / that is random: do it / a bit random | is it',
  );
});

describe('a trouble beside it is one of now', () => {
  spares(
    'explain-concept',
    'if it expires again soon | what happens then / if it failed | what happens then / if it shows an error there | what happens then / if there are errors | what happens then',
  );
});
