import { AsyncLocalStorage } from 'node:async_hooks';
import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/** What Azure called the last request that was sent for some work. */
interface Noted {
  id: string;
}

const noted = new AsyncLocalStorage<Noted>();

/** Notes what Azure calls a request that writes; the clients of the SDK keep that from who calls them. */
export const noteRequestId: PipelinePolicy = {
  name: 'request-id',
  async sendRequest(request, next) {
    const response = await next(request);
    const note = noted.getStore();
    if (note && request.method !== 'GET') note.id = response.headers.get('x-ms-request-id') ?? note.id;
    return response;
  },
};

/** Does some work, and has at hand what Azure called the last write of it; empty where there was none. */
export function noting<T>(work: (requestId: () => string) => Promise<T>): Promise<T> {
  const note: Noted = { id: '' };
  return noted.run(note, () => work(() => note.id));
}
