import type { Sentences } from '../catalogue.ts';

/** What the next renewals will do, while everything still looks green. */
export const ahead: Sentences<'ahead'> = {
  word: 'Prochain renouvellement',
  heading:
    '{count, plural, =0 {Aucun renouvellement ne devrait échouer} one {{count} sur {total} échouera au prochain renouvellement} other {{count} sur {total} échoueront au prochain renouvellement}}',
  'nothing-told': 'Impossible de dire ce que fera le prochain renouvellement',
  'green-today': '<b>{count}</b> d’entre eux {count, plural, one {est vert} other {sont verts}} aujourd’hui.',
  fails:
    '<b>{cause}</b> {count, plural, one {{count} certificat échoue} other {{count} certificats échouent}} {relative}, le <b>{day}</b>.',
  waits:
    '<b>{cause}</b> {count, plural, one {{count} certificat échoue} other {{count} certificats échouent}} déjà : le coffre a renouvelé, et ce que détient App Service finit <b>{relative}</b>, le {day}.',
  'fails-now':
    '<b>{cause}</b> {count, plural, one {{count} certificat échoue} other {{count} certificats échouent}} dès le renouvellement, qui est dû maintenant.',
  'fails-some-day':
    '<b>{cause}</b> {count, plural, one {{count} certificat échoue} other {{count} certificats échouent}} quand le coffre renouvelle ; le jour n’a pas pu être lu.',
  untold: 'Impossible à dire pour <b>{count}</b>, non vu : {unseen}.',
  'in-vault': '{vault} ({count})',
  'in-vaults': 'Dans {count, plural, one {un coffre} other {# coffres}} : {vaults}',
  passes:
    '{count, plural, one {{count} renouvellement passe} other {{count} renouvellements passent}}, le prochain le {day} ({relative}).',
  managed:
    '{count, plural, one {{count} certificat géré gratuit est renouvelé} other {{count} certificats gérés gratuits sont renouvelés}} par App Service même.',
  'not-looked':
    'Jugé selon la stratégie de renouvellement de chaque coffre et les paramètres d’aujourd’hui. Non regardé : les paramètres d’application qui nomment une empreinte, les périmètres réseau, ce que reçoivent les navigateurs. « check NAME » en regarde un de près.',
  speech: '{heading}.',
  put: 'qui met la prochaine version dans le coffre, et quand',
  'policy-not-read': 'la stratégie de renouvellement, qui n’est pas lue pour autant à la fois',
  'no-end': 'le dernier jour du certificat',
  late: 'pourquoi le renouvellement dû le {day} n’a apporté aucune version',
  'ask-narrower': 'Demander pour un coffre, une application, un propriétaire ou un abonnement : "forecast NAME".',
  'fewer-names':
    'La stratégie demande moins de noms qu’App Service n’en détient (manquerait : {hosts}) : vérifier si l’émetteur les ajoute.',
  'example-forecast': 'dit ce que casseront les renouvellements, tant que tout est vert',
  'example-what-if': 'dit ce que casserait un changement du coffre, avant de le faire',
};
