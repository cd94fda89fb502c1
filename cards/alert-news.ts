import { type Key, type Locale, say, type Words } from '../sentences/index.ts';
import { type Alert, colourOf, type Deed, type Instant, lasting, type News, type Refusal } from '../services/index.ts';
import { stateOf } from './alert/state.ts';
import { COLOURS } from './case/colours.ts';
import { name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { actions, block, line } from './parts/section.ts';
import { type Band, drawn } from './parts/sheet.ts';
import { absolute } from './parts/time.ts';
import type { View } from './view.ts';

const NEWS: { readonly [N in Exclude<News, 'handed-over'>]: Key } = {
  worse: 'alert-news.worse',
  better: 'alert-news.better',
  more: 'alert-news.more',
  changed: 'alert-news.changed',
  again: 'alert-news.again',
  'comes-and-goes': 'alert-news.comes-and-goes',
  resolved: 'alert-news.resolved',
  gone: 'alert-news.gone',
  'snooze-over': 'alert-news.snooze-over',
};

const DONE: { readonly [V in Deed['verb']]: Key } = {
  acknowledge: 'alert-news.acknowledged',
  snooze: 'alert-news.snoozed',
  'hand-over': 'alert-news.handed',
};

/** More than these are on the card itself. */
const MOST_CAUSES = 3;

/** What is new of an alert, for its thread. */
export function alertNews(alert: Alert, news: News, locale: Locale): View {
  const lines = lasting(alert)
    .slice(0, MOST_CAUSES)
    .map(({ says }) => line(run(says)));
  const said =
    news === 'handed-over'
      ? [line(run(say('alert-news.handed-over', { person: name(alert.owner?.name ?? '') })))]
      : lines;
  const word = news === 'handed-over' ? say('alert-news.handed') : say(NEWS[news]);
  const { icon, style } = COLOURS[colourOf(alert)];
  const band: Band = { icon, style, word: say('alert-news.title', { id: alert.id }), about: '', under: [] };
  return sheet(band, word, said, locale);
}

/**
 * Said to the whole room, or in another that wants to be called, where an alert has waited for somebody for too long; and
 * what became of it, once somebody has taken it or it is over.
 */
export function escalationCard(alert: Alert, now: Instant, locale: Locale, told: 'here' | 'elsewhere' = 'here'): View {
  const { id, openedAt, resolvedAt, owner, stage } = alert;
  if (resolvedAt !== null) {
    const band: Band = { ...COLOURS.green, word: say('alert.over'), about: say('alert-news.title', { id }), under: [] };
    const lasted = say('alert.lasted', { from: absolute(openedAt), to: absolute(resolvedAt) });
    return sheet(band, say('alert.is-sound'), [line(run(lasted))], locale);
  }
  const { icon, style } = COLOURS[colourOf(alert)];
  const band: Band = {
    icon,
    style,
    word: say('alert-news.escalated'),
    about: say('alert-news.title', { id }),
    under: [],
  };
  const what = lasting(alert)
    .slice(0, MOST_CAUSES)
    .map(({ says }) => line(run(says)));
  const [taken] = stage === 'open' ? [] : stateOf(alert, now);
  if (taken) {
    const heading = say(stage === 'snoozed' ? DONE.snooze : DONE.acknowledge);
    return sheet(
      { ...band, word: say('alert-news.title', { id }), about: '' },
      heading,
      [line(run(taken)), ...what],
      locale,
    );
  }
  const lines = [
    ...what,
    ...(owner ? [line(run(say('alert-news.escalated-owner', { person: name(owner.name) })))] : []),
    line(subtle(say(told === 'here' ? 'alert-news.what-to-do' : 'alert-news.told-elsewhere'))),
  ];
  const heading = say('alert-news.escalated-heading', { at: absolute(openedAt) });
  const button = actions([
    {
      title: say('alert.acknowledge'),
      verb: 'acknowledge',
      data: { alertId: id },
      word: `acknowledge ${id}`,
      style: 'positive',
    },
  ]);
  const speech = say('notice.speech', { word: band.word, heading });
  return drawn({ band, heading, sections: [...block({ id: 'notice', lines }), ...button], speech }, locale);
}

/** Said to whoever did something about an alert by word; its card shows it to everybody. */
export function alertDoneCard(alert: Alert, verb: Deed['verb'], now: Instant, locale: Locale): View {
  const { icon, style } = COLOURS[colourOf(alert)];
  const band: Band = { icon, style, word: say('alert-news.title', { id: alert.id }), about: '', under: [] };
  return sheet(
    band,
    say(DONE[verb]),
    stateOf(alert, now).map((words) => line(run(words))),
    locale,
  );
}

/** Why nothing is done about an alert. */
export function alertRefusedCard({ because }: Refusal, locale: Locale): View {
  const band: Band = { style: 'default', icon: '✋', word: say('notice.not-done'), about: '', under: [] };
  return sheet(band, say('alert.nothing-done'), [line(run(because))], locale);
}

function sheet(band: Band, heading: Words, lines: Parameters<typeof block>[0]['lines'], locale: Locale): View {
  const speech = say('notice.speech', { word: band.word, heading });
  return drawn({ band, heading, sections: block({ id: 'notice', lines }), speech }, locale);
}
