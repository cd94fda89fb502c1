import { createRequire } from 'node:module';

/**
 * Loads a package of the Azure SDK when it is first needed: together they take longer to load than the bot to start. It is
 * the CommonJS copy, which the Bot Framework has loaded parts of already; `import` would load a second one beside it.
 */
export const sdk = createRequire(import.meta.url);
