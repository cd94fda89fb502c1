import { say } from '../../sentences/index.ts';
import type { Checked } from '../domain/checked.ts';
import { linesOf } from './line.ts';

/** Every fault of the configuration, a line each: `SETTING: what is wrong with it`. */
export function configurationLines(faults: readonly string[]): readonly Checked[] {
  const configuration = linesOf('configuration');
  if (faults.length === 0) return [configuration.ok(say('doctor.settings-ok'))];
  return faults.map((fault) => {
    const [, setting] = /^(\w+)(?:\.\d+)*:/.exec(fault) ?? [];
    return configuration.fail(fault, setting === undefined ? null : { setting });
  });
}
