import { say } from '../../../sentences/index.ts';
import type { Diagnosis } from '../../../services/index.ts';
import { command, run } from '../../parts/run.ts';
import { block, line, type Section, under } from '../../parts/section.ts';
import { handCommand } from './hand-commands.ts';
import { handWords } from './hand-words.ts';
import { namesSeen } from './names-seen.ts';

/** Said where something is broken that the bot cannot mend: what a person has to do, and a command to begin with. */
export function byHand(diagnosis: Diagnosis): readonly Section[] {
  const { firstBroken } = diagnosis;
  if (!firstBroken) return [];
  const toCopy = handCommand(firstBroken.rule, namesSeen(diagnosis));
  const told = line(run(say('hand.no-automatic-fix', { todo: handWords(firstBroken.rule) })));
  const lines = [told, ...(toCopy ? [under(command(toCopy))] : [])];
  return block({ id: 'by-hand', style: 'emphasis', lines });
}
