import { firstBroken } from '../../services/index.ts';
import { BEN } from '../helpers/room.ts';
import { fixed, historyIn, leaveRooms, NAME } from './history-room.ts';

afterEach(leaveRooms);

describe('the export in chat', () => {
  test.each([
    ['export the audit as csv', 'line,at,event,certificate', '--format csv'],
    ['export the audit as json lines', '"event":"verified"', 'npm run -s audit -- export'],
    [`export the history of ${NAME} as csv`, 'line,at,event,certificate', `--format csv --certificate ${NAME}`],
    ['exportiere das Audit als CSV', 'line,at,event,certificate', '--format csv'],
  ])('%s', async (text, line, command) => {
    const room = await fixed();

    const told = await room.say(text);

    expect(told.intent?.kind).toBe('history/audit');
    expect(told.text).toContain(line);
    expect(told.text).toContain(command);
    expect(JSON.stringify(told.card)).toContain('CodeBlock');
    expect(Buffer.byteLength(JSON.stringify(told.card))).toBeLessThanOrEqual(28 * 1024);
  });

  test('holds what is under way too: it is what is kept', async () => {
    const room = await fixed();

    expect(historyIn(await room.say('export the audit as csv')).map(({ event }) => event)).toContain('begun');
  });
});

test('a whole day of work is one sound chain', async () => {
  const room = await fixed();
  await room.press('undo', BEN);
  await room.press('undo', BEN);

  const lines = await Array.fromAsync(room.app.ports.store.audit());

  expect(await firstBroken(lines)).toBeNull();
  const back = lines.find(({ event, asks }) => event === 'stepped' && asks === 'undo');
  expect(back).toMatchObject({ change: { kind: 'add-access-policy' }, undoneBy: BEN, outcome: 'done' });
});
