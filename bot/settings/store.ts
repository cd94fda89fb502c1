import { formed, orNothing, words } from './kinds.ts';
import { rulesOver } from './rule.ts';
import { secret, setting, type ValuesOf } from './setting.ts';

/** Where cases are kept. */
export const STORE_SETTINGS = {
  GREENLIGHT_STORE: setting(words('a path, or `:memory:`'), {
    meaning: 'The file of a bot that runs as one instance; `:memory:` forgets all when it stops.',
    usual: 'greenlight.sqlite',
    example: '/home/greenlight.sqlite',
  }),
  GREENLIGHT_STORAGE_ACCOUNT: setting(
    orNothing(formed(/^[a-z0-9]{3,24}$/, 'the name of a storage account: 3 to 24 small letters and digits'), ''),
    {
      meaning:
        'The storage account that many instances share, in place of the file; the bot is `Storage Table Data Contributor` and `Storage Queue Data Contributor` there.',
      example: 'stgreenlight',
    },
  ),
  GREENLIGHT_STORAGE_CONNECTION: secret(
    orNothing(
      formed(
        /(^|;)(AccountKey|SharedAccessSignature|UseDevelopmentStorage)=/i,
        'a connection string with an AccountKey, a SharedAccessSignature or UseDevelopmentStorage',
      ),
      '',
    ),
    {
      meaning: 'The same account by a connection string, where the bot has no role there.',
      example: 'UseDevelopmentStorage=true',
    },
  ),
  GREENLIGHT_STORAGE_TABLE: setting(
    formed(/^(?!tables$)[a-z][a-z0-9]{2,62}$/i, 'the name of a table: 3 to 63 letters and digits, a letter first'),
    { meaning: 'The table in that account; it is made where there is none.', usual: 'greenlight', example: 'cases' },
  ),
  GREENLIGHT_STORAGE_QUEUE: setting(
    formed(
      /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
      'the name of a queue: 3 to 63 small letters and digits, single dashes between them',
    ),
    { meaning: 'The queue in that account; it is made where there is none.', usual: 'greenlight', example: 'cases' },
  ),
};

const rule = rulesOver<ValuesOf<typeof STORE_SETTINGS>>();

/** Cases are kept in one place: a file, or a storage account that is reached in one way. */
export const STORE_RULES = [
  rule(
    'GREENLIGHT_STORAGE_CONNECTION',
    ['GREENLIGHT_STORAGE_ACCOUNT', 'GREENLIGHT_STORAGE_CONNECTION'],
    ({ GREENLIGHT_STORAGE_ACCOUNT: account, GREENLIGHT_STORAGE_CONNECTION: connection }) =>
      account && connection ? 'is in place of GREENLIGHT_STORAGE_ACCOUNT, and both are there' : null,
  ),
  rule(
    'GREENLIGHT_STORE',
    ['GREENLIGHT_STORAGE_ACCOUNT', 'GREENLIGHT_STORAGE_CONNECTION'],
    ({ GREENLIGHT_STORAGE_ACCOUNT: account, GREENLIGHT_STORAGE_CONNECTION: connection }, given) =>
      (account || connection) && given.has('GREENLIGHT_STORE')
        ? 'is a file, and a storage account is to take its place'
        : null,
  ),
];
