import { reads, spares } from './said.ts';

describe('what is missing is a trouble', () => {
  reads('diagnose', 'role is gone / the reader role is somehow missing / the lock was removed yesterday');
});

describe('what would be missing some day is none', () => {
  spares('diagnose', 'we need a plan for when the role is gone / approve it as soon as the lock is removed');
});

describe('a cry for help names what is broken', () => {
  reads('diagnose', 'help | the site _ is down / help | _ is down / sos | not one customer comes through to _');
  spares('diagnose', 'is there a self-help | _ is not in it / help | _ please / help | this is not what i wanted');
});
