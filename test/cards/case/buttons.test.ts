import { checkAgain, checkAgainOrUndo, decide } from '../../../cards/case/buttons.ts';
import { colourBand, workingBand } from '../../../cards/case/colours.ts';
import { speech } from '../../../cards/case/speech.ts';
import { say } from '../../../sentences/index.ts';
import { type Case, type Colour, type Plan, planCode, planDigest } from '../../../services/index.ts';
import { caseAt, diagnosis, NOW, plan, proposedWith, SYNC_ALONE } from '../../helpers/cases.ts';
import { TARGET } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';
import { buttonsOf, elementsOf } from '../parts-of.ts';
import { GUARDS } from '../variant-parts.ts';
import { said } from './said.ts';

type Sections = ReturnType<typeof decide>;

/** Each button by its words, with what it sends and how it looks. */
function pressed(sections: Sections) {
  return buttonsOf(sections.map(({ element }) => element)).map(({ title, verb, style, data }) => {
    const said = english(title as ReturnType<typeof say>);
    return [said, verb, style, data] as const;
  });
}

const code = planCode(plan());
const data = { caseId: 'c-7f3a', digest: planDigest(plan()) };

test('a proposal offers to approve, the only button to catch the eye, and to decline; each says its plan', () => {
  const drawn = decide(caseAt.proposed as Case & { plan: Plan }, null);

  expect(pressed(drawn)).toEqual([
    ['Approve fix', 'approve', 'positive', data],
    ['Decline', 'decline', 'default', data],
  ]);
  expect(said(drawn)).toEqual([`Approve fix: say "approve ${code}".`, `Decline: say "decline ${code}".`]);
});

test('a sync alone is offered as a sync', () => {
  const drawn = decide(proposedWith(SYNC_ALONE) as Case & { plan: Plan }, null);
  const synced = { caseId: 'c-7f3a', digest: planDigest(SYNC_ALONE) };

  expect(pressed(drawn)[0]).toEqual(['Sync now', 'sync', 'positive', synced]);
  expect(said(drawn)[0]).toBe(`Sync now: say "sync ${planCode(SYNC_ALONE)}".`);
});

test('a plan that something stops can be looked at again or declined, and is not offered', () => {
  const stopped = proposedWith({ blockedBy: GUARDS, terms: { ...plan().terms, breakGlass: true } });

  expect(pressed(decide(stopped as Case & { plan: Plan }, null)).map(([, ...rest]) => rest)).toEqual([
    ['refresh', 'default', { ...data, digest: planDigest(stopped.plan) }],
    ['decline', 'default', { ...data, digest: planDigest(stopped.plan) }],
  ]);
});

test('one person is offered what is theirs', () => {
  const current = caseAt.proposed as Case & { plan: Plan };
  const refused = { code: 'four-eyes', because: '' } as const;
  const words = (but: object) =>
    pressed(decide(current, { refused, mayDecline: false, mayBreakGlass: false, ...but })).map(([title]) => title);

  expect(words({})).toEqual(['Check again']);
  expect(words({ mayDecline: true })).toEqual(['Check again', 'Decline']);
  expect(words({ mayDecline: true, mayBreakGlass: true })).toEqual(['Check again', 'Decline', 'Approve alone']);
  expect(words({ refused: null })).toEqual(['Approve fix', 'Decline']);
  expect(words({ refused: null, mayBreakGlass: true })).toEqual(['Approve fix', 'Decline', 'Approve alone']);
});

test('whoever approves alone is asked for a reason, and told what becomes of it', () => {
  const current = proposedWith({ terms: { ...plan().terms, breakGlass: true } });
  const [, alone] = decide(current as Case & { plan: Plan }, null);
  const [fold] = elementsOf(alone?.element).filter(({ type }) => type === 'Action.ShowCard');

  expect(alone && said([alone])).toEqual([
    'For whoever asked, where nobody else is there: it is marked in the audit and told to this conversation.',
    'Approve alone: say "break glass: " and the reason.',
  ]);
  expect(elementsOf(fold).filter(({ type }) => type === 'TextRun')).toHaveLength(1);
  expect(elementsOf(fold).find(({ id }) => id === 'reason')).toMatchObject({
    errorMessage: say('page.reason-too-short'),
    label: say('page.ask-reason'),
  });
});

test('what can be looked at again is named, where its name is plain', () => {
  const odd = { ...caseAt.diagnosed, target: { ...TARGET, name: 'a name (with more)' } };

  expect(said(checkAgain(caseAt.diagnosed))).toEqual([`Check again: say "check ${TARGET.name} again".`]);
  expect(said(checkAgain(odd))).toEqual(['Check again: say "check again".']);
  expect(pressed(checkAgain(odd))).toEqual([['Check again', 'refresh', 'default', { caseId: 'c-7f3a' }]]);
  expect(pressed(checkAgain(caseAt.declined))[0]?.[3]).toEqual(data);
});

test('an undo is offered with its code where something can be taken back', () => {
  const drawn = checkAgainOrUndo(caseAt.resolved as Parameters<typeof checkAgainOrUndo>[0]);
  const untried = checkAgainOrUndo({ ...caseAt.resolved, steps: [] } as Parameters<typeof checkAgainOrUndo>[0]);

  expect(pressed(drawn).map(([title, verb, style]) => [title, verb, style])).toEqual([
    ['Check again', 'refresh', 'default'],
    ['Undo', 'undo', 'default'],
  ]);
  expect(said(drawn).slice(1)).toEqual([`Undo: say "undo ${code}".`, `Code to decide by word: ${code}`]);
  expect(pressed(untried).map(([title]) => title)).toEqual(['Check again']);
});

test.each([
  ['red', 'Red', '🔴', 'attention'],
  ['yellow', 'Yellow', '🟡', 'warning'],
  ['unknown', 'Unknown', '⚪', 'emphasis'],
  ['green', 'Green', '🟢', 'good'],
] as const)('%s is said by a word, a sign and a shade', (colour, word, icon, style) => {
  const band = colourBand({ ...caseAt.diagnosed, diagnosis: diagnosis({ colour }) }, NOW);

  expect({ ...band, word: english(band.word) }).toMatchObject({ word, icon, style, about: TARGET.name });
});

test('the head says which hosts it is about, three by name, and when it was seen', () => {
  const under = (hostNames: readonly string[]) =>
    colourBand({ ...caseAt.diagnosed, target: { ...TARGET, hostNames } }, NOW).under.map(english);

  expect(under(['a.x', 'b.x', 'c.x', 'd.x'])).toEqual([
    'a.x, b.x, c.x and 1 more',
    'seen just now (23 Nov 2026, 09:00 UTC)',
  ]);
  expect(under(['a.x'])[0]).toBe('a.x');
  expect(under([])).toEqual(['seen just now (23 Nov 2026, 09:00 UTC)']);
});

test('what is being worked on has a head without a colour, and without the hour of an old look', () => {
  const { word, under, ...rest } = workingBand(caseAt.approved);

  expect(rest).toEqual({ icon: '⏳', style: 'accent', about: TARGET.name });
  expect([english(word), ...under.map(english)]).toEqual(['Working', 'shop.contoso.com and www.contoso.com']);
});

test.each([
  ['red', 'red'],
  ['yellow', 'yellow'],
  ['unknown', 'unknown'],
  ['green', 'green'],
  ['working', 'working'],
] as const)('%s is spoken as a word', (colour, word) => {
  const heading = say('page.applied');
  const spoken = (name: string) =>
    english(
      speech({ ...caseAt.diagnosed, target: { ...TARGET, name } }, { colour: colour as Colour, heading }, null, NOW),
    );

  expect(spoken('shop')).toBe(`shop: ${word}. Changes asked for; looking again.`);
  expect(spoken('*bold*')).toBe(`The certificate: ${word}. Changes asked for; looking again.`);
});

test('what to say is spoken where there is something to decide', () => {
  const said = { colour: 'yellow', heading: say('look.broken-sync') } as const;
  const spoken = (current: Case) => english(speech(current, said, null, NOW));

  expect(spoken(caseAt.proposed)).toContain(`Say "approve ${code}" to carry out the fix, or "decline ${code}".`);
  expect(spoken(proposedWith(SYNC_ALONE))).toContain(`Say "sync ${planCode(SYNC_ALONE)}" to carry out`);
  expect(spoken(proposedWith({ blockedBy: GUARDS }))).not.toContain('Say "');
  expect(spoken(caseAt.resolved)).not.toContain('Say "');
});
