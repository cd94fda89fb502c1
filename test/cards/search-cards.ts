import { greetingCard } from '../../cards/greeting-card.ts';
import { searchCard } from '../../cards/search-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import type { FoundCertificate } from '../../services/index.ts';
import { NOW } from '../helpers/cases.ts';

/** A certificate as a search finds it. */
export function foundWith(but: Partial<FoundCertificate> = {}): FoundCertificate {
  return {
    certificateId: '/subscriptions/s/providers/Microsoft.Web/certificates/kv-shop-wildcard',
    name: 'kv-shop-wildcard',
    hostNames: ['shop.contoso.com', '*.contoso.com'],
    colour: 'yellow',
    firstBroken: { link: 'access', rule: 'grant-missing' },
    outageAt: '2026-12-09T09:00:30Z',
    expiresOn: '2026-12-09T09:00:30Z',
    takenAt: NOW,
    ...but,
  };
}

/** What is posted from a search, and what is said when the bot is added. */
export function searchCards(hostile: string, long: string, locale: Locale): Readonly<Record<string, View>> {
  const saying = (text: string) => ({ name: text, hostNames: [text, text, text, text] });
  const green = { colour: 'green', firstBroken: null, outageAt: null } as const;
  const example = (words: string) => ({ words, does: 'tells how it stands' });
  return {
    'found, yellow': searchCard(foundWith(), NOW, locale),
    'found, red': searchCard(
      foundWith({ colour: 'red', outageAt: '2026-11-01T09:00:00Z', expiresOn: '2026-11-01T09:00:00Z' }),
      NOW,
      locale,
    ),
    'found, green': searchCard(foundWith(green), NOW, locale),
    'found, unknown': searchCard(
      foundWith({ ...green, colour: 'unknown', expiresOn: null, hostNames: [] }),
      NOW,
      locale,
    ),
    'found, hostile': searchCard(foundWith(saying(hostile)), NOW, locale),
    'found, far too long': searchCard(foundWith(saying(long)), NOW, locale),
    greeting: greetingCard(
      ['check shop.contoso.com', 'what is yellow?', 'history of shop.contoso.com'].map(example),
      locale,
    ),
    'greeting, hostile': greetingCard([example(`check ${hostile}`)], locale),
  };
}
