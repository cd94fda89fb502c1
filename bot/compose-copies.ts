/** How the file of a store is looked through and copied, for the programs that do so. */
export { copyStore } from '../services/store/sqlite/copy.ts';
export { type Inspected, inspect, isInUse, NoStore } from '../services/store/sqlite/inspect.ts';
