import type { Sentences } from '../catalogue.ts';

/** What the rules find about the vault. */
export const ruleVault: Sentences<'rule-vault'> = {
  'in-other-tenant':
    '{vault} appartient au locataire {theirs} et le certificat au locataire {ours} : App Service ne lit aucun coffre d’un autre locataire.',
  'tenant-of-vault': 'tenantId vaut {tenant} sur {vault}',
  'tenant-of-subscription': 'tenantId vaut {tenant} sur l’abonnement du certificat',
  moved:
    'Le coffre {vault} n’est pas là où pointe le certificat : il est désormais dans le groupe de ressources {group} de l’abonnement {subscription}.',
  'azure-knows-none': 'Azure ne connaît pas {id}',
  'there-is': '{id} existe',
  'not-found':
    'Le coffre {name} n’existe pas : ni là où pointe le certificat, ni parmi les coffres supprimés, ni ailleurs sous ce nom.',
  'none-deleted': 'Aucun coffre {name} supprimé n’est récupérable',
  'none-elsewhere': 'Aucun autre coffre que le bot peut lire ne s’appelle {name}',
  'soft-deleted':
    'Le coffre {name} a été supprimé{known, select, both { le {day} et reste récupérable jusqu’au {until}} deletion { le {day} et reste récupérable} purge { et reste récupérable jusqu’au {until}} other { et reste récupérable}} ; ses attributions de rôle ne reviennent pas avec lui.',
  deletion:
    '{id} a été supprimé{known, select, both { le {time} ; scheduledPurgeDate vaut {until}} deletion { le {time} ; scheduledPurgeDate n’est pas indiqué} purge { à une date non indiquée ; scheduledPurgeDate vaut {until}} other { à une date non indiquée ; scheduledPurgeDate n’est pas indiqué}}',
};
