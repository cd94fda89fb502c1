import { greetingCard } from '../../../cards/greeting-card.ts';
import { helpCard, TOPICS } from '../../../cards/help-card.ts';
import { elementsOf, linesOf } from '../parts-of.ts';

test('help says what the bot is for, with questions that work and what each does, and folds the rest', () => {
  const view = helpCard('en');

  expect(linesOf(view).slice(0, 10)).toEqual([
    '🚦 Greenlight',
    'What you can ask',
    'Certificates that App Service takes from Azure Key Vault: which link is broken, and what mends it.',
    'why is shop.contoso.com yellow?',
    'names the first broken link and proposes a fix',
    'what is yellow?',
    'lists certificates by colour and by cause',
    'history of shop.contoso.com',
    'tells who asked, who approved, and what was changed',
    'A fix is carried out only after Approve, by somebody whom Azure would let make the same change.',
  ]);
  expect(linesOf(view)[10]).toBe('More of what it does:');
  expect(view.card.speak).toBe('Greenlight. What you can ask.');
});

test('every topic of the help has a button that unfolds it, two in a row, and a box of its own', () => {
  const { card } = helpCard('en');
  const parts = elementsOf(card);
  const boxes = parts.filter(({ id }) => String(id).startsWith('help-'));
  const rows = parts.filter(({ type }) => type === 'ActionSet');

  expect(boxes.map(({ id, style, isVisible }) => [id, style, isVisible])).toEqual(
    TOPICS.map(({ id }) => [`help-${id}`, 'emphasis', false]),
  );
  expect(rows.map(({ actions }) => (actions as readonly { title: string }[]).map(({ title }) => title))).toEqual([
    [expect.any(String), 'Forecast'],
    ['What if', '47 days'],
    [expect.any(String), expect.any(String)],
  ]);
});

test('questions are bold, and what they do is small right below', () => {
  const { card } = helpCard('en');
  const first = elementsOf(card).find(({ id }) => id === 'notice');
  const blocks = elementsOf(first).filter(({ type }) => type === 'RichTextBlock');

  expect(blocks.slice(1, 3).map(({ spacing }) => spacing)).toEqual(['Small', 'None']);
  expect(elementsOf(blocks[1]).at(-1)).toMatchObject({ weight: 'Bolder' });
  expect(elementsOf(blocks[2]).at(-1)).toMatchObject({ isSubtle: true, size: 'Small' });
});

test('the greeting says what the bot does, what to try, and that nothing is changed unasked', () => {
  const view = greetingCard([{ words: 'what is yellow?', does: 'lists them' }], 'en');

  expect(linesOf(view)).toEqual([
    '🚦 Greenlight',
    'Asks Azure why a certificate is not green',
    'Names the broken link between Key Vault and a Web App, shows the evidence, and offers the fix.',
    'Try one of these; in a channel or a group chat mention the bot first:',
    'what is yellow?',
    'lists them',
    'Nothing is changed before somebody presses Approve whom Azure would let do it.',
  ]);
  expect((view.card.body as readonly object[])[0]).toMatchObject({ style: 'accent' });
  expect(view.card.speak).toBe('Greenlight. Asks Azure why a certificate is not green.');
});
