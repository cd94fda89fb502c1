/** What the next renewals will do, while everything still looks green. */
export const ahead = {
  word: 'Next renewal',
  heading:
    '{count, plural, =0 {No renewal is foreseen to fail} one {{count} of {total} will fail at its next renewal} other {{count} of {total} will fail at their next renewal}}',
  'nothing-told': 'What the next renewal does cannot be told',
  'green-today': '<b>{count}</b> of them {count, plural, one {is} other {are}} green today.',
  /** A cause, how many it hits, and when. */
  fails:
    '<b>{cause}</b> {count, plural, one {{count} certificate fails} other {{count} certificates fail}} {relative}, on <b>{day}</b>.',
  waits:
    '<b>{cause}</b> {count, plural, one {{count} certificate fails} other {{count} certificates fail}} already: the vault has renewed, and App Service holds what ends <b>{relative}</b>, on {day}.',
  'fails-now':
    '<b>{cause}</b> {count, plural, one {{count} certificate fails} other {{count} certificates fail}} as soon as it is renewed: its renewal is due now.',
  'fails-some-day':
    '<b>{cause}</b> {count, plural, one {{count} certificate fails} other {{count} certificates fail}} when its vault renews it; on which day could not be read.',
  untold: 'Cannot be told for <b>{count}</b>, not seen: {unseen}.',
  'in-vault': '{vault} ({count})',
  'in-vaults': 'In {count, plural, one {one vault} other {# vaults}}: {vaults}',
  passes:
    '{count, plural, one {{count} renewal passes} other {{count} renewals pass}}, the next on {day} ({relative}).',
  managed:
    '{count, plural, one {{count} free managed certificate is} other {{count} free managed certificates are}} renewed by App Service itself.',
  'not-looked':
    'Judged by each vault\'s renewal policy and today\'s settings. Not looked at: app settings that name a thumbprint, network perimeters, what browsers get. Say "check NAME" for a close look at one.',
  speech: '{heading}.',
  /** What was not seen, as {unseen}. */
  put: 'who puts the next version into the vault, and when',
  'policy-not-read': 'the renewal policy, which is not read for so many at once',
  'no-end': 'the last day of the certificate',
  late: 'why the renewal that was due on {day} has brought no version',
  /** What would mend that. */
  'ask-narrower': 'Ask for one vault, app, owner or subscription: "forecast NAME".',
  'fewer-names':
    'The policy asks for fewer names than App Service holds ({hosts} would be missing): see whether the issuer adds them.',
  'example-forecast': 'tells what renewals will break while all still looks green',
  'example-what-if': 'tells what a change of a vault would break, before it is made',
} as const;
