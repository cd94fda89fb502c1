import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How a certificate stands, in one word. */
export const colours: readonly Concept[] = [
  {
    id: 'colours',
    names: ['Colours', 'colors', 'traffic light', 'health'],
    says: 'Red is for users hit now or sure to be, yellow for what will break or is out of sync, white for not seen, green for all sound.',
    todo: 'Take red first, then yellow by its countdown; what could not be seen is never green.',
    page: PAGES.importing,
  },
  {
    id: 'colour-red',
    names: ['Red', 'health status red', 'status red', 'red status', 'rot', 'rouge', 'rojo', 'vermelho'],
    says: 'Red: users are hit now, or are sure to be with nothing in motion that would prevent it.',
    todo: 'Open the card of the certificate and approve the fix of its first broken link, or do by hand what it says.',
    page: PAGES.importing,
  },
  {
    id: 'colour-yellow',
    names: [
      'Yellow',
      'health status yellow',
      'status yellow',
      'yellow status',
      'amber',
      'gelb',
      'jaune',
      'amarillo',
      'amarelo',
    ],
    says: 'Yellow: the certificate will break or is out of sync with its vault, though users do not notice yet.',
    todo: 'Ask why it is yellow, mend the first broken link and sync before the countdown ends.',
    page: PAGES.importing,
  },
  {
    id: 'colour-green',
    names: ['Green', 'health status green', 'status green', 'green status', 'healthy', 'grün', 'verde', 'vert'],
    says: 'Green: every rule was judged and none found anything.',
    todo: 'Nothing; a note on a green card tells what will need attention later.',
    page: PAGES.importing,
  },
  {
    id: 'colour-unknown',
    names: ['Colour unknown', 'unknown colour', 'white', 'grey', 'gray', 'health unknown'],
    says: 'Nothing wrong was found, but something on the chain could not be read, so the certificate is not called green.',
    todo: 'Give the bot the role that the card names, then check again.',
    page: PAGES.importing,
  },
];
