import { writeFileSync } from 'node:fs';
import { shippedPackages, withoutText } from './closure.ts';
import { licencePage } from './licence-page.ts';

const FILE = 'docs/licences.md';

const packages = shippedPackages();
writeFileSync(FILE, licencePage(packages, withoutText(packages)));
process.stdout.write(`written: ${FILE}\n`);
