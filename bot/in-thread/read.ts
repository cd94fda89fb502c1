import { budgetCard } from '../../cards/budget-card.ts';
import { subjectOfCase } from '../../cards/case/group/subject.ts';
import { say } from '../../sentences/index.ts';
import {
  type Case,
  type Choice,
  hoursBetween,
  type Listing,
  lastInventory,
  localeOfCase,
  type Stored,
} from '../../services/index.ts';
import { answerPicked } from '../answers.ts';
import type { App } from '../app.ts';
import { asksForBudget } from '../language/budget.ts';
import { readDecision, type Spoken, type SpokenVerb } from '../language/decision.ts';
import { readFollowUp } from '../language/follow-up.ts';
import type { Intent, IntentKind } from '../language/intent.ts';
import { pageTurn } from '../language/list-words.ts';
import { readPick } from '../language/pick.ts';
import { plainText } from '../language/plain-text.ts';
import { asksForValue } from '../language/value.ts';
import { answerListing } from '../listing.ts';
import { answerValue } from '../value.ts';
import { answerSpoken } from './deciding.ts';
import { goingOn } from './going-on.ts';
import type { InThread } from './in-thread.ts';
import { listedIn, offeredIn } from './offered.ts';
import { whichCase } from './which-case.ts';

/** How long the newest case of a chat is what people still speak of; in a thread of a channel it is for ever. */
const RECENT_HOURS = 1;

/** Nobody decides by word on what is further back than so many questions. */
const MOST_CASES = 50;

/** Reads a message by what was said before it in its thread; null where it stands by itself. */
export async function readInThread(text: string, intent: Intent, thread: string, app: App): Promise<InThread | null> {
  const now = app.ports.now();
  if (asksForBudget(text)) return aboutCalls(thread, intent);
  if (asksForValue(text)) return aboutValue(text, intent);
  const picked = pickedFrom(text, await offeredIn(thread, app.ports));
  if (picked) {
    const diagnose: Intent = { ...intent, kind: 'diagnose', target: picked.name };
    const begin: InThread['begin'] = (asking) => answerPicked(picked.certificateId, asking, app);
    return { intent: diagnose, about: picked.name, begin };
  }
  const turned = pageTurn(text, 1) === null ? null : turnedTo(text, await listedIn(thread, app.ports), intent);
  if (turned) return turned;
  const spoken = readDecision(text);
  const followUp = readFollowUp(text);
  if (!spoken && !followUp && intent.kind !== 'export-iac') return null;
  const cases = (await newestIn(thread, app)).map(({ current }) => current);
  const isRecent = ({ openedAt }: Case) => isOfChannel(thread) || hoursBetween(openedAt, now) < RECENT_HOURS;
  const decided = spoken && pressed(spoken, cases, isRecent, intent);
  return decided ?? goingOn(followUp, intent, cases.filter(isRecent));
}

function aboutCalls(thread: string, intent: Intent): InThread {
  const begin: InThread['begin'] = async function* ({ locale }, { ports }) {
    const names = (await lastInventory(ports)).subscriptions;
    yield budgetCard(ports.azure.budget(thread), names, locale);
  };
  return { intent: { ...intent, kind: 'status-of-operation', target: null }, about: say('calls.word'), begin };
}

function aboutValue(text: string, intent: Intent): InThread {
  const begin: InThread['begin'] = (asking, app) => answerValue(text, asking, app);
  return { intent: { ...intent, kind: 'history/audit', target: null }, about: say('value.title'), begin };
}

/** Another page of the list that was last answered with. */
function turnedTo(text: string, list: Listing | null, intent: Intent): InThread | null {
  const page = list && pageTurn(text, list.page);
  if (!list || page === null) return null;
  const begin: InThread['begin'] = (asking, app) => answerListing({ ...list, page }, asking, app);
  return { intent: { ...intent, kind: 'list', target: null }, about: say('notice.every-certificate'), begin };
}

/** A place in the choice, or one of its names alone. */
function pickedFrom(text: string, offered: readonly Choice[]) {
  const place = readPick(text);
  if (place !== null) return offered[place - 1];
  const said = plainText(text).toLowerCase();
  const called = offered.filter(({ name }) => name.toLowerCase() === said);
  return called.length === 1 ? called[0] : undefined;
}

const KINDS: { readonly [V in SpokenVerb]: IntentKind } = {
  approve: 'fix',
  decline: 'cancel',
  sync: 'sync',
  undo: 'fix',
  refresh: 'diagnose',
};

function pressed(
  spoken: Spoken,
  cases: readonly Case[],
  isRecent: (each: Case) => boolean,
  intent: Intent,
): InThread | null {
  const { verb, which } = spoken;
  // Without a code a sync is begun only where the other reader of orders takes it for one too.
  if (verb === 'sync' && which.by === 'nothing' && intent.kind !== 'sync') return null;
  const meant = whichCase(spoken, cases, isRecent);
  if (!meant) return null;
  const target = 'said' in which ? which.said : null;
  const about = 'current' in meant ? subjectOfCase(meant.current) : say('notice.your-decision');
  return {
    intent: { ...intent, kind: KINDS[verb], target },
    about,
    ...('current' in meant ? { locale: localeOfCase(meant.current) } : {}),
    begin: (asking, app) => answerSpoken(verb, meant, asking, app),
  };
}

async function newestIn(thread: string, { ports }: App): Promise<readonly Stored[]> {
  const found: Stored[] = [];
  for await (const stored of ports.store.inThread(thread)) {
    found.push(stored);
    if (found.length >= MOST_CASES) break;
  }
  return found;
}

/** A thread of a channel is named by the message that it hangs below; a chat is one for all that is ever said in it. */
function isOfChannel(thread: string): boolean {
  return thread.includes(';messageid=');
}
