import { caseCard } from '../../../cards/case-card.ts';
import { caseAt, NOW } from '../../helpers/cases.ts';
import { flawsOf } from '../flaws.ts';
import { groupCaseAt } from '../group-cards.ts';
import { variants } from '../variants.ts';

const CASES = {
  ...caseAt,
  ...variants,
  'about several certificates': groupCaseAt('proposed', 8, 0),
  'about several certificates, at work': groupCaseAt('approved', 8, 3),
};

test.each(Object.entries(CASES))('the card of a case is well made: %s', (_, current) => {
  expect(flawsOf(caseCard(current, NOW))).toEqual([]);
});
