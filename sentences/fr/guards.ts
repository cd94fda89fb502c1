import type { Sentences } from '../catalogue.ts';

/** What stands in the way of a plan, of its undo or of its approval. */
export const guards: Sentences<'guards'> = {
  'unsafe-import': 'Le plan importerait la version la plus récente du coffre, qui n’est pas sûre.',
  'unsafe-way':
    'La version la plus récente du coffre n’est pas sûre, et App Service la prendrait de lui-même en moins d’un jour une fois la voie ouverte.',
  'lock-of-subscription':
    'Le verrou {level} « {name} » sur l’abonnement {place} interdit toute écriture sur {resources}.',
  'lock-of-group':
    'Le verrou {level} « {name} » sur le groupe de ressources {place} interdit toute écriture sur {resources}.',
  'lock-of-resource': 'Le verrou {level} « {name} » sur {place} interdit toute écriture sur {resources}.',
  'undo-lock-of-subscription':
    'Le verrou {level} « {name} » sur l’abonnement {place} bloquerait la suppression sur {resources} lors de l’annulation.',
  'undo-lock-of-group':
    'Le verrou {level} « {name} » sur le groupe de ressources {place} bloquerait la suppression sur {resources} lors de l’annulation.',
  'undo-lock-of-resource':
    'Le verrou {level} « {name} » sur {place} bloquerait la suppression sur {resources} lors de l’annulation.',
  'policy-firewall':
    'Azure Policy refuserait la modification du pare-feu du coffre : affectation {assignment} (définition {definition}) sur {scope}.',
  'policy-role':
    'Azure Policy refuserait l’attribution de rôle : affectation {assignment} (définition {definition}) sur {scope}.',
  nobody: 'Avec les rôles actuels, personne dans cette conversation ne pourrait le faire dans Azure. Il faut {rights}.',
  'right-by-role': '{role} sur {place}',
  'right-by-either-role': '{role} ou {other} sur {place}',
  'right-by-policy': 'une stratégie d’accès pour {permission} ou {role} sur {place}',
};
