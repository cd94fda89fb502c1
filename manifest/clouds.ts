/** The clouds in which Teams takes the app. */
export const MANIFEST_CLOUDS = ['public', 'usgov', 'dod', 'china'] as const;

export type ManifestCloud = (typeof MANIFEST_CLOUDS)[number];

/**
 * Where people of a cloud sign in for the bot; Teams opens no page of a host that the app does not name.
 * Sources: learn.microsoft.com, "OAuth URL support in Azure AI Bot Service"; for the Department of Defense `oauthRedirectUrl` of
 * `CloudEnvironment` in microsoft/teams.ts.
 */
export const SIGN_IN_HOSTS: { readonly [C in ManifestCloud]: string } = {
  public: 'token.botframework.com',
  usgov: 'token.botframework.azure.us',
  dod: 'apidod.botframework.azure.us',
  china: 'token.botframework.azure.cn',
};
