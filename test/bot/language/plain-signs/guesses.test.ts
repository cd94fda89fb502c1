import { means, reads, spares } from './said.ts';

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

describe('a guess names what may be to blame', () => {
  means('diagnose', 'is it the firewall of the whole site / maybe the role is missing for the whole team');
  means('smalltalk/other', 'i think we approved 5521 already / i think 5 of them are mine');
});

describe('what is amiss in the office is no matter of the bot', () => {
  means(
    'smalltalk/other',
    'is it the printer network? / is something wrong with the printer / is there something wrong with my laptop / is the printer the problem / should the printer be fixed by now',
  );
});
