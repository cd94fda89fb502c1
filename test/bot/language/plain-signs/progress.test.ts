import { reads, spares } from './said.ts';

describe('how far a change is', () => {
  reads('status-of-operation', 'was it applied / was it applied | to the one of the boss');
  spares(
    'status-of-operation',
    'was it applied | it failed / was it applied | an error is there / was it applied | errors are there / was it applied | how often is it',
  );
});

describe('what was done in a time that is over', () => {
  reads('history/audit', 'did anything change last night');
  spares(
    'history/audit',
    `did anything fail last night / has anything failed last night / was there an error last night / did it finish last night / has it finished last night / did it succeed last night / has it succeeded last night
    / did it say what broke last night / was something broken last night / did anything expire last night / has anything expired last night / why did it change last night`,
  );
});

describe('what there is', () => {
  reads(
    'list',
    'who is affected / are there apps / which one is broken / which of these are still red / is anything on fire / is something down right now / give us a rundown / sitrep please',
  );
  spares('list', 'who is affected and why so / who is affected by certs expiring soon / are there apps | they expired');
});

describe('how long something lasts', () => {
  reads('expiring', 'how long is _ good for / how long will the certificate be valid');
  spares('expiring', 'how long is a public cert good for');
});
