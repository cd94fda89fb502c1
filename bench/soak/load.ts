import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Message, threadOf } from './messages.ts';

/** What became of one message on its way to the bot. */
export interface Delivery {
  readonly message: Message;
  readonly sentAt: number;
  /** How often it was turned away, or not answered, before it was taken. */
  readonly turnedAway: number;
  readonly isTaken: boolean;
}

/** Where messages go, and as whom. */
export interface Addressees {
  readonly bots: readonly string[];
  readonly channel: string;
  readonly person: { readonly id: string; readonly name: string };
}

/** How often the channel delivers a message that no instance takes. */
const MOST_DELIVERIES = 5;
const BETWEEN_DELIVERIES_MILLISECONDS = 1_000;
/** A message that the channel delivers again comes that much later. */
const REPEATED_AFTER_MILLISECONDS = 300;

/** Sends messages at a steady rate, whatever becomes of those before. Resolves when the last has been delivered. */
export async function sendAll(
  messages: Iterable<Message>,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
  to: Addressees,
): Promise<readonly Delivery[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 500 });
  const under: Promise<Delivery>[] = [];
  const begun = performance.now();
  const all = messages[Symbol.iterator]();
  for (let number = 0; number < rate * seconds; number += 1) {
    const early = begun + (number * 1000) / rate - performance.now();
    if (early > 0) await sleep(early);
    const next = all.next();
    if (next.done) break;
    under.push(deliver(next.value, to, agent));
  }
  const deliveries = await Promise.all(under);
  agent.destroy();
  return deliveries;
}

async function deliver(message: Message, to: Addressees, agent: Agent): Promise<Delivery> {
  const sentAt = performance.now();
  if (message.isRepeated)
    void sleep(REPEATED_AFTER_MILLISECONDS).then(() => post(message, message.instance + 1, to, agent));
  for (let tried = 0; tried < MOST_DELIVERIES; tried += 1) {
    if (tried > 0) await sleep(BETWEEN_DELIVERIES_MILLISECONDS);
    const status = await post(message, message.instance + tried, to, agent);
    if (status === 200) return { message, sentAt, turnedAway: tried, isTaken: true };
  }
  return { message, sentAt, turnedAway: MOST_DELIVERIES, isTaken: false };
}

/** What the instance says; 0 where it says nothing. */
function post(message: Message, instance: number, { bots, channel, person }: Addressees, agent: Agent) {
  const body = JSON.stringify({
    type: 'message',
    id: message.id,
    channelId: 'msteams',
    serviceUrl: channel,
    text: `<at>Greenlight</at> ${message.text}`,
    entities: [
      { type: 'mention', text: '<at>Greenlight</at>', mentioned: { id: '28:greenlight', name: 'Greenlight' } },
    ],
    from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
    recipient: { id: '28:greenlight', name: 'Greenlight' },
    conversation: { id: threadOf(message), conversationType: 'channel', isGroup: true },
  });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise<number>((done) => {
    const sending = request(
      `${bots[instance % bots.length]}/api/messages`,
      { method: 'POST', agent, headers },
      (said) => {
        said.resume();
        said.on('close', () => done(said.statusCode ?? 0));
      },
    );
    sending.on('error', () => done(0));
    sending.end(body);
  });
}
