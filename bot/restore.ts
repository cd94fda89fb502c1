import { restore } from './copying.ts';

process.exitCode = await restore(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
