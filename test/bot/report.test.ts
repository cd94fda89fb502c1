import { ANA, BEN } from '../helpers/room.ts';
import { enter, fixed, leaveRooms, NAME } from './history-room.ts';

jest.setTimeout(30_000);

afterEach(leaveRooms);

test.each([
  ['incident report', '# Incident report'],
  ['Vorfallbericht bitte', '# Vorfallbericht'],
  ["rapport d'incident", '# Rapport d’incident'],
  ['informe del incidente', '# Informe del incidente'],
  ['relatório do incidente por favor', '# Relatório do incidente'],
  ['インシデントレポート', '# インシデント レポート'],
  [`incident report of ${NAME} as html`, '<!doctype html>'],
  [`report as html of ${NAME}`, '<!doctype html>'],
  [`give me the report of ${NAME} as a web page`, '<!doctype html>'],
])('%s', async (text, begins) => {
  const room = await fixed();

  const told = await room.say(text);

  expect(told.intent?.kind).toBe('history/audit');
  expect(told.text).toContain(begins);
  expect(told.text).toContain(BEN.name);
  expect(JSON.stringify(told.card)).toContain('CodeBlock');
  expect(Buffer.byteLength(JSON.stringify(told.card))).toBeLessThanOrEqual(28 * 1024);
  expect(room.writes()).toHaveLength(2);
});

test.each(['handover', 'Übergabe bitte', 'passation de service', 'relevo de turno', 'passagem de turno', '引き継ぎ'])(
  '%s tells what is open and who asked',
  async (text) => {
    const room = await enter();
    await room.say(`why is ${NAME} yellow?`);

    const told = await room.say(text);

    expect(told.intent?.kind).toBe('history/audit');
    expect(told.text).toContain(NAME);
    expect(told.text).toContain(ANA.name);
    expect(told.text).not.toContain('grant-missing, resolved');
  },
);

test('the facts of the first look are in the report after the fix', async () => {
  const room = await fixed();

  expect((await room.say('incident report')).text).toContain('App Service may not read kv');
});

test('a report by name of what is not there offers what is near', async () => {
  const room = await enter();

  expect((await room.say('incident report of kv-shop-wildcrd')).choices?.map(({ name }) => name)).toContain(NAME);
});
