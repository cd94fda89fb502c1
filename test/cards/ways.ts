import { THEMES } from '../../gallery/themes.ts';

/** A telephone, and a desk. */
const WIDTHS = [300, 600];

/** Every way in which a card has to hold. */
export const WAYS = THEMES.flatMap((theme) => WIDTHS.map((width) => [theme, width] as const));
