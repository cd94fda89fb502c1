/** Who is ready for certificates that live 47 days. */
export const ready = {
  word: '47 days',
  heading:
    '{count, plural, =0 {{total, plural, one {The one certificate is ready for 47 days} other {All {total} are ready for 47-day certificates}}} one {{count} of {total} is not ready for 47-day certificates} other {{count} of {total} are not ready for 47-day certificates}}',
  'nothing-told': 'Who is ready for 47 days cannot be told',
  'not-all-told': 'Nobody is known not to be ready, and not everything could be read',
  ready: '{count, plural, one {{count} is} other {{count} are}} ready.',
  uploaded:
    '<b>{count}</b> {count, plural, one {was} other {were}} uploaded: somebody has to upload the next one each time.',
  'by-hand': '<b>{count}</b> {count, plural, one {has} other {have}} no automatic renewal: the policy does not renew.',
  'too-late':
    '<b>{count}</b> would miss the sync: the policy renews {hours, plural, one {# hour} other {# hours}} before the end, and App Service may take 48 hours.',
  'too-early':
    '<b>{count}</b> {count, plural, one {renews} other {renew}} {days} days before the end, which is before a 47-day certificate begins.',
  blocked: '<b>{count}</b> {count, plural, one {renews} other {renew}}, and App Service would not get it: {cause}',
  untold: 'Cannot be told for <b>{count}</b>, not seen: {unseen}.',
  /** The schedule of the CA/Browser Forum. */
  now: 'Public certificates may live at most <b>{days} days</b> since {day}.',
  next: 'From {day} ({relative}): at most <b>{days} days</b>.',
  'private-issuers': 'Issuers of your own are not bound by that.',
  ballot: 'Ballot SC-081v3 of the CA/Browser Forum',
  speech: '{heading}.',
} as const;
