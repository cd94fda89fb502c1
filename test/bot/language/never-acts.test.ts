import { readIntent } from '../../../bot/language/intent.ts';
import { english } from './frames/english.ts';
import { type Frames, filled } from './frames/frames.ts';
import { french } from './frames/french.ts';
import { german } from './frames/german.ts';
import { japanese } from './frames/japanese.ts';
import { portuguese } from './frames/portuguese.ts';
import { spanish } from './frames/spanish.ts';

const TONGUES: readonly (readonly [string, Frames])[] = Object.entries({
  english,
  german,
  french,
  spanish,
  portuguese,
  japanese,
});

function acts(text: string): boolean {
  return ['fix', 'sync'].includes(readIntent(text).kind);
}

describe.each(TONGUES)('%s', (_, { orders, frames }) => {
  test.each(orders)('$order is an order', ({ order = '' }) => {
    expect(acts(order)).toBe(true);
  });

  test.each(frames)('no order is one in: %s', (frame) => {
    const obeyed = orders.map((forms) => filled(frame, forms)).filter(acts);

    expect(obeyed).toEqual([]);
  });
});

test.each([
  'please don´t fix kv-pay, sync kv-pay',
  'fix kv-pay. it won´t help',
  'sync kv-pay, but don`t fix it',
  'sync kv-pay but you mustn`t touch the app',
  'sync kv-pay, or rather don;t',
])('an accent in the place of an apostrophe forbids as well: %s', (text) => {
  expect(acts(text)).toBe(false);
});
