import type { StorageNames } from '../../../services/store/azure/account.ts';
import { type Azurite, emulatedStores, freshNames, startAzurite } from '../../helpers/azurite.ts';
import { keepsAudit } from './contract/audit.ts';
import { keepsCases } from './contract/cases.ts';
import { examinesItself } from './contract/examining.ts';
import { greetsOnce } from './contract/greetings.ts';
import { hearsOnce, keepsOffers } from './contract/notes.ts';
import type { Open } from './contract/open.ts';
import { letsGo } from './contract/past.ts';
import { keepsRooms, takesTurns } from './contract/rooms.ts';
import { queuesWork } from './contract/work.ts';

jest.setTimeout(30_000);

let azurite: Azurite;
const named = new Map<string, StorageNames>();
beforeAll(async () => {
  azurite = await startAzurite();
});
beforeEach(() => named.clear());
afterAll(() => azurite.end());

const inAzure: Open = async (clock, name) => {
  const names = (name === undefined ? null : named.get(name)) ?? freshNames();
  if (name !== undefined) named.set(name, names);
  return emulatedStores(azurite, names, { clock });
};

describe('cases in Azure Storage', () => keepsCases(inAzure));
describe('who was greeted in Azure Storage', () => greetsOnce(inAzure));
describe('what was offered in Azure Storage', () => keepsOffers(inAzure));
describe('what was heard in Azure Storage', () => hearsOnce(inAzure));
describe('what rooms watch in Azure Storage', () => keepsRooms(inAzure));
describe('whose turn it is in Azure Storage', () => takesTurns(inAzure));
describe('the audit in Azure Storage', () => keepsAudit(inAzure));
describe('the queue in Azure Storage', () => queuesWork(inAzure));
describe('the examination of Azure Storage', () => examinesItself(inAzure));
describe('what is older than it is kept, in Azure Storage', () => letsGo(inAzure));
