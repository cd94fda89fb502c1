import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import type { Caller } from '../domain/examined.ts';
import type { Inventory } from '../domain/inventory.ts';
import type { Answer } from './attempt.ts';
import { giveRole } from './commands.ts';
import { byCommands, linesOf } from './line.ts';

/** A subscription that only whoever runs the command knows. */
const SUBSCRIPTION_AT_HAND = '/subscriptions/00000000-0000-0000-0000-000000000000';

/** Whether Resource Graph shows the bot anything, which is how names and overviews are found. */
export function estateLine(asked: Answer<Omit<Inventory, 'principal'>>, caller: Caller): Checked {
  const graph = linesOf('resource-graph');
  if ('trouble' in asked) return graph.fail(say('doctor.graph-unread', { why: asked.trouble }), seeSomething(caller));
  const { subscriptions, vaults, certificates } = asked.value;
  if (subscriptions.size === 0) return graph.fail(say('doctor.graph-empty'), seeSomething(caller));
  const counts = { subscriptions: subscriptions.size, vaults: vaults.length, certificates: certificates.length };
  return graph.ok(say('doctor.graph-ok', counts));
}

function seeSomething(caller: Caller) {
  const scope = '"/subscriptions/$(az account show --query id --output tsv)"';
  return byCommands(giveRole(caller, 'Reader', SUBSCRIPTION_AT_HAND).replace(SUBSCRIPTION_AT_HAND, scope));
}
