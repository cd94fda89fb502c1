import type { Locale, Words } from '../sentences/index.ts';
import { run, strong, subtle } from './parts/run.ts';
import { block, line, under } from './parts/section.ts';
import { type Band, drawn } from './parts/sheet.ts';
import type { View } from './view.ts';

/** Something to say to the bot, and what it answers. */
export interface Example {
  readonly words: string;
  readonly does: Words;
}

/** Said once where the bot was added: what it is for, and what to try first. */
export function greetingCard(examples: readonly Example[], locale: Locale): View {
  const band: Band = { style: 'accent', icon: '🚦', word: 'Greenlight', about: '', under: [] };
  const heading = 'Asks Azure why a certificate is not green';
  const what = 'Names the broken link between Key Vault and a Web App, shows the evidence, and offers the fix.';
  const sections = [
    ...block({ id: 'greeting', lines: [line(run(what))] }),
    ...block({
      id: 'examples',
      lines: [
        line(run('Try one of these; in a channel or a group chat mention the bot first:')),
        ...examples.flatMap(({ words, does }) => [line(strong(words)), under(subtle(does))]),
      ],
    }),
    ...block({
      id: 'safety',
      lines: [line(subtle('Nothing is changed before somebody presses Approve whom Azure would let do it.'))],
    }),
  ];
  return drawn({ band, heading, sections, speech: `Greenlight. ${heading}.` }, locale);
}
