import { ask } from '../../bot/asking.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { letInByGroup, openFirewall, policiesUnread, twelveWillFail, unprepared } from '../world-builder/ahead.ts';
import { ANA, BEN, type World } from '../world-builder/base.ts';
import { healthyWorld } from '../world-builder/healthy.ts';
import { certificateUser, obeysRoles } from '../world-builder/story.ts';

interface Line {
  readonly intent: { readonly kind: string };
  readonly case: object | null;
  readonly text: string;
  readonly azure: { readonly requests: number };
  readonly forecast?: { readonly fails: number; readonly greenToday: number; readonly groups: readonly Group[] };
  readonly whatIf?: { readonly total: number; readonly holds: number; readonly breaks: readonly Group[] };
  readonly readiness?: { readonly ready: number; readonly unready: readonly { readonly why: { kind: string } }[] };
}

interface Group {
  readonly rule: string;
  readonly at: string | null;
  readonly members: readonly { readonly name: string }[];
}

/** Asks in a terminal, and answers what was said and whether anything in Azure was written. */
async function asked(world: World, ...questions: readonly string[]) {
  const simulator = await startSimulator({ world });
  try {
    const lines: Line[] = [];
    await ask(['--azure', simulator.url, '--json', '--as', ANA, '--approver', BEN, ...questions], {
      out: (text) => lines.push(JSON.parse(text) as Line),
      err: (text) => {
        throw new Error(text);
      },
    });
    const response = await fetch(`${simulator.url}/_simulator/requests`);
    const requests = (await response.json()) as readonly { readonly method: string; readonly url?: string }[];
    return { lines, written: requests.filter(({ method }) => ['PUT', 'PATCH', 'DELETE'].includes(method)) };
  } finally {
    await simulator.close();
  }
}

test('twelve that are green today will fail when their vault renews them on the third of December', async () => {
  const { lines, written } = await asked(
    twelveWillFail(),
    'list all certificates',
    'what will fail at the next renewal?',
  );

  const [listed, told] = lines;
  expect(listed?.text).toMatch(/^🟢 13 green/);
  expect(told?.forecast).toMatchObject({ fails: 12, greenToday: 12 });
  expect(told?.forecast?.groups.map(({ rule, at, members }) => [rule, at?.slice(0, 10), members.length])).toEqual([
    ['new-version-unsafe', '2026-12-03', 12],
  ]);
  expect(told?.text).toMatch(/^12 of 13 will fail at their next renewal$/m);
  expect(told?.text).toMatch(/12 certificates fail in \d+ days, on 3 Dec 2026\.$/m);
  expect(told?.case).toBeNull();
  expect(written).toEqual([]);
});

test('a forecast of one certificate reads one policy', async () => {
  const { lines } = await asked(twelveWillFail(), 'forecast shop-1', 'forecast');

  const [one, all] = lines;
  expect(one?.forecast).toMatchObject({ fails: 1 });
  expect((all?.azure.requests ?? 0) - (one?.azure.requests ?? 0)).toBeLessThan(13);
});

test.each([
  ['what breaks if kv-shop goes private?', openFirewall(), [], 1],
  ['what breaks if kv-shop shuts out trusted Microsoft services?', openFirewall(), ['firewall-blocks-app-service'], 0],
  ['what breaks if kv-shop switches to RBAC?', healthyWorld(), ['grant-in-unused-model'], 0],
  ['Was geht kaputt, wenn kv-shop die Zugriffsrichtlinie verliert?', healthyWorld(), ['grant-missing'], 0],
  ['¿Qué pasa si se elimina kv-shop?', healthyWorld(), ['vault-soft-deleted'], 0],
  ['what breaks if kv-shop loses its policy?', letInByGroup(), [], 1],
  ['what breaks if kv-shop goes back to access policies?', byRoles(), ['grant-in-unused-model'], 0],
])('%s', async (question, world, rules, holds) => {
  const { lines, written } = await asked(world, question);

  const [told] = lines;
  expect(told?.whatIf).toMatchObject({ total: 1, holds });
  expect(told?.whatIf?.breaks.map(({ rule }) => rule)).toEqual(rules);
  expect(told?.case).toBeNull();
  expect(written).toEqual([]);
});

test('who lacks what for 47 days, with the days from which that counts', async () => {
  const { lines } = await asked(unprepared(), 'Wer ist nicht bereit für 47 Tage?');

  const [told] = lines;
  expect(told?.readiness?.ready).toBe(1);
  expect(told?.readiness?.unready.map(({ why }) => why.kind)).toEqual(['uploaded', 'by-hand', 'too-late', 'too-early']);
  expect(told?.text).toMatch(/^4 von 5 sind nicht bereit für 47-Tage-Zertifikate$/m);
  expect(told?.text).toContain('Ab 15. März 2029');
});

test('what the bot may not read cannot be told, and nothing is green', async () => {
  const { lines } = await asked(policiesUnread(), 'forecast', 'who is not ready for 47 days?');

  const [forecast, readiness] = lines;
  expect(forecast?.text).toMatch(/^⚪/);
  expect(forecast?.text).toMatch(/^Cannot be told for 1, not seen: /m);
  expect(readiness?.text).toMatch(/^⚪/);
});

test('a vault that nobody knows is asked back, and the intent stays what it was', async () => {
  const { lines } = await asked(healthyWorld(), 'what breaks if kv-nowhere is deleted?');

  const [told] = lines;
  expect(told?.intent.kind).toBe('explain-concept');
  expect(told?.text).toContain('Which vault?');
});

function byRoles(): World {
  const world = healthyWorld();
  obeysRoles(world, certificateUser());
  return world;
}
