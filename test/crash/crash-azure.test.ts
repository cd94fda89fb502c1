import { type Azurite, freshNames, startAzurite } from '../helpers/azurite.ts';
import { outlivesDeath } from './trials.ts';

jest.setTimeout(240_000);

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.end());

describe('cases in Azure Storage', () => outlivesDeath(() => ({ at: azurite, names: freshNames() })));
