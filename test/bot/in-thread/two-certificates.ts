import { planCode } from '../../../services/index.ts';
import { healthy, SITE_ID } from '../../helpers/evidence.ts';
import { vault, waitingFor } from '../../helpers/facts.ts';
import { state } from '../abuse-room.ts';
import { fakeRoom, QUESTION } from '../fake-room.ts';

export type Room = Awaited<ReturnType<typeof fakeRoom>>;

/** A vault that lets nobody in: a grant is proposed. */
export const GRANT = vault({ accessPolicies: [] });
/** A new version that waits to be taken: a sync alone is proposed. */
export const SYNC = waitingFor(72);
const [site] = healthy.sites;

/** A second certificate from the same vault, on an app of its own. */
export const PAY = {
  ...healthy,
  ...GRANT,
  certificate: {
    ...healthy.certificate,
    id: healthy.certificate.id.replace('kv-shop-wildcard', 'kv-pay-api'),
    name: 'kv-pay-api',
    thumbprint: 'CC',
    hostNames: ['pay.contoso.com'],
  },
  sites: [
    {
      ...site,
      id: SITE_ID.replace('app-shop', 'app-pay'),
      name: 'app-pay',
      bindings: [{ host: 'pay.contoso.com', sslState: 'SniEnabled' as const, thumbprint: 'CC' }],
    },
  ],
} as typeof healthy;

/** A room of an estate with two certificates that lack the same grant, of which one was asked about. */
export async function ofTwo(policy = {}): Promise<Room> {
  const room = await fakeRoom(policy, GRANT);
  room.azure.estate = [...room.azure.estate, PAY];
  await room.say(QUESTION);
  return room;
}

/** The code that the card of the newest case shows. */
export function codeOf({ current }: Room): string {
  const known = current();
  return 'plan' in known ? planCode(known.plan) : '';
}

/** The last words that were shown in a turn. */
export function lastText(told: Awaited<ReturnType<Room['say']>>): string {
  return told.findLast((event) => event.type === 'shown')?.view.text ?? '';
}

/** The refusals of a turn. */
export function refusalsIn(told: Awaited<ReturnType<Room['say']>>): readonly string[] {
  return told.flatMap((event) => (event.type === 'refused' ? [event.refusal.code] : []));
}

/** Ben approves by the button, and it is fixed. */
export const fixed = (room: Room) => room.press('approve');

/** All that a decision leaves behind. */
export async function left(room: Room) {
  const lines = (await room.audit()).map(({ event, outcome, stage, verb, by, caseId, digest, says }) => {
    return { event, outcome, stage, verb, by: by?.id, caseId, digest, says };
  });
  return { lines, state: await state(room), stages: (await room.ports.store.read('c-1'))?.current.stages };
}
