import { searchCard, searchPreview } from '../../cards/search-card.ts';
import { NOW } from '../helpers/cases.ts';
import { HOSTILE } from './every-card.ts';
import { buttonsOf } from './parts-of.ts';
import { foundWith } from './search-cards.ts';

const GREEN = { colour: 'green', firstBroken: null, outageAt: null } as const;

test.each([
  [
    'yellow',
    foundWith(),
    'users are hit in 16 days',
    'Broken at access',
    'Users are hit in 16 days (9 Dec 2026, 09:00 UTC).',
  ],
  [
    'red',
    foundWith({ colour: 'red', outageAt: '2026-11-20T09:00:30Z', expiresOn: '2026-11-20T09:00:30Z' }),
    'users have been hit since 20 Nov 2026, 09:00 UTC',
    'Broken at access',
    'What App Service holds ran out 3 days ago (20 Nov 2026, 09:00 UTC).',
  ],
  [
    'green',
    foundWith(GREEN),
    'runs out in 16 days',
    'Nothing is broken',
    'runs out in 16 days (9 Dec 2026, 09:00 UTC).',
  ],
  [
    'unknown',
    foundWith({ ...GREEN, colour: 'unknown', expiresOn: null }),
    'App Service holds no certificate',
    'Not fully judged',
    'App Service holds no certificate.',
  ],
] as const)('a certificate that is %s says so in a word, and how long it has', (_, found, left, heading, says) => {
  const { text } = searchCard(found, NOW, 'en');

  expect(searchPreview(found, NOW, 'en').text).toBe(`shop.contoso.com and *.contoso.com · ${left}`);
  expect(text).toContain(heading);
  expect(text).toContain(says);
  expect(text).toContain('Ask here: say "check kv-shop-wildcard".');
});

test('of users who are not hit nothing is said', () => {
  expect(searchCard(foundWith(GREEN), NOW, 'en').text).not.toMatch(/users|1970/i);
});

test('a sign of a page is a blank in a preview', () => {
  expect(searchPreview(foundWith({ name: 'a<b&c>d' }), NOW, 'en').title).toContain('a b c d');
});

test('a preview has one line each of plain text, whatever a certificate is called', () => {
  const { title, text } = searchPreview(
    foundWith({ name: `<b onclick="x">${HOSTILE}</b>`, hostNames: ['<img src=x>', '&lt;script&gt;', 'third'] }),
    NOW,
    'en',
  );

  for (const said of [title, text]) {
    expect(said).not.toMatch(/[<>&\n\u202E]/);
    expect(said.length).toBeLessThanOrEqual(120);
  }
});

test('a button carries which certificate it is about, and nothing of what was seen', () => {
  const found = foundWith();

  for (const { data } of buttonsOf(searchCard(found, NOW, 'en').card))
    expect(data).toEqual({ certificateId: found.certificateId });
});
