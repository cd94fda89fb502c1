import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about its rights, scope by scope: too few to read, those to mend with, and too many. */
export const doctorRights: Sentences<'doctor-rights'> = {
  lists: '{scope} : les certificats et les applications web peuvent être listés.',
  'lists-groups':
    '{scope} : les certificats et les applications web peuvent être listés dans {count, plural, one {# groupe de ressources} other {# groupes de ressources}}.',
  'certificates-unread': '{scope} : les certificats ne peuvent pas être listés : {why}',
  'sites-unread': '{scope} : les applications web ne peuvent pas être listées : {why}',
  'roles-read': '{scope} : les attributions de rôle et les affectations de refus sont lisibles.',
  'roles-unread': '{scope} : les attributions de rôle sont illisibles, donc personne ne peut approuver : {why}',
  'denials-unread': '{scope} : les affectations de refus sont illisibles, donc personne ne peut approuver : {why}',
  refused: 'refus d’Azure',
  'settings-read': '{scope} : les paramètres d’application sont lisibles.',
  'settings-unread':
    '{scope} : les paramètres d’application sont illisibles, les empreintes épinglées ne sont donc pas trouvées : {why}',
  'vault-ok': '{vault} : les certificats et les secrets peuvent être listés.',
  'vault-unseen': '{vault} : des certificats suivent ce coffre, et le bot ne le voit pas.',
  'vault-silent': '{vault} : le coffre ne répond pas : {why}',
  'vault-closed': '{vault} : le réseau du coffre ne laisse pas entrer le bot : {why}',
  'vault-certificates': '{vault} : les certificats ne peuvent pas être listés : {why}',
  'vault-secrets': '{vault} : les secrets ne peuvent pas être listés : {why}',
  'vault-no-get': '{vault} : les certificats peuvent être listés, mais pas lus.',
  'fixes-all': '{scope} : possible : {can}.',
  'fixes-some': '{scope} : possible : {can} ; impossible : {cannot}.',
  'fixes-none': '{scope} : impossible : {cannot}.',
  'fixes-by-approvers':
    'Les modifications sont faites avec les droits de la personne qui approuve ; le bot lui-même n’en a besoin d’aucun.',
  'fix-sync': 'synchroniser des certificats',
  'fix-bind': 'lier des noms d’hôte',
  'fix-let-in': 'laisser entrer App Service',
  'fix-network': 'ouvrir le pare-feu',
  'fix-certificates': 'activer, récupérer et renouveler des certificats',
  'no-excess':
    'Rien de ce qui a été regardé ne donne trop au bot : il ne peut lire aucun secret, et aucun rôle ne permet tout.',
  'excess-wide': '{role} sur {scope} permet presque tout ; le bot a besoin de bien moins.',
  'excess-secrets': '{role} sur {scope} laisse le bot lire des secrets, clés privées comprises ; il ne le fait jamais.',
  'excess-policy':
    '{vault} : une stratégie d’accès laisse le bot lire des secrets, clés privées comprises ; il ne le fait jamais.',
  'excess-changes':
    '{role} sur {scope} laisse le bot modifier Azure ; c’est la personne qui approuve qui le fait, jamais le bot.',
  'excess-policy-changes':
    '{vault} : une stratégie d’accès laisse le bot modifier des certificats ou des secrets ; c’est la personne qui approuve qui le fait, jamais le bot.',
  'no-time': '{scope} : il ne restait pas de temps pour regarder.',
};
