import type { Showing } from './easel.ts';

/** One picture of a card, and what it is called beside it. */
export interface Shot extends Showing {
  readonly called: string;
  readonly file: string;
}

const WIDE = 600;

/** As wide as a telephone leaves a card. */
const NARROW = 300;

/** One card of each kind is shown in every way, the others in light and dark. */
const SHOWN_IN_EVERY_WAY: readonly string[] = [
  'proposed',
  'applied',
  'resolved',
  'failed',
  'red, users are hit, one gap',
  'nothing found, vault not readable',
  'whoever asked may break the glass',
  'list, one cause',
  'history of a certificate',
  'code, bicep',
  'choice',
  'looking',
  'help',
  'explanation of one code',
  'checkup, something fails',
];

/** Those of them that fold something. */
const SHOWN_UNFOLDED: readonly string[] = [
  'proposed',
  'resolved',
  'whoever asked may break the glass',
  'checkup, something fails',
];

/** The pictures that are taken of a story. */
export function shotsOf(story: string): readonly Shot[] {
  const slug = slugOf(story);
  const shot = (called: string, but: Partial<Showing>): Shot => ({
    theme: 'light',
    width: WIDE,
    unfolded: false,
    ...but,
    called,
    file: `${slug}-${called.replaceAll(' ', '-')}.png`,
  });
  const usual = [shot('light', {}), shot('dark', { theme: 'dark' })];
  if (!SHOWN_IN_EVERY_WAY.includes(story)) return usual;
  return [
    ...usual,
    shot('high contrast', { theme: 'high-contrast' }),
    shot('narrow', { width: NARROW }),
    ...(SHOWN_UNFOLDED.includes(story) ? [shot('unfolded', { unfolded: true })] : []),
  ];
}

/** A story's name as a file or an address may have it. */
export function slugOf(story: string): string {
  return story
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
