import type { Diagnosis } from '../../../services/index.ts';
import { command, run, strong } from '../../parts/run.ts';
import { block, line, type Section, under } from '../../parts/section.ts';
import { handCommand } from './hand-commands.ts';
import { HAND_WORDS, NO_HAND_WORDS } from './hand-words.ts';
import { namesSeen } from './names-seen.ts';

/** Said where something is broken that the bot cannot mend: what a person has to do, and a command to begin with. */
export function byHand(diagnosis: Diagnosis): readonly Section[] {
  const { firstBroken } = diagnosis;
  if (!firstBroken) return [];
  const words = HAND_WORDS[firstBroken.rule] ?? NO_HAND_WORDS;
  const toCopy = handCommand(firstBroken.rule, namesSeen(diagnosis));
  const lines = [line(strong('No automatic fix. '), run(words)), ...(toCopy ? [under(command(toCopy))] : [])];
  return block({ id: 'by-hand', style: 'emphasis', lines });
}
