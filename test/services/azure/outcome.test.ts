import { createHttpHeaders, createPipelineRequest, RestError } from '@azure/core-rest-pipeline';
import { say } from '../../../sentences/index.ts';
import { outcomeOf } from '../../../services/azure/answer.ts';
import { AzureError } from '../../../services/azure/gateway.ts';
import { english } from '../../helpers/english.ts';

const OPERATION = say('answers.binding', { host: 'shop.contoso.com' });
const request = createPipelineRequest({ url: 'https://management.azure.com/' });

/** Azure's answer to a change, as its SDK throws it. */
function answer(statusCode: number, requestId: string | null): RestError {
  const headers = createHttpHeaders(requestId ? { 'x-ms-request-id': requestId } : {});
  const response = { status: statusCode, headers, request };
  return new RestError('The name is taken.', { code: 'Taken', statusCode, request, response });
}

const told = async (thrown: Error) => english((await outcomeOf(OPERATION, () => Promise.reject(thrown))).says);

test('a refusal is told with what was tried, and what Azure called the request', async () => {
  const refused = outcomeOf(OPERATION, () => Promise.reject(answer(400, 'r-1')));

  await expect(refused).rejects.toBeInstanceOf(AzureError);
  await expect(refused).rejects.toMatchObject({
    message: 'Binding shop.contoso.com: 400 Taken The name is taken. (request r-1)',
    says: { say: 'answers.refused-request' },
    code: 'Taken',
    requestId: 'r-1',
  });
});

test('a refusal of a request that Azure did not name has no empty brackets', async () => {
  await expect(told(answer(400, null))).rejects.toThrow(/^Binding shop\.contoso\.com: 400 Taken The name is taken\.$/);
});

test('what is not settled is told in the words of Azure', async () => {
  expect(await told(answer(409, null))).toBe('The name is taken.');
});

test.each([
  ['no answer', Object.assign(new Error('aborted'), { name: 'AbortError' }), 'no answer in time'],
  ['an answer of another shape', new TypeError('x is no list'), 'an answer of no known shape: TypeError: x is no list'],
])('%s is told in words of the bot', async (_, thrown, words) => {
  expect(await told(thrown)).toBe(words);
});
