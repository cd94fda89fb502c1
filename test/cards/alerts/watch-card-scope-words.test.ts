import { watchBegunCard, watchEndedCard, watchesCard, watchRefusedCard } from '../../../cards/watch-card.ts';
import { say } from '../../../sentences/index.ts';
import type { Scope, Watch } from '../../../services/index.ts';
import { cause } from '../../helpers/alerts.ts';
import { ANA, NOW } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';
import { linesOf, pressedOn } from '../parts-of.ts';

const COUNTS = { red: 1, yellow: 8, unknown: 0, green: 39 };
const watch = (by: Scope['by'], value: string): Watch => ({ id: `w-${by}`, scope: { by, value }, by: ANA, at: NOW });

describe('a watch', () => {
  const begun = (causes: number, minutes = 5, already = false) => {
    const all = Array.from({ length: causes }, (_, place) => cause({ says: `cause ${place}` }));
    const seen = { causes: all, unjudged: new Set<string>(), present: new Set<string>(), counts: COUNTS, next: [] };
    return watchBegunCard({ watch: watch('vault', 'kv-shop'), already, seen }, minutes, 'en');
  };

  test('that begins tells what is broken now, five by name, and how often it is looked at', () => {
    const { card, ...view } = begun(6);

    expect(linesOf(view)).toEqual([
      '👁️ Watches · Vault kv-shop',
      '1 red, 8 yellow, 39 green',
      'Watched here from now on',
      'Broken now:',
      ...Array.from({ length: 5 }, (_, place) => `cause ${place}`),
      '1 more cause',
      'Looked at every 5 minutes; this conversation is told of what changes.',
      'Stop watching: say "unwatch kv-shop".',
    ]);
    expect(pressedOn(card)).toEqual([['Stop watching', 'unwatch', 'default', { watchId: 'w-vault' }]]);
    expect(linesOf(begun(5)).join()).not.toContain('more cause');
  });

  test('says that all is quiet, that it was there already, or that nobody looks', () => {
    expect(linesOf(begun(0, 1, true)).slice(2, 5)).toEqual([
      'Watched here already',
      'Nothing is broken in it now.',
      'Looked at every minute; this conversation is told of what changes.',
    ]);
    expect(linesOf(begun(0, 0)).join()).toContain('nobody goes on patrol');
  });

  test.each<[Scope['by'], string, string, string]>([
    ['vault', 'kv-shop', 'Vault kv-shop', 'kv-shop'],
    ['app', 'app-shop', 'App app-shop', 'app-shop'],
    ['certificate', TARGET.certificateId, `Certificate ${TARGET.name}`, TARGET.name],
    ['pattern', '*.contoso.com', 'Whatever matches *.contoso.com', '*.contoso.com'],
    ['subscription', '10c2052b', 'Subscription 10c2052b', '10c2052b'],
    ['owner', 'shop-team', 'Whatever is owned by shop-team', 'shop-team'],
    ['owner', 'shop/team', 'Whatever is owned by shop/team', 'shop/team'],
    ['everything', '', 'Everything', 'everything'],
  ])('of each kind is named, and ended by word: %s', (by, value, called, word) => {
    expect(linesOf(watchesCard([watch(by, value)], NOW, 'en'))).toEqual([
      '👁️ Watches · in this conversation',
      '1 watch',
      expect.stringMatching(/^1\. /),
      'by Ana Silva, just now (23 Nov 2026, 09:00 UTC)',
      `Stop watching 1: say "unwatch ${word}".`,
    ]);
    expect(
      linesOf(watchEndedCard([watch(by, value)], 'en'))
        .at(-1)
        ?.toLowerCase(),
    ).toContain(called.split(' ').at(-1)?.toLowerCase());
  });

  test('stands in a list of which six are shown', () => {
    const many = Array.from({ length: 8 }, () => watch('vault', 'kv-shop'));

    expect(linesOf(watchesCard(many, NOW, 'en')).at(-1)).toBe('2 more watches');
    expect(pressedOn(watchesCard(many, NOW, 'en').card)).toHaveLength(6);
    expect(linesOf(watchesCard(many.slice(2), NOW, 'en')).join()).not.toContain('more');
    expect(pressedOn(watchesCard(many.slice(6), NOW, 'en').card)).toEqual([
      ['Stop watching 1', 'unwatch', 'default', { watchId: 'w-vault' }],
      ['Stop watching 2', 'unwatch', 'default', { watchId: 'w-vault' }],
    ]);
  });

  test('that is not there is told with how to begin one', () => {
    for (const view of [watchesCard([], NOW, 'en'), watchEndedCard([], 'en')]) {
      expect(linesOf(view).at(-1)).toContain('watch kv-shop here');
    }
    expect(linesOf(watchesCard([], NOW, 'en'))[1]).not.toBe(linesOf(watchEndedCard([], 'en'))[1]);
  });

  test('that ends is named, twenty of very many; one too many is refused with the reason', () => {
    const many = Array.from({ length: 21 }, () => watch('vault', 'kv-shop'));

    const ended = linesOf(watchEndedCard(many, 'en'));

    expect(ended.slice(2)).toEqual(Array.from({ length: 20 }, () => 'Vault kv-shop'));
    expect(linesOf(watchRefusedCard({ code: 'blocked', because: say('alert.reason-missing') }, 'en')).slice(1)).toEqual(
      ['Nothing was changed', 'Why it can wait is not said.'],
    );
  });
});
