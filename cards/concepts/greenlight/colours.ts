import { say } from '../../../sentences/index.ts';
import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** How a certificate stands, in one word. */
export const colours: readonly Concept[] = [
  {
    id: 'colours',
    names: ['Colours', 'colors', 'traffic light', 'health'],
    says: say('greenlight-terms.colours-says'),
    todo: say('greenlight-terms.colours-todo'),
    page: PAGES.importing,
  },
  {
    id: 'colour-red',
    names: ['Red', 'health status red', 'status red', 'red status', 'rot', 'rouge', 'rojo', 'vermelho'],
    says: say('greenlight-terms.colour-red-says'),
    todo: say('greenlight-terms.colour-red-todo'),
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
    says: say('greenlight-terms.colour-yellow-says'),
    todo: say('greenlight-terms.colour-yellow-todo'),
    page: PAGES.importing,
  },
  {
    id: 'colour-green',
    names: ['Green', 'health status green', 'status green', 'green status', 'healthy', 'grün', 'verde', 'vert'],
    says: say('greenlight-terms.colour-green-says'),
    todo: say('greenlight-terms.colour-green-todo'),
    page: PAGES.importing,
  },
  {
    id: 'colour-unknown',
    names: ['Colour unknown', 'unknown colour', 'white', 'grey', 'gray', 'health unknown'],
    says: say('greenlight-terms.colour-unknown-says'),
    todo: say('greenlight-terms.colour-unknown-todo'),
    page: PAGES.importing,
  },
];
