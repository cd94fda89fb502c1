import type { Sentences } from '../catalogue.ts';

/** The card on which the bot tells how it is itself, and what is said to whoever may not see it. */
export const doctorCard: Sentences<'doctor-card'> = {
  word: 'Bilan',
  examining: 'Greenlight lui-même',
  'examining-heading': 'Greenlight s’examine',
  'examining-told':
    'Lecture de sa configuration, de son identité, de ses droits, de son stockage et de son inscription. Une minute au plus.',
  well: 'Tout ce dont Greenlight dépend fonctionne',
  ailing: 'Greenlight fonctionne, mais certains points sont à voir',
  ill: 'Une partie de ce dont Greenlight dépend ne fonctionne pas',
  counts:
    '{fail, plural, =0 {Aucun échec} one {# échec} other {# échecs}}, {warn, plural, =0 {rien à voir} one {# point à voir} other {# points à voir}}, {ok, plural, one {# point en ordre} other {# points en ordre}}.',
  works: 'Ce qui fonctionne',
  setting: 'Paramètre : <c>{setting}</c>',
  more: '{count, plural, one {# ligne de plus} other {# lignes de plus}} : <c>npm run -s doctor</c>',
  'not-admin': 'Ce qui manque à Greenlight et ce qu’il détient n’est montré qu’à ses administrateurs',
  'who-is-admin':
    'Les administrateurs sont les personnes et les groupes dont les ID d’objet figurent dans <c>GREENLIGHT_ADMINS</c>, séparés par des virgules.',
  'no-admins':
    'Personne n’est encore administrateur : qui exploite le bot met des ID d’objet de personnes et de groupes dans <c>GREENLIGHT_ADMINS</c>, séparés par des virgules.',
  'groups-unread':
    'Les groupes de <c>GREENLIGHT_ADMINS</c> n’ont pas pu être recherchés : l’annuaire ne montre pas qui en fait partie.',
  'your-id': '<s>Votre ID d’objet : </s><c>{id}</c>',
};
