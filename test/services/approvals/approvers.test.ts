import { isListed, judgeListed } from '../../../services/approvals/approvers.ts';
import { inEnglish } from '../../helpers/english.ts';
import { seen, unseen } from './holding.ts';

const ALLOWED = { verdict: 'allowed', because: '' };
const LIST = ['ben', 'duty-team'];

test('whoever is on the list may decide, however their id is written', () => {
  expect(judgeListed('BEN', LIST, null)).toEqual(ALLOWED);
  expect(judgeListed('ben', ['Ben'], seen([]))).toEqual(ALLOWED);
  expect(isListed('Duty-Team', LIST)).toBe(true);
});

test('whoever is in one listed group may decide, whatever else they are in', () => {
  expect(judgeListed('cleo', LIST, seen(['everybody', 'Duty-Team']))).toEqual(ALLOWED);
});

test('whoever is neither may not, and is told so', () => {
  const refused = { verdict: 'refused', because: 'You are not on the list of those who may decide here.' };

  expect(inEnglish(judgeListed('cleo', LIST, seen(['everybody'])))).toEqual(refused);
  expect(inEnglish(judgeListed('cleo', LIST, null))).toEqual(refused);
});

test('where the groups could not be read, nobody is let in by them, and that is said', () => {
  const { verdict, because } = inEnglish(judgeListed('cleo', LIST, unseen));

  expect(verdict).toBe('refused');
  expect(because).toContain('groups');
});

test('a list of nobody lets nobody decide', () => {
  expect(judgeListed('cleo', [], seen(['everybody'])).verdict).toBe('refused');
});
