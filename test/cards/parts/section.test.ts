import { chosen, forms, typed } from '../../../cards/parts/forms.ts';
import { marked, run, subtle } from '../../../cards/parts/run.ts';
import {
  actions,
  type Button,
  block,
  line,
  rest,
  type Section,
  under,
  unfolding,
  webPages,
} from '../../../cards/parts/section.ts';
import { inEnglish } from '../../helpers/english.ts';

const button = (title: string): Button => ({
  title,
  verb: `do-${title}`,
  data: { caseId: 'c' },
  word: title.toLowerCase(),
  style: 'default',
});
const pressed = (title: string) => ({
  type: 'Action.Execute',
  title,
  verb: `do-${title}`,
  style: 'default',
  data: { caseId: 'c' },
  fallback: { type: 'Action.Submit', title, style: 'default', data: { verb: `do-${title}`, caseId: 'c' } },
});
const shown = (sections: readonly Section[]) => inEnglish(sections);

test('lines that belong together are a block, and as text the same lines', () => {
  const lines = [line(run('a'), run('b')), under(marked('✓', 'c', {}))];

  expect(shown(block({ id: 'x', style: 'emphasis', lines }))).toEqual([
    {
      element: {
        type: 'Container',
        id: 'x',
        style: 'emphasis',
        items: [
          { type: 'RichTextBlock', spacing: 'Small', inlines: [run('a'), run('b')] },
          { type: 'RichTextBlock', spacing: 'None', inlines: [marked('✓', 'c', {})] },
        ],
      },
      lines: ['ab', '✓ c'],
    },
  ]);
  expect(block({ id: 'x', lines })[0]?.element.style).toBe('default');
  expect(block({ id: 'x', lines: [] })).toEqual([]);
});

test('what a list leaves out is counted, where it leaves something out', () => {
  expect(inEnglish(rest(2, 'rest.gaps'))).toEqual([{ runs: [subtle('and 2 more gaps')], spacing: 'Small' }]);
  expect([rest(0, 'rest.gaps'), rest(-1, 'rest.gaps')]).toEqual([[], []]);
});

test('buttons that act stand in one row, and as text with the words to type', () => {
  expect(shown(actions([button('Sync'), button('Undo')]))).toEqual([
    {
      element: { type: 'ActionSet', spacing: 'Default', actions: [pressed('Sync'), pressed('Undo')] },
      lines: ['Sync: say "sync".', 'Undo: say "undo".'],
    },
  ]);
  expect(actions([])).toEqual([]);
});

test('buttons that open pages have their addresses as text', () => {
  expect(shown(webPages([{ title: 'Portal', url: 'https://contoso.com' }]))).toEqual([
    {
      element: {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [{ type: 'Action.OpenUrl', title: 'Portal', url: 'https://contoso.com' }],
      },
      lines: ['Portal: https://contoso.com'],
    },
  ]);
  expect(webPages([])).toEqual([]);
});

describe('what is folded', () => {
  const part = (id: string) => block({ id, lines: [line(run(id))] });
  const toggle = (title: string) => ({
    type: 'Action.ToggleVisibility',
    title,
    targetElements: [title],
  });
  const folded = (id: string) => ({
    element: { ...part(id)[0]?.element, isVisible: false },
    lines: [id],
  });
  const row = (all: readonly object[], lines: readonly string[]) => ({
    element: { type: 'ActionSet', spacing: 'Small', actions: all },
    lines,
  });

  test('stands below the row that unfolds it, beside the buttons that fit there', () => {
    expect(
      shown(
        unfolding(
          [
            ['a', part('a')],
            ['b', part('b')],
          ],
          [button('Undo')],
        ),
      ),
    ).toEqual([row([pressed('Undo'), toggle('a'), toggle('b')], ['Undo: say "undo".']), folded('a'), folded('b')]);
  });

  test('leaves the buttons a row of their own where they would not fit', () => {
    const parts = ['a', 'b', 'c'].map((id) => [id, part(id)] as const);

    expect(shown(unfolding(parts, [button('Undo')]))).toEqual([
      ...shown(actions([button('Undo')])),
      row(['a', 'b', 'c'].map(toggle), []),
      ...['a', 'b', 'c'].map(folded),
    ]);
  });

  test('is nothing where there is nothing to unfold', () => {
    expect(unfolding([['a', []]], [button('Undo')])).toEqual(actions([button('Undo')]));
    expect(unfolding([], [])).toEqual([]);
  });
});

test('a form unfolds what it asks for, and sends it with what it is about', () => {
  const input = typed('reason', 'Why', 'Say why');
  const { style: _style, ...asking } = button('Approve');

  expect(shown(forms([{ ...asking, inputs: [input] }]))).toEqual([
    {
      element: {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          {
            type: 'Action.ShowCard',
            title: 'Approve',
            card: {
              type: 'AdaptiveCard',
              version: '1.5',
              body: [
                {
                  type: 'Input.Text',
                  id: 'reason',
                  label: 'Why',
                  isRequired: true,
                  errorMessage: 'Say why',
                  maxLength: 300,
                },
                {
                  type: 'ActionSet',
                  actions: [
                    {
                      type: 'Action.Execute',
                      title: 'Approve',
                      verb: 'do-Approve',
                      data: { caseId: 'c' },
                      fallback: {
                        type: 'Action.Submit',
                        title: 'Approve',
                        data: { verb: 'do-Approve', caseId: 'c' },
                      },
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
      lines: ['Approve: say "approve".'],
    },
  ]);
  expect(forms([])).toEqual([]);
});

test('of some the first is chosen unless another is', () => {
  const list = { type: 'Input.ChoiceSet', id: 'until', label: 'Until', style: 'compact' };

  expect(
    chosen('until', 'Until', [
      ['1h', 'an hour'],
      ['1d', 'a day'],
    ]),
  ).toEqual({
    ...list,
    value: '1h',
    choices: [
      { value: '1h', title: 'an hour' },
      { value: '1d', title: 'a day' },
    ],
  });
  expect(chosen('until', 'Until', [])).toEqual({ ...list, value: '', choices: [] });
});
