import { setTimeout as sleep } from 'node:timers/promises';
import { isFinal } from '../../bench/soak/verdict.ts';
import type { Person } from '../../services/index.ts';
import { buttonsOf } from '../cards/parts-of.ts';
import { ANA, BEN, CLEO } from '../helpers/room.ts';
import type { Room } from './room.ts';
import type { Fate } from './schedule.ts';
import { type Shop, shopOf } from './world.ts';

/** Who was in a thread, what they did there, and how it went. */
export interface Asked {
  readonly shop: Shop;
  readonly fate: Fate;
  readonly thread: string;
  /** Whether an instance took the message. */
  isTaken: boolean;
  /** Whether an instance was killed while an answer was being worked out: a question is kept in memory alone. */
  isKilled: boolean;
  /** What the last press of somebody who may approve was answered with; null where nobody was answered. */
  pressed: unknown;
}

const MENTION = '<at>Greenlight</at>';
const DELIVERIES = 8;
const SECONDS_BETWEEN = 1;
/** How long somebody waits for a button before they give up. */
const PATIENT_SECONDS = 40;

/** What people do in a channel: they ask, wait for the card, and press what is on it, again where nothing happens. */
export class People {
  readonly #room: Room;
  readonly #name: string;
  readonly #under = new Set<Promise<void>>();
  readonly asked: Asked[] = [];
  #ids = 0;
  #isOver = false;

  /** The name tells one day's questions from another's. */
  constructor(room: Room, name: string) {
    this.#room = room;
    this.#name = name;
  }

  /** Asks about a shop at an instance, and does with the answer what that shop's fate is. */
  ask(number: number, fate: Fate, instance: number): void {
    const id = `${this.#name}-${this.#ids++}`;
    const thread = `19:shop-${number}@thread.tacv2;messageid=${id}`;
    const asked: Asked = { shop: shopOf(number), fate, thread, isTaken: false, isKilled: false, pressed: null };
    this.asked.push(asked);
    const work = this.#follow(asked, id, instance).finally(() => this.#under.delete(work));
    this.#under.add(work);
  }

  /** Notes whose question may die with an instance. */
  noteKill(): void {
    for (const asked of this.asked) asked.isKilled ||= !this.#room.channel.cardsIn(asked.thread).some(isFinal);
  }

  /** Resolves when everybody has done what they would. Nobody waits for a button any longer than until now. */
  async idle(): Promise<void> {
    this.#isOver = true;
    while (this.#under.size > 0) await Promise.all(this.#under);
  }

  async #follow(asked: Asked, id: string, instance: number): Promise<void> {
    const text = `${MENTION} why is ${asked.shop.certificate} yellow?`;
    const mentioned = { id: '28:greenlight', name: 'Greenlight' };
    const message = { type: 'message', id, text, entities: [{ type: 'mention', text: MENTION, mentioned }] };
    asked.isTaken = (await this.#deliver(ANA, asked.thread, message, instance)) !== null;
    if (!asked.isTaken || asked.fate === 'left') return;
    const hanging = await this.#button(asked.thread);
    if (!hanging) return;
    const by = asked.fate === 'approved' ? [BEN, CLEO] : [ANA];
    for (const person of by) {
      const value = { action: { type: 'Action.Execute', verb: 'approve', data: hanging.data }, trigger: 'manual' };
      const press = { type: 'invoke', name: 'adaptiveCard/action', replyToId: hanging.cardId, value };
      const pressId = `${this.#name}-press-${this.#ids++}`;
      const answer = await this.#deliver(person, asked.thread, { ...press, id: pressId }, instance + 1);
      if (person === BEN) asked.pressed = answer;
    }
  }

  /** The button by which a plan is approved, once it hangs there. */
  async #button(thread: string): Promise<{ readonly cardId: string; readonly data: object } | null> {
    for (let second = 0; second < PATIENT_SECONDS; second += 1) {
      for (const { id, content } of this.#room.channel.cardsIn(thread)) {
        const button = buttonsOf(content ?? {}).find(({ verb }) => verb === 'approve');
        if (button) return { cardId: id, data: (button.data ?? {}) as object };
      }
      if (this.#isOver && second > 5) return null;
      await sleep(1_000);
    }
    return null;
  }

  /** Delivers something as the channel does: to whichever instance answers, again where none does. Null where none did. */
  async #deliver({ id, name }: Person, thread: string, activity: object, instance: number): Promise<unknown> {
    const { instances, channel } = this.#room;
    const body = JSON.stringify({
      ...activity,
      channelId: 'msteams',
      serviceUrl: channel.url,
      from: { id: `29:${id}`, name, aadObjectId: id },
      recipient: { id: '28:greenlight', name: 'Greenlight' },
      conversation: { id: thread, conversationType: 'channel', isGroup: true },
    });
    for (let tried = 0; tried < DELIVERIES; tried += 1) {
      if (tried > 0) await sleep(SECONDS_BETWEEN * 1_000);
      const at = instances[(instance + tried) % instances.length];
      if (!at?.isUp) continue;
      const answer = await answered(`${at.url}/api/messages`, body);
      if (answer !== null) return answer;
    }
    return null;
  }
}

/** Teams waits fifteen seconds. Source: learn.microsoft.com, "Bot is not responding". */
async function answered(url: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(15_000) });
    const text = await response.text();
    if (response.status !== 200) return null;
    const said = text ? (JSON.parse(text) as { readonly statusCode?: number }) : {};
    return said.statusCode === undefined || said.statusCode === 200 ? said : null;
  } catch {
    return null;
  }
}
