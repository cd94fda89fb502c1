/** Why a change is not taken back: clauses that stand behind what they are about. */
export const left = {
  'entry-gone': 'the entry is gone already',
  'added-gone': 'what was added is gone already',
  'entry-changed':
    'somebody has changed the entry since: it now gives {secrets} on secrets and {certificates} on certificates',
  nothing: 'nothing',
  'role-anew': 'somebody has given the role anew since, by an assignment of their own',
  'role-gone': 'the assignment is gone already',
  'no-firewall': 'the vault has no firewall rules any more',
  'closed-already': 'it is closed to trusted services already',
  'firewall-changed': 'somebody has changed its rules since, and all of them would be overwritten',
  'version-gone': 'it is not there any more',
  'version-overtaken': 'another version has taken its place since',
  'version-disabled': 'somebody has disabled it again already',
  'host-gone': 'the host name is not on this site any more',
  'bound-as-before': 'it is bound as before already',
  'bound-to-nothing': 'somebody has changed the binding since: it is bound to nothing',
  'bound-to-third': 'somebody has changed the binding since: it is bound to {thumbprint}, a third certificate',
  'still-bound':
    '{count, plural, one {{hosts} is bound to it, and would lose its certificate} other {{hosts} are bound to it, and would lose their certificate}}',
  'unseen-policies': 'the access policies could not be read, so nobody knows what would be overwritten.',
  'unseen-roles': 'the roles could not be read, so nobody knows what would be overwritten.',
  'unseen-firewall': 'the firewall could not be read, so nobody knows what would be overwritten.',
  'unseen-version': 'the version could not be read, so nobody knows what would be overwritten.',
  'unseen-bindings': 'the bindings could not be read, so nobody knows what would be overwritten.',
  'with-who': '{why} ({caller} wrote the vault on {day} at {time} UTC)',
} as const;
