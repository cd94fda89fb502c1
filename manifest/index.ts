import { writeFileSync } from 'node:fs';
import { appPackage } from './make.ts';
import { MANIFEST_USAGE, OptionsError, readPackageOptions } from './options.ts';
import { toldOf } from './told.ts';

const EXIT = { failed: 1, usage: 2 } as const;

try {
  const options = readPackageOptions(process.argv.slice(2), process.env);
  const made = await appPackage(options);
  writeFileSync(options.out, made.zip);
  process.stdout.write(toldOf(made, options));
} catch (error) {
  const isUsage = error instanceof OptionsError;
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n${isUsage ? `${MANIFEST_USAGE}\n` : ''}`,
  );
  process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
}
