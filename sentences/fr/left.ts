import type { Sentences } from '../catalogue.ts';

/** Why a change is not taken back: clauses that stand behind what they are about. */
export const left: Sentences<'left'> = {
  'entry-gone': 'l’entrée a déjà disparu',
  'added-gone': 'ce qui avait été ajouté a déjà disparu',
  'entry-changed':
    'quelqu’un a modifié l’entrée depuis : elle donne maintenant {secrets} sur les secrets et {certificates} sur les certificats',
  nothing: 'aucun droit',
  'role-anew': 'quelqu’un a redonné le rôle depuis, par sa propre attribution',
  'role-gone': 'l’attribution a déjà disparu',
  'no-firewall': 'le coffre n’a plus de règles de pare-feu',
  'closed-already': 'il est déjà fermé aux services approuvés',
  'firewall-changed': 'quelqu’un a modifié ses règles depuis, et toutes seraient écrasées',
  'version-gone': 'elle n’existe plus',
  'version-overtaken': 'une autre version a pris sa place depuis',
  'version-disabled': 'quelqu’un l’a déjà désactivée à nouveau',
  'host-gone': 'le nom d’hôte n’est plus sur ce site',
  'bound-as-before': 'la liaison est déjà comme avant',
  'bound-to-nothing': 'quelqu’un a modifié la liaison depuis : aucun certificat n’est plus lié',
  'bound-to-third': 'quelqu’un a modifié la liaison depuis : elle porte sur {thumbprint}, un troisième certificat',
  'still-bound':
    '{count, plural, one {{hosts} y est lié et perdrait son certificat} other {{hosts} y sont liés et perdraient leur certificat}}',
  'unseen-policies': 'les stratégies d’accès n’ont pas pu être lues : on ne sait pas ce qui serait écrasé.',
  'unseen-roles': 'les rôles n’ont pas pu être lus : on ne sait pas ce qui serait écrasé.',
  'unseen-firewall': 'le pare-feu n’a pas pu être lu : on ne sait pas ce qui serait écrasé.',
  'unseen-version': 'la version n’a pas pu être lue : on ne sait pas ce qui serait écrasé.',
  'unseen-bindings': 'les liaisons n’ont pas pu être lues : on ne sait pas ce qui serait écrasé.',
  'with-who': '{why} ({caller} a modifié le coffre le {day} à {time} UTC)',
};
