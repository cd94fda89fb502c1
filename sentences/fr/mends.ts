import type { Sentences } from '../catalogue.ts';

/** What would let the bot see what it could not. */
export const mends: Sentences<'mends'> = {
  'ask-again': 'Redemandez.',
  'no-proper-answer': 'Redemandez : Azure n’a pas répondu correctement.',
  gone: 'Azure ne le connaît plus : redemandez.',
  locked: 'Un verrou ReadOnly empêche de le lister : levez-le, ou définissez GREENLIGHT_APP_SETTINGS=off.',
  'graph-permission': 'Donnez au bot l’autorisation d’application Microsoft Graph {permission}.',
  'other-tenant': 'Un coffre d’un autre locataire ne peut laisser entrer personne de celui-ci.',
};
