import type { Sentences } from '../catalogue.ts';

/** Short answers: the bot at work, its help, its troubles, and what it did not do. */
export const notice: Sentences<'notice'> = {
  looking: 'Vérification',
  'looking-heading': 'Vérification du certificat',
  'looking-at': 'Lecture du certificat, de son coffre et de ses noms d’hôte. Quelques secondes.',
  'every-certificate': 'tous les certificats',
  'your-decision': 'votre décision',
  beside: 'les autres (sauf {certificate})',
  'the-other-one': 'l’autre',
  'your-question': 'votre question',
  greenlight: 'Greenlight',
  'what-to-ask': 'Ce que vous pouvez demander',
  'what-it-does':
    'Les certificats qu’App Service prend dans Azure Key Vault : quel maillon est rompu, et comment le réparer.',
  'example-why': 'nomme le premier maillon rompu et propose un correctif',
  'example-list': 'liste les certificats par couleur et par cause',
  'example-history': 'dit qui a demandé, qui a approuvé et ce qui a été modifié',
  'who-approves':
    'Un correctif n’est appliqué qu’après approbation, par quelqu’un qu’Azure laisserait faire la même modification.',
  trouble: 'Incident',
  'trouble-heading': 'La réponse n’a pas pu être établie',
  'trouble-told':
    'La faute vient du bot et a été consignée. Redemandez ; si cela persiste, transmettez cette référence aux responsables du bot.',
  reference: '<s>Référence : </s><c>{reference}</c>',
  unknown: 'Inconnu',
  unreachable: 'Azure est injoignable',
  'unreachable-told': 'Rien n’a été évalué ni modifié. Redemandez dans quelques minutes.',
  busy: 'Occupé',
  'in-line-heading': 'Votre question est en attente',
  'in-line':
    '{count, plural, one {Une autre question passe} other {# autres questions passent}} avant la vôtre. Cette carte deviendra la réponse.',
  'full-heading': 'Trop de questions sont posées en ce moment',
  'stopping-heading': 'Greenlight redémarre',
  'not-taken': 'Rien n’a été examiné et rien n’a été modifié. Reposez la question dans une minute.',
  'not-done': 'Pas fait',
  'nothing-changed': 'Rien n’a été modifié',
  'break-glass': 'Urgence',
  'break-glass-heading': 'Un correctif a été approuvé par l’auteur de la demande',
  'break-glass-by':
    '<b>{person}</b> a demandé le correctif pour <b>{certificate}</b> et l’a approuvé sans second avis.',
  'break-glass-reason': 'Le motif : ',
  'break-glass-marked': 'C’est noté dans l’audit. La carte du dossier montre la suite.',
  'approved-alone': 'Approuvé sans second avis',
  'see-case': 'La carte du dossier montre la suite.',
  'at-work': 'C’est en cours. La carte montre chaque étape dès qu’elle est faite.',
  'heard-before': 'Le bouton a déjà été actionné ; la réponse n’est donnée qu’une fois.',
  'code-below': '{language} : voir ci-dessous.',
  gone: 'Ce certificat n’existe plus, ou le bot n’a pas le droit de le lire.',
  'answers-below': 'Greenlight répond ci-dessous.',
  'cannot-speak':
    'Greenlight ne peut pas écrire ici. Ajoutez-le à cette conversation, ou interrogez-le dans une conversation privée.',
  speech: '{word}. {heading}.',
};
