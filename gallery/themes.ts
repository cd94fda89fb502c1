import dark from './host-config/dark.json' with { type: 'json' };
import highContrast from './host-config/high-contrast.json' with { type: 'json' };
import light from './host-config/light.json' with { type: 'json' };

/** How a card is dressed: what the host says of it, and what the page around it does by itself. */
export interface Theme {
  /** The host configuration of the card renderer. */
  readonly config: object;
  readonly page: Palette;
}

/** What the renderer leaves to the page. */
interface Palette {
  readonly ground: string;
  readonly link: string;
  readonly button: Button;
  readonly primary: Button;
  readonly field: Button;
  /** Where every ground has one colour, only a line tells a box from what is around it. */
  readonly box: string;
}

interface Button {
  readonly ground: string;
  readonly text: string;
  readonly edge: string;
}

export const THEMES = ['light', 'dark', 'high-contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Light and dark are those of Teams, from npm `adaptivecards-designer` 2.4.4, lib/hostConfigs (MIT); Teams publishes none for high contrast. */
export const themes: { readonly [T in ThemeName]: Theme } = {
  light: {
    config: light,
    page: {
      ground: '#ffffff',
      link: '#5b5fc7',
      button: { ground: '#ffffff', text: '#242424', edge: '#d1d1d1' },
      primary: { ground: '#5b5fc7', text: '#ffffff', edge: '#5b5fc7' },
      field: { ground: '#ffffff', text: '#242424', edge: '#616161' },
      box: 'none',
    },
  },
  dark: {
    config: dark,
    page: {
      ground: '#2d2c2c',
      link: '#a9aefa',
      button: { ground: '#292929', text: '#ffffff', edge: '#757575' },
      primary: { ground: '#4f52b2', text: '#ffffff', edge: '#4f52b2' },
      field: { ground: '#292929', text: '#ffffff', edge: '#adadad' },
      box: 'none',
    },
  },
  'high-contrast': {
    config: highContrast,
    page: {
      ground: '#000000',
      link: '#ffff01',
      button: { ground: '#000000', text: '#ffffff', edge: '#ffffff' },
      primary: { ground: '#1aebff', text: '#000000', edge: '#1aebff' },
      field: { ground: '#000000', text: '#ffffff', edge: '#ffffff' },
      box: '1px solid #ffffff',
    },
  },
};
