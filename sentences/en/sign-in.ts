/** Signing in, so that what is approved is done as whoever approved it. */
export const signIn = {
  gone: 'The sign-in of {person} ended before this was done, and it is done as nobody else: check again, and decide anew.',
  anew: 'What is not done yet is done once somebody decides on it anew.',
  another: 'The sign-in was of somebody else than whoever pressed.',
  consent:
    'Nobody has consented to Greenlight making changes for people ({code}); an administrator does so once for everybody: {command}',
  challenge:
    'A conditional access policy asks for more than this sign-in had ({code}). The next press asks you to sign in with a button; if that is not enough, the policy has to cover the sign-in to Greenlight too.',
  challenged: 'Azure asks whoever approved to sign in afresh.',
  over: 'That sign-in is too old.',
  misconfigured:
    'Entra does not take the application that people sign in to ({code}); whoever runs Greenlight has to mend that.',
  unreachable: 'The sign-in could not be checked, because its service did not answer.',
  unavailable: 'Nobody can sign in here.',
  ask: 'Sign in, so that Azure makes this change as you',
  button: 'Sign in',
  first: 'Sign in first',
  'goes-on': 'The button is below. It goes on by itself once you have signed in.',
  'say-again': 'You are signed in. Say it again, or press the button once more.',
} as const;
