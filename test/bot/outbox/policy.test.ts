import type { Failure } from '../../../bot/outbox/failure.ts';
import { judge, type Kind } from '../../../bot/outbox/policy.ts';

const answered = (status: number, code = '', retryAfterSeconds: number | null = null): Failure => ({
  kind: 'answered',
  status,
  code,
  retryAfterSeconds,
});
const SILENT: Failure = { kind: 'silent' };
const UNSENT: Failure = { kind: 'unsent' };

/** What comes of failing the same way time after time, in short. */
function course(kind: Kind, failure: Failure): readonly (number | string)[] {
  const failures: Failure[] = [];
  const seen: (number | string)[] = [];
  for (let last: number | string = 0; typeof last === 'number'; seen.push(last)) {
    failures.push(failure);
    const verdict = judge(kind, failures);
    last = verdict.next === 'again' ? verdict.seconds : verdict.next;
  }
  return seen;
}

test.each<[string, Failure, readonly (number | string)[], readonly (number | string)[]]>([
  ['429', answered(429), [1, 2, 4, 8, 16, 'give-up'], [1, 2, 4, 8, 16, 'give-up']],
  ['429 that says how long', answered(429, '', 5), [5, 5, 5, 8, 16, 'give-up'], [5, 5, 5, 8, 16, 'give-up']],
  ['429 that says longer than anybody waits', answered(429, '', 601), ['give-up'], ['give-up']],
  ['412', answered(412), [0.5, 1, 2, 'give-up'], [0.5, 1, 2, 'replace']],
  ['a connection that did not come about', UNSENT, [1, 2, 4, 8, 16, 32, 'give-up'], [1, 2, 4, 8, 16, 32, 'give-up']],
  ['502', answered(502), ['leave'], [1, 2, 4, 8, 16, 32, 'replace']],
  ['503', answered(503), ['leave'], [1, 2, 4, 8, 16, 32, 'replace']],
  ['504', answered(504), ['leave'], [1, 2, 4, 8, 16, 32, 'replace']],
  ['408', answered(408), ['leave'], [1, 2, 4, 8, 16, 32, 'replace']],
  ['no answer', SILENT, ['leave'], [1, 2, 4, 8, 16, 32, 'replace']],
  ['500', answered(500), ['leave'], ['replace']],
  ['404', answered(404, 'ActivityNotFoundInConversation'), [1, 'give-up'], [1, 'replace']],
  ['400', answered(400), ['give-up'], ['replace']],
  ['401', answered(401, 'BotNotRegistered'), ['stop'], ['stop']],
  ['403 of a bot that is switched off', answered(403, 'BotDisabledByAdmin'), ['stop'], ['stop']],
  ['403 of a bot that was taken out', answered(403, 'BotNotInConversationRoster'), ['stop'], ['stop']],
  ['403 of a bot that somebody blocked', answered(403, 'ConversationBlockedByUser'), ['stop'], ['stop']],
  ['403 of a message that was deleted', answered(403, 'Unknown'), ['give-up'], ['replace']],
])('%s: what a post comes to, and what an edit', (_, failure, post, edit) => {
  expect(course('post', failure)).toEqual(post);
  expect(course('edit', failure)).toEqual(edit);
});

test('what is too big is said once more in words, and then not at all', () => {
  expect(judge('edit', [answered(413)])).toEqual({ next: 'shorten' });
  expect(judge('post', [answered(413)])).toEqual({ next: 'shorten' });
  expect(judge('edit', [answered(413), answered(413)])).toEqual({ next: 'give-up' });
  expect(judge('post', [answered(413), answered(413)])).toEqual({ next: 'give-up' });
});

test('each way of failing has its own count', () => {
  const failures = [answered(429), answered(412), answered(429), answered(404)];

  expect(judge('edit', failures)).toEqual({ next: 'again', seconds: 1 });
  expect(judge('edit', [...failures, answered(412)])).toEqual({ next: 'again', seconds: 1 });
  expect(judge('edit', [...failures, answered(404)])).toEqual({ next: 'replace' });
});
