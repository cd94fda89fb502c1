import { say } from '../../sentences/index.ts';
import { inTurns } from '../azure/in-turns.ts';
import type { Checked } from '../domain/checked.ts';
import { nameOf } from '../domain/resource-id.ts';
import { shellWord as word } from '../domain/shell-word.ts';
import { excessLines } from './excess.ts';
import { vaultsOf, webScopesOf } from './extent.ts';
import { byCommands, linesOf } from './line.ts';
import { lookAtVault } from './look-at-vault.ts';
import { lookAtWeb } from './look-at-web.ts';
import type { Known, Looked } from './looked.ts';
import type { DoctorPorts, Extent } from './ports.ts';

/** So many scopes are looked at side by side. */
const AT_ONCE = 8;

/** The rights of the bot, scope by scope: what it lacks to read, what it could mend, and what it had better not hold. */
export async function examineScopes(known: Known, extent: Extent, ports: DoctorPorts): Promise<readonly Checked[]> {
  const { seen, caller } = known;
  const vaults = vaultsOf(extent.scopes, seen);
  const looks = [
    ...webScopesOf(extent.scopes, seen).map((scope) => ({
      id: scope.id,
      look: () => lookAtWeb(scope, known, extent, ports),
    })),
    ...vaults.map((vault) => ({ id: vault.id, look: () => lookAtVault(vault, known, extent, ports) })),
  ];
  const looked = await inTurns(looks, AT_ONCE, ({ id, look }) => (ports.clock() < known.until ? look() : noTime(id)));
  if (looks.length === 0) return [];
  const held = {
    assignments: looked.flatMap(({ assignments }) => assignments),
    vaults: vaults.flatMap(({ vault }) => vault ?? []),
  };
  return [...looked.flatMap(({ lines }) => lines), ...excessLines(held, caller)];
}

function noTime(id: string): Looked {
  const mend = byCommands(`npm run -s doctor -- --scope ${word(id)}`);
  return {
    lines: [linesOf('reading', id).fail(say('doctor-rights.no-time', { scope: nameOf(id) }), mend)],
    assignments: [],
  };
}
