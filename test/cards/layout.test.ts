import { layout } from '../../cards/render.ts';

test('a layout that reads what its view lacks names all of it, and draws nothing', () => {
  const draw = layout({ type: 'TextBlock', text: `from \${first} to \${last}` });

  expect(() => draw({})).toThrow('card layout reads fields its view lacks: first, last');
  expect(draw({ first: '1', last: '9' })).toEqual({ type: 'TextBlock', text: 'from 1 to 9' });
});
