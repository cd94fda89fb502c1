import { commonName, issuerName } from '../../../services/rules/issuer-name.ts';

test.each([
  ['CN=Northwind CA, O=Northwind Trust', 'Northwind CA'],
  ['C=US, O=Northwind Trust, CN=Northwind CA', 'Northwind CA'],
  ['CN=Northwind CA\nO=Northwind Trust', 'Northwind CA'],
  ['O=Northwind Trust+CN=Northwind CA', 'Northwind CA'],
  ['cn = Northwind CA ', 'Northwind CA'],
  ['CN="Northwind, Inc."', 'Northwind, Inc.'],
  ['CN=Northwind\\, Inc., C=US', 'Northwind, Inc.'],
])('the common name within %j is %j', (name, common) => {
  expect(commonName(name)).toBe(common);
});

test.each(['Northwind CA', 'O=Northwind Trust', 'O=SCN=1', 'CN=', ''])('there is none within %j', (name) => {
  expect(commonName(name)).toBeNull();
  expect(issuerName(name)).toBe(name);
});
