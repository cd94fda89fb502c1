import { writeFileSync } from 'node:fs';
import { chaos } from './run.ts';

const [home, seed] = process.argv.slice(2);
const r = await chaos(
  { seconds: 25, shops: 5, home: home as 'azurite', instances: home === 'azurite' ? 2 : 1, frozenSeconds: 5, kills: 0 },
  Number(seed ?? 1),
  (l) => console.log(l),
);
writeFileSync(`/tmp/chaos-${home}-${seed}.log`, r.said);
console.log(r.counts, r.faults);
