import { constants, enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

/** Whoever ends the bot need not let it end by itself, so that what is new is kept before; but not while somebody waits. */
const KEPT_AFTER_MILLISECONDS = 5_000;

// What was compiled at an earlier start is not compiled again: it is most of what a start costs. It lies beside the code;
// where nobody may write there, in the temporary folder of the machine; where nobody may anywhere, the bot starts as slowly.
const beside = enableCompileCache(join(import.meta.dirname, '..', '.compiled'));
if (beside.status === constants.compileCacheStatus.FAILED) enableCompileCache();
const { serve } = await import('./serving.ts');
await serve();
setTimeout(flushCompileCache, KEPT_AFTER_MILLISECONDS).unref();
