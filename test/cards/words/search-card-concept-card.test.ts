import { explanationCard } from '../../../cards/concept-card.ts';
import { searchCard, searchPreview } from '../../../cards/search-card.ts';
import { NOW } from '../../helpers/cases.ts';
import { elementsOf, linesOf, pressedOn } from '../parts-of.ts';
import { foundWith } from '../search-cards.ts';

const SOON = 'Users are hit in 16 days (9 Dec 2026, 09:00 UTC).';
const lines = (but: Parameters<typeof foundWith>[0]) => linesOf(searchCard(foundWith(but), NOW, 'en'));
const preview = (but: Parameters<typeof foundWith>[0]) => searchPreview(foundWith(but), NOW, 'en');

test('what somebody posts from a search says how it stands, and has two buttons', () => {
  const { card, ...view } = searchCard(foundWith(), NOW, 'en');
  const data = { certificateId: foundWith().certificateId };

  expect(linesOf(view)).toEqual([
    '🟡 Yellow · kv-shop-wildcard',
    'shop.contoso.com and *.contoso.com',
    'seen just now (23 Nov 2026, 09:00 UTC)',
    'Broken at access',
    SOON,
    'What App Service holds runs out in 16 days (9 Dec 2026, 09:00 UTC).',
    'Ask here reads every link anew and offers the fix.',
    'Ask here: say "check kv-shop-wildcard".',
    'Look again: say "check kv-shop-wildcard".',
  ]);
  expect(pressedOn(card)).toEqual([
    ['Ask here', 'ask-here', 'default', data],
    ['Look again', 'look', 'default', data],
  ]);
  expect(card.speak).toBe('Yellow. Broken at access.');
  expect(card.refresh).toEqual({
    action: { type: 'Action.Execute', title: 'Look again', verb: 'look', data },
    userIds: [],
  });
});

test('the very moment at which users are hit, or at which it runs out, is past', () => {
  expect(lines({ outageAt: NOW, expiresOn: NOW }).slice(4, 6)).toEqual([
    'Users have been hit since 23 Nov 2026, 09:00 UTC.',
    'What App Service holds ran out just now (23 Nov 2026, 09:00 UTC).',
  ]);
  expect(preview({ outageAt: NOW }).text).toContain('users have been hit since 23 Nov 2026, 09:00 UTC');
  expect(preview({ outageAt: null, expiresOn: NOW }).text).toMatch(/ · ran out just now$/);
  expect(preview({ outageAt: null, expiresOn: '2026-11-20T09:00:30Z' }).text).toMatch(/ · ran out 3 days ago$/);
});

test('host names are cut to three on a card and to two in a list, and none are told', () => {
  const hostNames = ['a.x', 'b.x', 'c.x', 'd.x'];

  expect(lines({ hostNames })[1]).toBe('a.x, b.x, c.x and 1 more');
  expect(lines({ hostNames: [] })[1]).toMatch(/^seen /);
  expect(preview({ hostNames }).text).toMatch(/^a\.x, b\.x and 2 more · /);
  expect(preview({ hostNames: [] }).text).toMatch(/^no host names · /);
});

test('a preview is headed by sign, colour and name', () => {
  expect(preview({}).title).toBe('🟡 Yellow · kv-shop-wildcard');
});

test('what is green is read anew, with nothing to mend', () => {
  expect(lines({ colour: 'green', firstBroken: null, outageAt: null })).toContain('Ask here reads every link anew.');
});

test('a term alone is headed by its name; several are numbered, in bold', () => {
  const one = explanationCard('what does ScopeLocked mean?', 'en');
  const two = explanationCard('what is the difference between a webspace and a thumbprint', 'en');
  const names = elementsOf(two.card).filter(({ weight, type }) => type === 'TextRun' && weight === 'Bolder');
  const [band] = one.card.body as readonly object[];

  expect(linesOf(one).slice(0, 2)).toEqual(['📖 Explained', 'ScopeLocked']);
  expect(band).toMatchObject({ style: 'accent' });
  expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Thumbprint', 'Webspace']));
  expect(elementsOf(two.card).map(({ id }) => id)).toEqual(expect.arrayContaining(['concept-1', 'concept-2']));
  expect(two.card.speak).toMatch(/^Explained\. Thumbprint\. .+ Webspace\. /);
});

test('a term that is not known says what comes near, and how to ask', () => {
  const view = explanationCard('what is an acess polcy', 'en');

  expect(linesOf(view)).toEqual([
    '❔ Asked · acess polcy',
    'Not among the terms explained here',
    expect.stringMatching(/^Near it: Access policy, .+ and .+\.$/),
    'Name one of them, or paste an error text whole. For example:',
    'what does OperationNotPermittedOnKeyVault mean?',
    'To have a certificate checked, name it: why is shop.contoso.com yellow?',
  ]);
  expect((view.card.body as readonly object[])[0]).toMatchObject({ style: 'emphasis' });
  expect(view.card.speak).toMatch(/\S/);
});
