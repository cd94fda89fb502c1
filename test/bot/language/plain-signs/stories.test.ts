import { means, reads, spares } from './said.ts';

describe('a story is a trouble', () => {
  reads(
    'diagnose',
    'we moved the plan | nothing works in appservice / we moved it | nothing works on that site / we moved it | nothing works in my app / we moved it | nothing works | 1 day left / we moved it | nothing works in my app when i open it',
  );
  spares(
    'diagnose',
    `we moved it | nothing works in my app | dont care / we moved it | nothing works in my app | nevermind / we moved it | nothing works in my app | i thank all of you / list them | we moved it | nothing works in my app`,
  );
});

describe('what no longer does what it did is the trouble of a story', () => {
  means(
    'diagnose',
    `we switched the tenant and our users can't log in / they moved the app to another plan and customers don't get in / the tenant was migrated. our users no longer see their site / we migrated the tenant and clients refuse to connect
    / someone changed the role and the list suddenly has errors / they left the tenant and users suddenly see nothing / we migrated the tenant and curl still returns errors / we switched the tenant. Monitoring now screams`,
  );
});

describe('a story of the office is no matter of the bot', () => {
  means(
    'smalltalk/other',
    'we moved the printer and now nothing works since the sync / we replaced the laptop, now it does not sync',
  );
});
