import type { Sentences } from '../catalogue.ts';

/** Why a decision does not stand, and what to do instead. */
export const refusal: Sentences<'refusal'> = {
  'nothing-by-word': 'Ce mot ne permet de rien décider dans ce fil.',
  'nothing-of-yours': 'Rien de ce que vous avez demandé dans ce fil n’a de correctif à approuver.',
  unreadable: 'La carte est illisible.',
  'unknown-case': 'Cette carte n’est plus connue.',
  'wrong-conversation': 'Cette carte appartient à une autre conversation.',
  'already-decided': 'C’est déjà décidé.',
  stale: 'Cette carte montre un plan plus ancien.',
  expired: 'Cette proposition a expiré.',
  blocked: 'Quelque chose fait obstacle à ce correctif.',
  'four-eyes': 'L’auteur de la demande ne peut pas approuver une modification d’accès ou de réseau.',
  'not-an-approver': 'Vous n’avez pas le droit d’en décider.',
  'sign-in': 'C’est fait en votre nom, et votre connexion ne l’a pas permis.',
  'ask-again': 'Reposez la question sur ce certificat.',
  'decide-there': 'Décidez là où la question a été posée, ou reposez-la ici.',
  'see-card': 'La carte montre où cela en est.',
  'newest-card': 'Décidez sur la carte la plus récente, ou vérifiez à nouveau.',
  'check-again': 'Lancez une nouvelle vérification.',
  'clear-it': 'Levez l’obstacle dans Azure, puis vérifiez à nouveau.',
  'somebody-else': 'Quelqu’un d’autre doit l’approuver, ou vous seul avec un motif si la carte le propose.',
  'who-may': 'La décision revient à quelqu’un qui a le droit de faire cette modification.',
  'sign-in-anew': 'Appuyez à nouveau une fois cela réglé.',
  'who-is-it': 'L’annuaire ne dit pas qui vous êtes.',
  'sync-would-fail': 'Une synchronisation seule échouerait.',
  'nothing-to-undo': 'Rien n’en est annulable.',
  'not-listed': 'Vous n’êtes pas sur la liste des personnes qui peuvent décider ici.',
  'not-listed-groups-unread':
    'Vous n’êtes pas sur la liste des personnes qui peuvent décider ici, et votre appartenance à l’un de ses groupes n’a pas pu être lue.',
  'alone-switched-off': 'Approuver seul avec un motif est désactivé ici.',
  'several-people': 'Aucun motif ne remplace les différentes personnes requises.',
  'reason-length': 'Un motif compte de {least} à {most} caractères.',
  'approved-before':
    'Vous l’avez approuvé ; il manque encore {count, plural, one {# approbation d’une autre personne} other {# approbations d’autres personnes}}.',
  'own-question': 'Vous avez demandé ce correctif : quelqu’un d’autre doit l’approuver.',
  'own-question-alone':
    'Vous avez demandé ce correctif : quelqu’un d’autre doit l’approuver, ou vous seul avec un motif.',
  'more-people':
    'Vous avez approuvé ce correctif ; il manque encore {count, plural, one {# approbation d’une autre personne} other {# approbations d’autres personnes}}.',
  'look-too-old':
    'La vérification sur laquelle repose ce correctif est trop ancienne pour l’approuver ; vérifiez à nouveau.',
  'roles-lacking':
    'D’après les rôles de la dernière vérification, Azure ne vous laisserait pas faire cette modification : quelqu’un d’autre doit l’approuver.',
  'nobody-known': 'L’annuaire ne dit pas qui vous êtes : quelqu’un d’autre doit l’approuver.',
};
