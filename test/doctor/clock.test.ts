import { found } from './doctor-in.ts';

jest.setTimeout(30_000);

test.each<readonly [string, unknown]>([
  ['what ARM tells anybody of its cloud', null],
  ['a list, as ARM has it in older versions', [{ name: 'AzureCloud' }]],
  ['a page of somebody in between', '<html></html>'],
])('the clock is read from the date of the answer, be it %s', async (_, body) => {
  const { of } = await found((world) => {
    const fault = { method: 'GET', path: '^/metadata/endpoints$', times: 9, skip: 0, status: 200, headers: {}, body };
    if (body !== null) world.behaviour.faults = [{ ...fault, applied: false }];
  });

  expect(of('clock')).toMatchObject([{ verdict: 'ok', mend: null }]);
});
