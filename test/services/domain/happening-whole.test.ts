import { happeningOf, refusedHappening } from '../../../services/domain/happening.ts';
import { planDigest } from '../../../services/domain/plan.ts';
import { ANA, BEN, caseAt, NOW, plan, YELLOW } from '../../helpers/cases.ts';
import { TARGET, VAULT_ID } from '../../helpers/changes.ts';
import { english } from '../../helpers/english.ts';

const ROOM = caseAt.proposed.conversation;

test('a case that is opened is told whole', () => {
  expect(happeningOf(caseAt.proposed, { type: 'opened', seconds: 2.5 }, NOW)).toEqual({
    at: NOW,
    caseId: 'c-7f3a',
    certificateId: TARGET.certificateId,
    hostNames: TARGET.hostNames,
    touches: [VAULT_ID, TARGET.certificateId],
    conversation: ROOM,
    event: 'opened',
    stage: 'proposed',
    colour: 'yellow',
    firstBroken: { link: 'access', rule: 'grant-missing' },
    outageAt: '2026-12-09T09:00:30Z',
    seconds: 2.5,
    facts: [english(YELLOW.findings[0]?.says ?? '')],
    askedBy: ANA,
    by: ANA,
    approvedBy: [],
    undoneBy: null,
    breakGlass: '',
    verb: '',
    digest: planDigest(plan()),
    plan: plan().changes,
    asks: null,
    change: null,
    outcome: '',
    requestId: '',
    says: '',
  });
});

test('a case without a plan has none in the audit', () => {
  expect(happeningOf(caseAt.diagnosed, { type: 'opened', seconds: 1 }, NOW)).toMatchObject({
    digest: '',
    plan: [],
    touches: [],
    approvedBy: [],
  });
});

test('a refusal is told with the case it is about, and whole where there is none', () => {
  const pressed = { verb: 'undo', caseId: 'c-9', conversation: 'room', digest: 'd' };
  const why = { code: 'not-here', because: 'it is of another room' };
  const told = refusedHappening(null, pressed, BEN, why, NOW);

  expect(told).toEqual({
    at: NOW,
    caseId: 'c-9',
    certificateId: '',
    hostNames: [],
    touches: [],
    conversation: 'room',
    event: 'refused',
    stage: null,
    colour: null,
    firstBroken: null,
    outageAt: null,
    seconds: null,
    facts: [],
    askedBy: null,
    by: BEN,
    approvedBy: [],
    undoneBy: null,
    breakGlass: '',
    verb: 'undo',
    digest: 'd',
    plan: [],
    asks: null,
    change: null,
    outcome: 'not-here',
    requestId: '',
    says: 'it is of another room',
  });
  expect(refusedHappening(caseAt.undoing, pressed, ANA, why, NOW)).toEqual({
    ...told,
    certificateId: TARGET.certificateId,
    hostNames: TARGET.hostNames,
    touches: [VAULT_ID, TARGET.certificateId],
    stage: 'undoing',
    colour: 'yellow',
    firstBroken: YELLOW.firstBroken,
    outageAt: YELLOW.outageAt,
    askedBy: ANA,
    by: ANA,
    approvedBy: [BEN],
    undoneBy: BEN,
  });
});
