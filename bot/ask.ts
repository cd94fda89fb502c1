import { ask } from './asking.ts';

const terminal = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
};
process.exitCode = await ask(process.argv.slice(2), terminal, process.env);
