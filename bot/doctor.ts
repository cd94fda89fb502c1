import { doctor } from './doctor/in-terminal.ts';

// Somebody has read enough, as `head` does.
process.stdout.on('error', () => process.exit(0));
const code = await doctor(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
// What did not answer in time may still be waited for by a socket; nobody waits for that. First all that was said goes out.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
