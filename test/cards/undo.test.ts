import { caseCard } from '../../cards/case-card.ts';
import { planCode, planDigest } from '../../services/index.ts';
import { caseAt, NOW, plan } from '../helpers/cases.ts';
import { changes } from '../helpers/changes.ts';
import { buttonsOf, openText, titlesOf } from './parts-of.ts';
import { endedWith, FAILED_UNDO, GUARDS } from './variant-parts.ts';

const ENDED = ['resolved', 'unresolved', 'failed'] as const;

describe.each(ENDED)('a case that is %s', (stage) => {
  test('can be undone where something was done that can be', () => {
    const { card, text } = caseCard(endedWith(stage, {}), NOW);
    const undo = buttonsOf(card).find(({ title }) => title === 'Undo');

    expect(undo).toMatchObject({
      verb: 'undo',
      style: 'default',
      data: { caseId: 'c-7f3a', digest: planDigest(plan()) },
    });
    expect(text).toContain(`Undo: say "undo ${planCode(plan())}".`);
  });

  test.each([
    ['nothing of it can be taken back', { changes: [changes['sync-certificate']] }, ['done']],
    ['nothing was tried', {}, []],
  ] as const)('offers no undo where %s', (_, but, outcomes) => {
    expect(titlesOf(caseCard(endedWith(stage, but, outcomes), NOW).card)).toEqual(['Check again', 'As code']);
  });

  test('says what stands in the way of its undo, and nothing of what does not', () => {
    const stopped = openText(caseCard(endedWith(stage, { blockedBy: GUARDS }), NOW).card);
    const nothingTried = openText(caseCard(endedWith(stage, { blockedBy: GUARDS }, []), NOW).card);

    expect(stopped).toContain('In the way of an undo: The CanNotDelete lock');
    expect(stopped).not.toContain('The ReadOnly lock');
    expect(nothingTried).not.toContain('In the way of an undo');
  });
});

test('a change that had no answer may have been made, and can be undone', () => {
  expect(titlesOf(caseCard(endedWith('unresolved', {}, ['no-answer']), NOW).card)).toContain('Undo');
});

test('while a fix is taken back, the last change goes first, and what stays is said', () => {
  const [grant, sync, bind] = [changes['add-access-policy'], changes['sync-certificate'], changes['bind-hostname']];
  const current = endedWith('undoing', { changes: [grant, sync, bind] });

  const begun = openText(caseCard(current, NOW).card);
  const halfWay = openText(
    caseCard({ ...current, undoSteps: [{ change: 2, at: NOW, outcome: 'done', says: '', requestId: '' }] }, NOW).card,
  );

  expect(begun).toMatch(/Undo asked for by Ben Okafor.*Now: Binds shop.contoso.com.*Then: Takes get on secrets/);
  expect(halfWay).toMatch(/Binding of shop.contoso.com: taken back.*Now: Takes get on secrets/);
  expect(begun).toContain('Cannot be taken back: Sync of kv-shop-wildcard-contoso-com.');
});

test('a fix that was taken back says what, by whom and when, and how things stand by a fresh look', () => {
  const { card, text, summary } = caseCard(caseAt.undone, NOW);
  const said = openText(card);

  expect(said).toContain('Access policy of kv-shop: taken back');
  expect(said).toContain('Taken back by Ben Okafor just now (23 Nov 2026, 09:00 UTC).');
  expect(said).toContain('App Service may not read kv-shop: no access policy names Microsoft Azure App Service.');
  expect(said).toContain('Broken: access; not reached: sync and binding; the rest sound.');
  expect(summary).toBe('Yellow · kv-shop-wildcard-contoso-com: The fix was taken back');
  expect(text).toMatch(
    /09:00:26 UTC {2}Ben Okafor asked to take it back\n09:00:27 UTC {2}Access policy of kv-shop: taken back/,
  );
});

test('a change that was never made is not told to be taken back, or to stay', () => {
  const kinds = ['bind-hostname', 'assign-role', 'sync-certificate'] as const;
  const { steps, ...current } = endedWith('undoing', { changes: kinds.map((kind) => changes[kind]) });
  const said = openText(caseCard({ ...current, steps: steps.filter(({ change }) => change === 1) }, NOW).card);

  expect(said).toContain('Now: Deletes the assignment of Key Vault Certificate User');
  expect(said).not.toMatch(/Binds|Sync of/);
});

test('a failure on the way back is not told as a failure of the fix', () => {
  const { card, text, summary } = caseCard(FAILED_UNDO, NOW);
  const said = openText(card);

  expect(summary).toContain('Taking the fix back failed before it was complete');
  expect(said).toContain('ScopeLocked');
  expect(said).toContain('Binding of shop.contoso.com: taken back');
  expect(said).toContain('Not taken back yet: Deletes the assignment of Key Vault Certificate User');
  expect(text).not.toContain('The fix failed');
  expect(titlesOf(card)).toEqual(['Check again', 'Undo', 'As code']);
});
