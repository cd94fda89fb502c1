import { valueCard } from '../../cards/value-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import type { Worth } from '../../services/index.ts';

const NONE: Worth = { opened: 0, diagnosis: null, green: 0, toGreen: null, avoided: 0, late: 0, undated: 0 };

function worth(times: number): Worth {
  return {
    opened: 7 * times,
    diagnosis: { count: 7 * times, median: 2.4, nineInTen: 9.8 },
    green: 5 * times,
    toGreen: { count: 5 * times, median: 1260, nineInTen: 86_400 },
    avoided: 3 * times,
    late: times,
    undated: times,
  };
}

const WEEKS = Array.from({ length: 30 }, (_, place) => ({
  from: new Date(Date.UTC(2026, 4, 4) + place * 7 * 86_400_000).toISOString().slice(0, 10),
  worth: worth(1 + (place % 3)),
}));

/** What the bot was good for, in every way that it can be told. */
export function valueCards(locale: Locale): Readonly<Record<string, View>> {
  const ever = { since: null, before: null };
  const month = { since: '2026-11-01T00:00:00.000Z', before: '2026-12-01T00:00:00.000Z' };
  return {
    'value, of a month': valueCard({ by: 'week', total: worth(6), spans: WEEKS.slice(-3) }, month, locale),
    'value, of thirty weeks': valueCard({ by: 'week', total: worth(60), spans: WEEKS }, ever, locale),
    'value, nothing yet': valueCard({ by: 'month', total: NONE, spans: [] }, ever, locale),
  };
}
