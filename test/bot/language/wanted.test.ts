import { readWanted } from '../../../bot/language/wanted.ts';

test('a colour is a word of its own, and part of a name is none', () => {
  expect(readWanted('  red shop-red  red-shop ')).toEqual({
    text: 'red shop-red red-shop',
    colours: ['red'],
    rest: 'shop-red red-shop',
  });
});
