import { alertCard } from '../../cards/alert-card.ts';
import { alertDoneCard, alertNews, alertRefusedCard, escalationCard } from '../../cards/alert-news.ts';
import { digestCard } from '../../cards/digest-card.ts';
import { settingRefusedCard, settingsCard } from '../../cards/settings-card.ts';
import type { View } from '../../cards/view.ts';
import { watchBegunCard, watchEndedCard, watchesCard, watchRefusedCard } from '../../cards/watch-card.ts';
import { type Locale, say } from '../../sentences/index.ts';
import { type Alert, openAlert } from '../../services/domain/alert.ts';
import { type Room, type Scope, USUAL_WATCHING, type Watch } from '../../services/index.ts';
import { alertAt, cause } from '../helpers/alerts.ts';
import { ANA, BEN, NOW } from '../helpers/cases.ts';
import { TARGET } from '../helpers/changes.ts';

const SCOPES: readonly Scope[] = [
  { by: 'vault', value: 'kv-shop' },
  { by: 'app', value: 'app-shop-prod' },
  { by: 'certificate', value: TARGET.certificateId },
  { by: 'pattern', value: '*.contoso.com' },
  { by: 'subscription', value: '10c2052b-cbf0-5839-9f92-464808eef5ce' },
  { by: 'owner', value: 'shop-team' },
  { by: 'everything', value: '' },
];

const watches: readonly Watch[] = SCOPES.map((scope, place) => ({ id: `w-${place}`, scope, by: ANA, at: NOW }));
const COUNTS = { red: 1, yellow: 8, unknown: 0, green: 39 };
const MANY = Array.from({ length: 12 }, (_, place) =>
  cause({ key: `k-${place}`, marks: Array.from({ length: 9 }, (_each, mark) => `${place}-${mark}`) }),
);
const storm = openAlert('5707a1', MANY, NOW);
const red: Alert = { ...alertAt.open, causes: alertAt.open.causes.map((each) => ({ ...each, colour: 'red' })) };
const gone: Alert = { ...alertAt.resolved, causes: alertAt.open.causes.map((each) => ({ ...each, over: 'gone' })) };
const flapping: Alert = { ...alertAt.open, breaks: ['2026-11-23T08:00:00Z', '2026-11-23T08:20:00Z', NOW] };

/** Somebody else's words wherever such words stand. */
function sayingIt(text: string): Alert {
  const causes = [cause({ names: [text], says: text, vaultId: `/subscriptions/s/${text.replaceAll('/', '')}` })];
  const by = { id: text, name: text };
  return {
    ...alertAt.snoozed,
    causes: openAlert('', causes, NOW).causes,
    owner: by,
    snooze: { until: NOW, reason: text, by },
  };
}

const NOTHING = { digest: null, quiet: null, escalationMinutes: 0 };

function callsOf(text: string, count: number): NonNullable<Room['calls']> {
  const by = { id: text, name: text };
  return Array.from({ length: count }, () => ({ scope: { by: 'vault', value: text }, minutes: 45, by, at: NOW }));
}

/** Every card around watches and alerts. */
export function watchCards(hostile: string, long: string, locale: Locale): Readonly<Record<string, View>> {
  const seen = { causes: MANY, unjudged: new Set<string>(), present: new Set<string>(), counts: COUNTS, next: [] };
  const begun = { watch: watches[0] as Watch, already: false, seen };
  const next = [{ name: TARGET.name, outageAt: '2026-12-09T09:00:30Z' }];
  const all = [alertAt.open, alertAt.acknowledged, alertAt.snoozed, storm];
  const room: Room = {
    conversation: 'c',
    reference: null,
    locale,
    zone: 'Europe/Berlin',
    watches: [],
    alerts: [],
    pending: [],
    digestOf: '',
  };
  const own = {
    wishes: { digest: { hour: 8, minute: 30 }, quiet: { from: 22, to: 7 }, escalationMinutes: 1 },
    calls: callsOf('kv-shop', 2),
  };
  const full = {
    code: 'blocked',
    because: say('watching.too-many', { count: 100, example: 'unwatch kv-shop' }),
  } as const;
  const refusal = { code: 'blocked', because: say('alert.reason-missing') } as const;
  return {
    'alert, open': alertCard(alertAt.open, NOW, locale),
    'alert, users are hit': alertCard(red, NOW, locale),
    'alert, acknowledged': alertCard(alertAt.acknowledged, NOW, locale),
    'alert, snoozed': alertCard(alertAt.snoozed, NOW, locale),
    'alert, handed over': alertCard({ ...alertAt.open, owner: BEN }, NOW, locale),
    'alert, resolved': alertCard(alertAt.resolved, NOW, locale),
    'alert, gone': alertCard(gone, NOW, locale),
    'alert, comes and goes': alertCard(flapping, NOW, locale),
    'alert, a storm': alertCard(storm, NOW, locale),
    'alert, hostile': alertCard(sayingIt(hostile), NOW, locale),
    'alert, far too long': alertCard(sayingIt(long), NOW, locale),
    'news, worse': alertNews(red, 'worse', locale),
    'news, resolved': alertNews(alertAt.resolved, 'resolved', locale),
    'news, handed over, hostile': alertNews(sayingIt(hostile), 'handed-over', locale),
    'alert, acknowledged by word': alertDoneCard(alertAt.acknowledged, 'acknowledge', NOW, locale),
    'alert, refused': alertRefusedCard(refusal, locale),
    'settings, as the house has them': settingsCard(room, USUAL_WATCHING, 'shown', locale),
    'settings, all its own': settingsCard({ ...room, ...own }, USUAL_WATCHING, 'changed', locale),
    'settings, none': settingsCard({ ...room, wishes: NOTHING }, USUAL_WATCHING, 'already', locale),
    'settings, hostile': settingsCard(
      { ...room, zone: hostile, calls: callsOf(hostile, 30) },
      USUAL_WATCHING,
      'shown',
      locale,
    ),
    'settings, far too much': settingsCard(
      { ...room, zone: long, calls: callsOf(long, 30) },
      USUAL_WATCHING,
      'shown',
      locale,
    ),
    'settings, refused': settingRefusedCard({ code: 'blocked', because: say('room.unclear') }, locale),
    'escalation, from elsewhere': escalationCard(alertAt.open, NOW, locale, 'elsewhere'),
    escalation: escalationCard({ ...alertAt.open, owner: BEN }, NOW, locale),
    'escalation, hostile': escalationCard(sayingIt(hostile), NOW, locale),
    'escalation, taken': escalationCard(alertAt.acknowledged, NOW, locale, 'elsewhere'),
    'escalation, over': escalationCard(alertAt.resolved, NOW, locale, 'elsewhere'),
    digest: digestCard({ at: NOW, counts: COUNTS, next }, { alerts: all }, NOW, locale),
    'digest, nothing': digestCard(
      { at: NOW, counts: { ...COUNTS, red: 0, yellow: 0 }, next: [] },
      { alerts: [] },
      NOW,
      locale,
    ),
    'watch, begun': watchBegunCard(begun, 5, locale),
    'watch, all quiet': watchBegunCard({ ...begun, already: true, seen: { ...seen, causes: [] } }, 1, locale),
    'watch, nobody looks': watchBegunCard(begun, 0, locale),
    watches: watchesCard(watches, NOW, locale),
    'watches, none': watchesCard([], NOW, locale),
    'watches, hostile': watchesCard([{ ...(watches[1] as Watch), scope: { by: 'app', value: hostile } }], NOW, locale),
    'watch, too many': watchRefusedCard(full, locale),
    'watch, ended': watchEndedCard(watches, locale),
    'watch, none ended': watchEndedCard([], locale),
  };
}
