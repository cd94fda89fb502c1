/** The card on which the bot tells how it is itself, and what is said to whoever may not see it. */
export const doctorCard = {
  word: 'Checkup',
  examining: 'Greenlight itself',
  'examining-heading': 'Greenlight looks at itself',
  'examining-told': 'Reading its configuration, identity, rights, store and registration. Up to a minute.',
  well: 'Everything that Greenlight lives by works',
  ailing: 'Greenlight works, and some of what it lives by wants a look',
  ill: 'Some of what Greenlight lives by does not work',
  counts:
    '{fail, plural, =0 {Nothing fails} one {# thing fails} other {# things fail}}, {warn, plural, =0 {nothing wants a look} one {# thing wants a look} other {# things want a look}}, {ok, plural, one {# thing works} other {# things work}}.',
  works: 'What works',
  setting: 'Setting: <c>{setting}</c>',
  more: '{count, plural, one {# more line} other {# more lines}}: <c>npm run -s doctor</c>',
  'not-admin': 'What Greenlight lacks and holds is shown to its admins alone',
  'who-is-admin':
    'Admins are the people and groups whose object ids stand in <c>GREENLIGHT_ADMINS</c>, with commas between them.',
  'no-admins':
    'Nobody is an admin yet: whoever runs the bot puts object ids of people and groups into <c>GREENLIGHT_ADMINS</c>, with commas between them.',
  'groups-unread':
    'The groups in <c>GREENLIGHT_ADMINS</c> could not be looked up: the directory does not show who is in them.',
  'your-id': '<s>Your object id: </s><c>{id}</c>',
} as const;
