import { type Locale, say, type Words } from '../sentences/index.ts';
import { type Budget, requestsOf, type Spent } from '../services/index.ts';
import { name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { block, line, type Section } from './parts/section.ts';
import { fitting } from './parts/sheet.ts';
import type { View } from './view.ts';

const NOTHING: Spent = { resourceGraph: 0, vaults: 0, directory: 0, subscriptions: new Map() };

/** What the last answer of a conversation cost, and what all rooms together asked in the last hour. */
export function budgetCard(budget: Budget, names: ReadonlyMap<string, string>, locale: Locale): View {
  const { answer, hour, aSecond } = budget;
  const [word, heading] = [say('calls.word'), say('calls.heading')];
  return fitting(
    [8, 4, 1],
    (most) => ({
      band: { style: 'default', icon: '🔢', word, about: '', under: [] },
      heading,
      sections: [
        ...block({
          id: 'totals',
          lines: [
            line(run(answer ? say('calls.last', { count: requestsOf(answer) }) : say('calls.no-last'))),
            line(run(say('calls.hour', { count: requestsOf(hour) }))),
          ],
        }),
        ...rowsOf(answer ?? NOTHING, hour, names, most),
        ...block({ id: 'bound', lines: [line(subtle(say('calls.bound', { count: aSecond })))] }),
      ],
      speech: say('notice.speech', { word, heading }),
    }),
    locale,
  );
}

function rowsOf(answer: Spent, hour: Spent, names: ReadonlyMap<string, string>, most: number): readonly Section[] {
  const row = (what: Words, here: number, all: number) =>
    line(run(say('calls.row', { what, answer: here, hour: all })));
  const asked = [...hour.subscriptions].toSorted(([, one], [, other]) => other - one);
  const subscriptions = asked.slice(0, most).map(([id, requests]) => {
    const what = id === '' ? say('calls.tenant') : say('calls.subscription', { name: name(names.get(id) ?? id) });
    return row(what, answer.subscriptions.get(id) ?? 0, requests);
  });
  const more = asked.length - most;
  return block({
    id: 'by-what',
    lines: [
      row(say('calls.resource-graph'), answer.resourceGraph, hour.resourceGraph),
      row(say('calls.key-vault'), answer.vaults, hour.vaults),
      row(say('calls.directory'), answer.directory, hour.directory),
      ...subscriptions,
      ...(more > 0 ? [line(subtle(say('calls.more', { count: more })))] : []),
    ],
  });
}
