import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { readIntent } from './language/intent.ts';
import { resourceNamed } from './language/targets/resource-named.ts';

for await (const text of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { kind, target, language } = readIntent(text);
  stdout.write(`${JSON.stringify({ text, language, intent: kind, target: resourceNamed(target) })}\n`);
}
