import { caseCard } from '../../cards/case-card.ts';
import { breakGlassCard } from '../../cards/notice-card.ts';
import { refusalWords } from '../../cards/refusal-words.ts';
import { planDigest } from '../../services/index.ts';
import { ANA, NOW, plan, proposedWith } from '../helpers/cases.ts';
import { TARGET } from '../helpers/changes.ts';
import { english } from '../helpers/english.ts';
import { HOSTILE, TEMPLATE } from './every-card.ts';
import { buttonsOf, elementsOf, openText, titlesOf } from './parts-of.ts';
import { BROKEN_GLASS } from './variant-parts.ts';
import { variants } from './variants.ts';

function shown(story: string) {
  const current = variants[story];
  if (!current) throw new Error(`no case: ${story}`);
  const view = caseCard(current, NOW);
  return { ...view, open: openText(view.card), titles: titlesOf(view.card) };
}

describe('a plan that several people have to approve', () => {
  test('says so before anybody has', () => {
    const { open, titles } = shown('two have to approve');

    expect(open).toContain('It takes 2 approvals of different people. Each counts for 30 minutes.');
    expect(titles).toEqual(['Approve fix', 'Decline', 'As code']);
  });

  test('says who has, and keeps its buttons for the others', () => {
    const { open, titles, text } = shown('two have to approve, and one has');

    expect(open).toContain('1 of 2 approvals: Ben Okafor.');
    expect(text).toContain('1 of 2 approvals: Ben Okafor.');
    expect(titles).toEqual(['Approve fix', 'Decline', 'As code']);
  });

  test('shows no approval that counts no more', () => {
    const current = variants['two have to approve, and one has'];

    const last = current && openText(caseCard(current, '2026-11-23T09:30:10Z').card);
    const late = current && openText(caseCard(current, '2026-11-23T09:30:11Z').card);

    expect(last).toContain('1 of 2 approvals');
    expect(late).toContain('It takes 2 approvals');
    expect(late).not.toContain('Ben Okafor');
  });

  test('names all of them once it is approved', () => {
    expect(shown('approved by two').open).toContain('Approved by Ana Silva and Ben Okafor');
  });
});

describe('a fix that whoever asked may approve alone', () => {
  const { card, text } = shown('whoever asked may break the glass');
  const [fold] = elementsOf(card).filter(({ type }) => type === 'Action.ShowCard');

  test('offers it folded, and in words', () => {
    expect(fold).toMatchObject({ title: 'Approve alone (break glass)' });
    expect(text).toContain('Approve alone: say "break glass: " and the reason.');
  });

  test('asks for a reason that is as long as it may be', () => {
    expect(elementsOf(fold).find(({ type }) => type === 'Input.Text')).toMatchObject({
      id: 'reason',
      label: 'Why can nobody else approve it?',
      isRequired: true,
      maxLength: 500,
    });
  });

  test('carries the case and the digest, and nothing that is acted on', () => {
    const [alone] = buttonsOf(fold);

    expect(alone).toMatchObject({
      verb: 'approve',
      data: { caseId: 'c-7f3a', digest: planDigest(plan()) },
      fallback: { type: 'Action.Submit', data: { verb: 'approve', caseId: 'c-7f3a', digest: planDigest(plan()) } },
    });
    expect(Object.keys(alone?.data as object)).toEqual(['caseId', 'digest']);
  });

  test.each<[string, ReturnType<typeof proposedWith>]>([
    ['the house does not allow it', proposedWith({})],
    [
      'something stops the plan',
      proposedWith({
        terms: { ...plan().terms, breakGlass: true },
        blockedBy: [{ rule: 'read-only-lock', stops: 'plan', says: 'A lock.' }],
      }),
    ],
  ])('offers no such thing where %s', (_, current) => {
    expect(JSON.stringify(caseCard(current, NOW).card)).not.toContain('break glass');
  });

  test('says afterwards that it was approved alone, and why', () => {
    const { open } = shown('approved alone');

    expect(open).toContain(`Break glass: approved alone, for this reason: ${BROKEN_GLASS.reason}`);
  });
});

test('the channel is told who approved alone, what, and the whole reason, as text', () => {
  const reason = `${HOSTILE} ${'word '.repeat(80)}END`;

  const { card, text } = breakGlassCard({ ...ANA, name: HOSTILE }, TARGET.name, reason, 'en');

  expect(text).toContain('kv-shop-wildcard-contoso-com');
  expect(text.replaceAll('\u200b', '')).toContain(`${'word '.repeat(80)}END`);
  const outside = elementsOf(card).filter(({ text: said }) => String(said).includes('Renew now'));
  expect(outside.length).toBeGreaterThan(1);
  for (const { type, text: said } of outside) {
    expect(type).toBe('TextRun');
    expect(said).toContain(TEMPLATE);
    expect(said).not.toMatch(/[\u202E\n]/);
  }
});

describe('a grant for a time', () => {
  test('says so before it is approved', () => {
    expect(shown('a grant for a time').open).toContain(
      'The grant is for 8 hours; then the bot takes it back by itself.',
    );
  });

  test('says before it is approved that a lock would keep it', () => {
    expect(shown('a grant for a time, which a lock would keep').open).toContain(
      'Cannot be undone afterwards, nor ends by itself: The CanNotDelete lock',
    );
  });

  test('says when it ends', () => {
    expect(shown('fixed for a time').open).toContain(
      'the bot takes it back by itself in 7 hours (23 Nov 2026, 17:00 UTC)',
    );
    expect(shown('fixed for a time that is over').open).toContain('The time of the grant is over');
  });

  test('says that nobody asked to have it taken back', () => {
    const under = shown('a grant whose time is over is being taken back');
    const done = shown('a grant whose time is over was taken back');

    expect(under.summary).toContain('Taking the grant back');
    expect(done.summary).toContain('The grant was for a time, and was taken back');
    expect(done.open).toContain('nobody had to ask');
    expect(done.text).toContain('its time was over');
    expect(done.open).not.toContain('Cannot be taken back');
  });
});

describe('an undo that leaves something alone', () => {
  test('says what, and why', () => {
    const { open, summary } = shown('a part was left alone');

    expect(summary).toContain('Part of the fix was taken back');
    expect(open).toContain('Firewall of kv-shop: taken back');
    expect(open).toContain('Access policy of kv-shop: not taken back; somebody has changed the entry since');
  });

  test('does not claim to have taken anything back that it has not', () => {
    expect(shown('all of it was left alone').summary).toContain('Nothing was taken back');
  });
});

test('an approval that lapsed says until when it counted, and who gave it', () => {
  const { open, summary } = shown('approved, and begun too late');

  expect(summary).toContain('Approval lapsed; nothing was changed');
  expect(open).toContain('Nobody began to carry it out by 23 Nov 2026, 09:30 UTC');
  expect(open).toContain('Approved by Ben Okafor');
});

test('a second approval of one person is refused in words that do not call it decided', () => {
  const words = english(
    refusalWords({ code: 'already-decided', because: 'you have approved it, and it takes 1 more' }),
  );

  expect(words).toBe('You have approved it, and it takes 1 more. The card shows how it stands.');
});
