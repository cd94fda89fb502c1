import { writeFileSync } from 'node:fs';
import { BILL, makeBill } from './bill.ts';

/** Writes the bill of materials of what runs, to the file that is named. */
const [file = BILL] = process.argv.slice(2);
const bill = makeBill();
writeFileSync(file, bill);
const { components } = JSON.parse(bill) as { readonly components: readonly unknown[] };
process.stdout.write(`${file}: ${components.length} packages\n`);
