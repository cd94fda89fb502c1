import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStores } from '../../helpers/stores.ts';
import { keepsAudit } from './contract/audit.ts';
import { keepsCases } from './contract/cases.ts';
import { examinesItself } from './contract/examining.ts';
import { greetsOnce } from './contract/greetings.ts';
import { hearsOnce, keepsOffers } from './contract/notes.ts';
import type { Open } from './contract/open.ts';
import { letsGo } from './contract/past.ts';
import { keepsRooms, takesTurns } from './contract/rooms.ts';
import { queuesWork } from './contract/work.ts';

let folder = '';
let count = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenlight-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const onDisk: Open = async (clock, name) => {
  count += 1;
  return fileStores(join(folder, `${name ?? count}.sqlite`), clock);
};

describe('cases in a file', () => keepsCases(onDisk));
describe('who was greeted in a file', () => greetsOnce(onDisk));
describe('what was offered in a file', () => keepsOffers(onDisk));
describe('what was heard in a file', () => hearsOnce(onDisk));
describe('what rooms watch in a file', () => keepsRooms(onDisk));
describe('whose turn it is in a file', () => takesTurns(onDisk));
describe('the audit in a file', () => keepsAudit(onDisk));
describe('the queue in a file', () => queuesWork(onDisk));
describe('the examination of a file', () => examinesItself(onDisk));
describe('what is older than it is kept, in a file', () => letsGo(onDisk));
