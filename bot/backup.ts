import { backUp } from './copying.ts';

process.exitCode = await backUp(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
