import { type Order, readOrder } from './order.ts';
import { boundsOf, report } from './report.ts';
import { soak } from './run.ts';

/** Three instances of the bot under load and faults, on this machine alone: `npm run -s soak`. Ends with 1 where a bound is broken. */
const order = read();
if (order) {
  const soaked = await soak(order, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${report(soaked, order)}\n`);
  process.exitCode = boundsOf(soaked, order).some(({ holds }) => holds === false) ? 1 : 0;
}

function read(): Order | null {
  try {
    return readOrder(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return null;
  }
}
