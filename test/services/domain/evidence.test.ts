import { seen } from '../../../services/domain/evidence.ts';
import { healthy } from '../../helpers/evidence.ts';
import { evidence } from '../../helpers/facts.ts';

test('facts that were seen are given, those that were asked for and no others', () => {
  expect(seen(evidence(), ['vault', 'locks'])).toEqual({ vault: healthy.vault, locks: [] });
});

test('one that was not seen is enough for none', () => {
  expect(seen(evidence({}, ['locks']), ['vault', 'locks'])).toBeUndefined();
  expect(seen(evidence({}, ['locks']), ['vault'])).toEqual({ vault: healthy.vault });
});
