import { type Locale, say, type Words } from '../sentences/index.ts';
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
  const band: Band = { style: 'accent', icon: '🚦', word: say('notice.greenlight'), about: '', under: [] };
  const heading = say('greeting.heading');
  const sections = [
    ...block({ id: 'greeting', lines: [line(run(say('greeting.what-it-does')))] }),
    ...block({
      id: 'examples',
      lines: [
        line(run(say('greeting.try'))),
        ...examples.flatMap(({ words, does }) => [line(strong(words)), under(subtle(does))]),
      ],
    }),
    ...block({ id: 'safety', lines: [line(subtle(say('greeting.safety')))] }),
  ];
  return drawn({ band, heading, sections, speech: say('notice.speech', { word: band.word, heading }) }, locale);
}
