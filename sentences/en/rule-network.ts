/** What the rules find about the firewall and the perimeters of the vault. */
export const ruleNetwork = {
  firewall: 'The firewall of {vault} keeps App Service out: it does not except trusted Microsoft services.',
  settings: 'Public network access is {access}, the default action is {action}, bypass is {bypass}',
  /** Names what was not seen. */
  'whether-admitted': 'whether the inbound rules {rules} of the perimeter {perimeters} admit App Service',
  perimeter: 'The network security perimeter {perimeters} keeps App Service out of {vault}: it has no inbound rule.',
  'no-perimeter': '{vault} is open to a network security perimeter alone and is in none, which keeps App Service out.',
  access: 'Public network access is {access}',
  'none-around': 'No perimeter is around the vault',
  guard:
    '{name} is {enforced, select, yes {enforced} other {in transition}}, with {count, plural, one {# inbound rule} other {# inbound rules}}',
} as const;
