/** What the bot finds out about itself: what it runs on, what it keeps, who it is, and whether Teams and Azure can be reached. */
export const doctor = {
  'node-ok': 'Node {version} runs.',
  'node-untested': 'Node {version} runs; the bot is tested with Node {needed}.',
  'node-old': 'Node {version} runs; the bot needs Node {needed}.',
  'settings-ok': 'The configuration is usable.',
  'store-ok':
    'The store {place} keeps, finds and deletes, refuses an old revision, and its queue hands back what is put in.',
  'store-open': 'The store {place} cannot be opened: {why}',
  'store-write': 'Nothing can be written to the store {place}: {why}',
  'store-read': 'What is written to the store {place} cannot be read: {why}',
  'store-revision': 'The store {place} does not tell an old revision from a new one: {why}',
  'store-queue': 'The queue of the store {place} does not work: {why}',
  'store-delete': 'Nothing can be deleted from the store {place}: {why}',
  'keys-ok': 'The keys by which Teams is known can be had from {url}.',
  'keys-none': 'No key from {url} is endorsed for Teams: every message would be refused.',
  'keys-unread': 'The keys by which Teams is known cannot be had from {url}: {why}',
  'teams-none': 'No MicrosoftAppId is set: programs of this machine can speak to the bot, and Teams cannot.',
  'teams-ok': 'The bot {app} gets a token with which it speaks to Teams.',
  'teams-unread': 'The bot {app} gets no token with which to speak to Teams: {why}',
  'teams-unreached': 'The bot {app} gets no token with which to speak to Teams from {host}: {why}',
  'sign-in-ok': 'Approvers sign in by the connection {connection} of the bot {app}.',
  'sign-in-other':
    'The bot {app} has no OAuth connection called {connection}: nobody could sign in to approve. It has {names}.',
  'sign-in-silent':
    'The service of tokens names no OAuth connection of the bot {app}: whether approvers can sign in by {connection} is not known.',
  'sign-in-unread': 'The service of tokens {service} does not say by which connections people can sign in: {why}',
  'manifest-ok': 'The app package is that of the bot {app}.',
  'manifest-other':
    'The app package is that of the bot {other}, and this is {app}: what is said in Teams does not arrive here.',
  'clock-ok': 'The clock agrees with that of Azure within {seconds, plural, one {# second} other {# seconds}}.',
  'clock-off':
    'The clock is {seconds, plural, one {# second} other {# seconds}} off that of Azure, which refuses tokens from five minutes on.',
  'clock-silent': 'Azure showed no time to compare the clock with.',
  'clock-unread': 'Azure could not be reached: {why}',
  'identity-managed': 'Azure knows the bot by its managed identity {name}: object id {id}, tenant {tenant}.',
  'identity-application': 'Azure knows the bot by its application {app}: object id {id}, tenant {tenant}.',
  'identity-principal': 'Azure knows the bot by its object id {id} in the tenant {tenant}.',
  'identity-person':
    'Azure takes the bot for {name}, who is signed in here: object id {id}, tenant {tenant}. The rights below are theirs.',
  'identity-none': 'No credential for Azure answered: {why}',
  'identity-elsewhere':
    'Azure knows the bot in the tenant {tenant}, Teams in {other}: nobody of Teams has rights there, so nobody may approve.',
  'graph-ok':
    'Resource Graph shows {subscriptions, plural, one {# subscription} other {# subscriptions}}, {vaults, plural, one {# vault} other {# vaults}} and {certificates, plural, one {# certificate} other {# certificates}}.',
  'graph-empty': 'Resource Graph shows no subscription: the bot has no role anywhere.',
  'graph-unread': 'Resource Graph cannot be asked: {why}',
  'principal-ok': 'The directory shows App Service as {name}, object id {id}.',
  'principal-absent': 'The directory has no service principal of App Service: no vault can let it in.',
  'principal-refused':
    'The directory does not let the bot look up App Service: the permission {permission} is missing.',
  'principal-unread': 'App Service cannot be looked up in the directory: {why}',
  'people-ok': 'The directory shows the groups of people.',
  'people-unread':
    'The directory does not show the groups of people, so rights that somebody has through a group may not count: {why}',
  late: 'no answer within {seconds, plural, one {# second} other {# seconds}}',
} as const;
