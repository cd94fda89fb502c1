import { audit } from './auditing.ts';

process.exitCode = await audit(process.argv.slice(2), process.env, {
  out: process.stdout,
  err: (text) => process.stderr.write(text),
  now: () => new Date().toISOString(),
});
