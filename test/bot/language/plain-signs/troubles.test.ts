import { means, reads, spares } from './said.ts';

describe('an alarm that went off is a trouble', () => {
  reads(
    'diagnose',
    `alert fired / alert: certificate alarm just went off / good morning | pagerduty alarm went off / probe red / pager went off twice
    / on the staging slot: alert is firing / the new website: tls probe has just failed / :alarm tripped / last night's deployment: probe failing
    / hello all, it is me again | certificate monitor tripped
    / sev2 on https / inc-1137 | tls of the shop / p1: tls of the shop / prio 1 tls / inc 42: _ / sev3 | well then | ssl`,
  );
});

describe('what only sounds like an alarm is none', () => {
  spares(
    'diagnose',
    `how do i silence an alert raised by the bot / health check redirects to the login / step2 https / help desk | p1 lunch / sev1
    / who got the alert | alert fired / when was it | pager went off yesterday / please unsubscribe me | alarm went off / mute it now | alert fired
    / alert fired | history of _ please`,
  );
});

describe('the words of other wishes elsewhere take nothing from an alarm', () => {
  reads('diagnose', 'alert fired for those who use it / alarm went off for unstoppable reasons');
});

describe('who meets an error tells a trouble', () => {
  reads(
    'diagnose',
    `we get an ssl error now / today they keep seeing a warning about tls / dev still have alerts on https / people see 502 over https / users get 403 from the vault
    / customers receive a strange ssl exception / customers get the import failure / one user called | i saw a sync warning / we get a very strange ssl error
    / we hit many forbidden answers of the vault / we keep getting forbidden from the vault / they see azure complaints`,
  );
});

describe('what is shown is a trouble only where it is not ordered', () => {
  reads('diagnose', 'find out why _ is red / explain why _ is red / yellow for hours');
  spares(
    'diagnose',
    'find apps that show the old certificate / dont show the old certificate / yellow for hours | thanks for the help',
  );
});

describe('what cannot be done is a trouble', () => {
  reads('diagnose', 'cannot open the vault / but we cannot even bind the cert');
  spares('diagnose', 'a role that cannot export the secret');
});

describe('the name of a part in one word is a part too', () => {
  reads('diagnose', 'we get errors from appservice');
});

describe('what is shown once more is a trouble where it is old', () => {
  means(
    'diagnose',
    "shows our previous version / it displays yesterday's version / back on the old version / we are back on last year's version / browsers load a stale version",
  );
});

describe('the troubles of the office are no matter of the bot', () => {
  means(
    'smalltalk/other',
    `the printer shows the old version / my laptop stuck for hours / tell me why the printer is not working
    / vpn check failed / printer alert fired / jira alert triggered / heating alarm went off
    / we get errors when we import photos / i cannot open the firewall of my laptop / i can't import my calendar / can't sync my phone`,
  );
});

describe('who speaks TLS and does not get through tells a trouble', () => {
  means(
    'diagnose',
    `phones cannot connect / android clients fail / some java clients can't connect / old android phones get a security warning / only java apps fail / edge rejects it / linux clients complain about our certificate
    / works in chrome but not in safari / it works in firefox, but not in edge`,
  );
  means('smalltalk/other', 'windows updates fail / android clients fail, thanks all good now');
});
