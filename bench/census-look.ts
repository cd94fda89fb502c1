import { argv, memoryUsage, resourceUsage, stdout } from 'node:process';
import { composePorts, openStores, reachAzure } from '../bot/compose.ts';
import { ALL, type Call, overview, USUAL, USUAL_WATCHING } from '../services/index.ts';

const [, , url = ''] = argv;
const calls: Call[] = [];
const reach = await reachAzure(url, 'public', (call) => calls.push(call));
const ports = composePorts(reach, openStores(':memory:'), {
  policy: USUAL,
  patience: 60,
  expiringDays: 30,
  probing: 'off',
  readsSettings: false,
  watching: USUAL_WATCHING,
});
const cpu = () => resourceUsage().userCPUTime + resourceUsage().systemCPUTime;
const [begun, cpuBegun] = [performance.now(), cpu()];
await ports.azure.inventory('survey');
const counted = performance.now();
const { counts, rows } = await overview(ALL, ports);
const ended = performance.now();
const kinds = Map.groupBy(calls, ({ url: asked }) => kindOf(asked));
stdout.write(
  `looked ${JSON.stringify({
    certificates: rows.length,
    counts,
    milliseconds: { census: Math.round(counted - begun), overview: Math.round(ended - begun) },
    cpuMilliseconds: Math.round((cpu() - cpuBegun) / 1000),
    megabytes: Math.round(resourceUsage().maxRSS / 1024),
    heap: Math.round(memoryUsage().heapUsed / 1_048_576),
    requests: Object.fromEntries([...kinds].map(([kind, asked]) => [kind, asked.length])),
  })}\n`,
);

/** What was asked for: the last word of an address that names no resource. */
function kindOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  if (/ResourceGraph/i.test(pathname)) return 'Resource Graph';
  if (/\.vault\./.test(hostname)) return 'vault lists';
  if (hostname.startsWith('graph.')) return 'directory';
  return /([a-z]+)$/i.exec(pathname)?.[1] ?? pathname;
}
