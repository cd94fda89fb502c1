import { ask } from './asking.ts';

process.exitCode = await ask(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
