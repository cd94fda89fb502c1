import type { Sentences } from '../catalogue.ts';

/** What the rules find about the vault. */
export const ruleVault: Sentences<'rule-vault'> = {
  'in-other-tenant':
    '{vault} gehört zum Mandanten {theirs}, das Zertifikat zum Mandanten {ours}: App Service liest keinen Tresor eines anderen Mandanten.',
  'tenant-of-vault': 'tenantId ist {tenant} auf {vault}',
  'tenant-of-subscription': 'tenantId ist {tenant} auf dem Abonnement des Zertifikats',
  moved:
    'Der Tresor {vault} ist nicht dort, wohin das Zertifikat zeigt: er liegt jetzt in der Ressourcengruppe {group} des Abonnements {subscription}.',
  'azure-knows-none': 'Azure kennt {id} nicht',
  'there-is': 'Es gibt {id}',
  'not-found':
    'Einen Tresor {name} gibt es nicht: weder dort, wohin das Zertifikat zeigt, noch gelöscht, noch anderswo unter diesem Namen.',
  'none-deleted': 'Kein gelöschter Tresor {name} lässt sich wiederherstellen',
  'none-elsewhere': 'Kein anderer Tresor, den der Bot lesen kann, heißt {name}',
  'soft-deleted':
    '{known, select, both {Der Tresor {name} wurde am {day} gelöscht und lässt sich bis {until} wiederherstellen; seine Rollenzuweisungen kommen nicht mit zurück.} deletion {Der Tresor {name} wurde am {day} gelöscht und lässt sich wiederherstellen; seine Rollenzuweisungen kommen nicht mit zurück.} purge {Der Tresor {name} wurde gelöscht und lässt sich bis {until} wiederherstellen; seine Rollenzuweisungen kommen nicht mit zurück.} other {Der Tresor {name} wurde gelöscht und lässt sich wiederherstellen; seine Rollenzuweisungen kommen nicht mit zurück.}}',
  deletion:
    '{known, select, both {{id} wurde am {time} gelöscht, scheduledPurgeDate ist {until}} deletion {{id} wurde am {time} gelöscht, scheduledPurgeDate wird nicht genannt} purge {{id} wurde zu nicht genannter Zeit gelöscht, scheduledPurgeDate ist {until}} other {{id} wurde zu nicht genannter Zeit gelöscht, scheduledPurgeDate wird nicht genannt}}',
};
