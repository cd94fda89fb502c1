/** What answers cost in calls to Azure. */
export const calls = {
  word: 'Calls to Azure',
  heading: 'What answers cost',
  last: 'The last answer here took {count, plural, =0 {no call: it was seen just before} one {{count} call} other {{count} calls}}.',
  'no-last': 'No answer of this conversation is remembered.',
  hour: 'In the last hour, for every room: {count, plural, one {{count} call} other {{count} calls}}.',
  'resource-graph': 'Resource Graph',
  'key-vault': 'Key Vault',
  directory: 'Microsoft Graph',
  subscription: 'Subscription {name}',
  tenant: 'The tenant',
  more: 'and {count, plural, one {{count} more subscription} other {{count} more subscriptions}}',
  bound:
    'No subscription is asked more than {count} times a second, and Resource Graph no more than it says; what would be more waits.',
  row: '<b>{what}</b> {answer} · in the last hour {hour}',
} as const;
