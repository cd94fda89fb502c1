import type { Words } from '../../sentences/index.ts';
import type { Checked, CheckName, Mend } from '../domain/checked.ts';

/** Writes the lines of one check, about a scope or about none. */
export function linesOf(check: CheckName, scope: string | null = null) {
  return {
    ok: (says: Words): Checked => ({ check, verdict: 'ok', scope, says, mend: null }),
    warn: (says: Words, mend: Mend | null): Checked => ({ check, verdict: 'warn', scope, says, mend }),
    fail: (says: Words, mend: Mend | null): Checked => ({ check, verdict: 'fail', scope, says, mend }),
  };
}

/** Commands that mend; null where there is none. */
export function byCommands(...commands: readonly string[]): Mend | null {
  return commands.length > 0 ? { commands: [...new Set(commands)] } : null;
}
