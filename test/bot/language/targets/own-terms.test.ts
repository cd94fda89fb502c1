import { resourceNames } from '../../../../bot/language/targets/resource-name.ts';
import { rules } from '../../../../services/rules/index.ts';

test.each(rules.map(({ id }) => id))('the rule %s is taken for no resource', (id) => {
  expect(resourceNames(`what does ${id} mean`)).toEqual([]);
});
