import type { PackageOptions } from '../../manifest/options.ts';

export const APP = '5f0c3b1a-7e2d-4c6b-9a8f-1d2e3f4a5b6c';
export const BOT = 'a1b2c3d4-0000-4111-8222-333344445555';

/** Options as they are where only the id of the app is given. */
export function optionsFor(other: Partial<PackageOptions> = {}): PackageOptions {
  return {
    appId: APP,
    botId: APP,
    domain: null,
    name: null,
    cloud: 'public',
    readsMessages: false,
    developer: null,
    website: null,
    privacy: null,
    terms: null,
    version: null,
    out: 'teams-app.zip',
    ...other,
  };
}
