import type { Sentences } from '../catalogue.ts';

/** The fix of a case, and how far it is. */
export const fix: Sentences<'fix'> = {
  'the-fix': 'Le correctif',
  head: '<b>Le correctif</b><s>   {risk, select, low {risque faible} medium {risque moyen} other {risque élevé}} · {undo}</s>',
  'undo-blocked': 'annulation bloquée',
  'can-be-undone': 'annulable',
  'cannot-be-undone': 'non annulable',
  'steps-can-be-undone': '{count, plural, one {étape {steps} annulable} other {étapes {steps} annulables}}',
  'takes-over': 'Un nouveau certificat prend le relais : <b>{certificate}</b>.',
  'for-a-time':
    'L’accès est accordé pour {hours, plural, one {# heure} other {# heures}} ; le bot le retire ensuite de lui-même.',
  'in-the-way': '<b>Obstacle : </b>{guard}',
  'not-undone': '<b>Non annulable ensuite : </b>{guard}',
  'not-undone-nor-ends': '<b>Non annulable ensuite, et ne prend pas fin de lui-même : </b>{guard}',
  'who-may-approve': '<b>Qui peut approuver : </b>{guard}',
  'left-for-a-person': '<b>Reste à faire à la main : </b>{leftover}',
  'also-on-vault': 'Également sur ce coffre : {certificates} ; rien n’y change.',
  'many-also-on-vault':
    'Également sur ce coffre : {count, plural, one {# certificat} other {# certificats}} ; rien n’y change.',

  details: 'Détails',
  'what-azure-asks': 'Ce qu’Azure exige pour approuver',
  right: '<c>{action}</c><s> sur {scope}</s>',
  identity: '<s>{principal} dans ce locataire : ID d’objet </s><c>{id}</c>',
  'how-undone': 'Comment l’annuler',

  now: 'En cours : ',
  next: 'Ensuite : ',
  'stays-so': 'Non annulable : {changes}.',
  'looking-until': 'Nouvelles vérifications jusqu’au {at} au plus tard ({relative}).',
  'looking-last': 'Dernière vérification.',
  'role-settles': 'Le rôle peut mettre jusqu’à 10 minutes à prendre effet.',
  'policy-settles': 'Une stratégie d’accès prend effet en quelques secondes à quelques minutes.',
  'firewall-settles': 'Une modification du pare-feu prend effet en quelques minutes.',
  'vault-settles': 'Un coffre récupéré peut mettre quelques minutes à répondre.',
  'secret-settles': 'Ce qui est récupéré dans un coffre peut mettre quelques minutes à réapparaître.',
  'renewal-settles': 'L’émetteur peut mettre de quelques minutes à quelques jours.',
  'binding-settles': 'Une nouvelle liaison est effective en une minute ou deux.',

  history: 'Historique',
  'history-of': '<b>Historique</b><s>   {at}</s>',
  asked: '{person} a fait la demande',
  approved: '{person} a approuvé',
  'approved-alone': '{person} a approuvé sans second avis (urgence)',
  'asked-back': '{person} a demandé l’annulation',
  'time-over': 'le délai était écoulé',
  looked: 'vérifié : {colour, select, red {rouge} yellow {jaune} green {vert} other {inconnu}}',
};
