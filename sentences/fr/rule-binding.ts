import type { Sentences } from '../catalogue.ts';

/** What the rules find about host names and bindings. */
export const ruleBinding: Sentences<'rule-binding'> = {
  'on-earlier':
    '{count, plural, one {{hosts} est encore lié à une version {expired, select, yes {expirée} other {antérieure}} du certificat.} other {{hosts} sont encore liés à une version {expired, select, yes {expirée} other {antérieure}} du certificat.}}',
  'on-uploaded':
    '{count, plural, one {{hosts} est encore lié à {uploaded}, alors que le certificat vérifié ici le couvre et est valable plus longtemps.} other {{hosts} sont encore liés à {uploaded}, alors que le certificat vérifié ici les couvre et est valable plus longtemps.}}',
  /** What stands as {uploaded}, one or several of them. */
  uploaded: 'un certificat chargé, {name}, qui {ended, select, yes {a expiré} other {expire}} le {day}',
  'uploaded-until': '{name} a été chargé et est valide jusqu’au {day}',
  refused:
    '{count, plural, one {{hosts} est lié à ce certificat, qui ne le couvre pas.} other {{hosts} sont liés à ce certificat, qui ne les couvre pas.}}',
  neither:
    '{count, plural, one {{hosts} n’a pas de liaison TLS, et ce certificat ne le couvre pas.} other {{hosts} n’ont pas de liaison TLS, et ce certificat ne les couvre pas.}}',
  unbound:
    '{count, plural, one {{hosts} n’a pas de liaison TLS, alors que ce certificat le couvre.} other {{hosts} n’ont pas de liaison TLS, alors que ce certificat les couvre.}}',
  pin: '{setting} du site {site} désigne {thumbprint}',
  /** {pins} are one or several of the one before, or of the one after. */
  'pinned-old':
    '{count, plural, one {{pins} : l’empreinte d’une version antérieure.} other {{pins} : des empreintes de versions antérieures.}}',
  'pinned-wrong': '{pins}.',
  mistyped:
    '{setting} du site {site} désigne {thumbprint}, que personne ne détient et qui est {meant} à un caractère près',
};
