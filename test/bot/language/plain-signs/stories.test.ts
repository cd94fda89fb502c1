import { reads, spares } from './said.ts';

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
