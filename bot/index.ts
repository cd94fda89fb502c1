import { enableCompileCache, flushCompileCache } from 'node:module';

// What was compiled at an earlier start is not compiled again: it is most of what a start costs. Whoever ends the bot need
// not let it end by itself, so what is new is kept as soon as it serves. Where nothing can be kept, it starts as slowly.
enableCompileCache();
const { serve } = await import('./serving.ts');
await serve();
flushCompileCache();
