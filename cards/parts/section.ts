import { type Key, say, type Words } from '../../sentences/index.ts';
import { layout } from '../render.ts';
import actionsLayout from '../templates/actions.json' with { type: 'json' };
import blockLayout from '../templates/block.json' with { type: 'json' };
import type { Card, Style } from '../view.ts';
import { plain, type Run, subtle } from './run.ts';

/** A part of a card together with the same part in plain text, so that neither can say what the other does not. */
export interface Section {
  readonly element: Card;
  readonly lines: readonly Words[];
}

/** One line of a block. */
export interface Line {
  readonly runs: readonly Run[];
  readonly spacing: 'None' | 'Small' | 'Default';
}

interface Block {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly style?: Style;
}

/** What a person may press, and the words to type where nothing can be pressed. */
export interface Button {
  readonly title: Words;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly word: string;
  readonly style: 'default' | 'positive';
}

/** A page that a person may open. */
export interface WebPage {
  readonly title: Words;
  readonly url: string;
}

/** Names what a list leaves out. */
type RestKey = Extract<Key, `rest.${string}`>;

const drawBlock = layout(blockLayout);
const drawActions = layout(actionsLayout);

export function line(...runs: readonly Run[]): Line {
  return { runs, spacing: 'Small' };
}

/** A line that belongs to the one above it. */
export function under(...runs: readonly Run[]): Line {
  return { runs, spacing: 'None' };
}

/** What a clipped list leaves out is at least counted. */
export function rest(more: number, left: RestKey): readonly Line[] {
  return more > 0 ? [line(subtle(say(left, { count: more })))] : [];
}

/** Lines that belong together. Without lines there is no block. */
export function block({ id, lines, style = 'default' }: Block): readonly Section[] {
  if (lines.length === 0) return [];
  const element = drawBlock({ id, lines, style });
  return [{ element, lines: lines.map(({ runs }) => plain(runs)) }];
}

/** One row of buttons that act. */
export function actions(buttons: readonly Button[]): readonly Section[] {
  if (buttons.length === 0) return [];
  const element = drawActions({ spacing: 'Default', execute: buttons.map(executing), unfold: [], open: [] });
  return [{ element, lines: buttons.map(inText) }];
}

/** One row of buttons that open pages; plain text has their addresses. */
export function webPages(open: readonly WebPage[]): readonly Section[] {
  if (open.length === 0) return [];
  const element = drawActions({ spacing: 'Small', execute: [], unfold: [], open });
  return [{ element, lines: open.map(({ title, url }) => say('words.page', { title, url })) }];
}

function executing(button: Button) {
  return { ...button, submit: { verb: button.verb, ...button.data } };
}

function inText({ title, word }: Button): Words {
  return say('words.say-it', { title, word });
}

/** More buttons than these do not fit beside each other on a telephone. */
const MOST_IN_A_ROW = 3;

/**
 * One row of buttons that only show more, and below it what some of them unfold. Plain text has nothing folded. Where the
 * row would be too long, those that do not unfold stand in a row of their own.
 */
export function unfolding(
  parts: readonly (readonly [Words, readonly Section[]])[],
  beside: readonly Button[],
): readonly Section[] {
  const present = parts.flatMap(([title, sections]) => sections.map((section) => ({ title, section })));
  if (present.length === 0) return actions(beside);
  const unfold = present.map(({ title, section }) => ({ title, target: section.element.id }));
  const fits = present.length + beside.length <= MOST_IN_A_ROW;
  const execute = fits ? beside.map(executing) : [];
  const row: Section = {
    element: drawActions({ spacing: 'Small', execute, unfold, open: [] }),
    lines: fits ? beside.map(inText) : [],
  };
  return [
    ...(fits ? [] : actions(beside)),
    row,
    ...present.map(({ section: { element, lines } }) => ({ element: { ...element, isVisible: false }, lines })),
  ];
}
