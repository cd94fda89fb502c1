import type { Sentences } from '../catalogue.ts';

/** What the rules find about renewals in the vault. */
export const ruleRenewal: Sentences<'rule-renewal'> = {
  unsafe: 'La version la plus récente pour {name} dans {vault} n’est pas sûre : elle {dangers}.',
  /** What stands as {dangers}, one or several of them, joined as the language joins what is listed. */
  'no-longer-covers': 'ne couvre plus {hosts}',
  'has-expired': 'a expiré le {day}',
  'not-for-servers': 'n’est pas faite pour des serveurs web',
  'self-issued': 'se donne elle-même pour émetteur',
  'other-issuer': 'a été émise par {after} et non plus par {before}',
  /** What proves it. */
  newest:
    'La version {version} ({thumbprint}) {count, plural, =0 {ne nomme aucun hôte} other {nomme {hosts}}}, émise par {issuer}, valide jusqu’au {day}',
  held: 'App Service détient {thumbprint}, qui {count, plural, =0 {ne nomme aucun hôte} other {nomme {hosts}}}, émis par {issuer}',
  'held-untold':
    'App Service détient {thumbprint}, qui {count, plural, =0 {ne nomme aucun hôte} other {nomme {hosts}}}, sans dire qui l’a émis',
  'awaits-merge': 'Le renouvellement pour {name} dans {vault} attend que quelqu’un fusionne le certificat signé.',
  'in-progress': 'Son état est inProgress',
  'in-progress-details': 'Son état est inProgress : « {details} »',
  issuer: 'Son émetteur est {issuer}',
  'issuer-not-told': 'Son émetteur n’est pas indiqué',
  failed: 'Le renouvellement pour {name} dans {vault} a échoué, sans explication.',
  'failed-issuer':
    'Le renouvellement pour {name} dans {vault} a échoué ; l’émetteur répond : « {words} »{ended, select, yes {} other {.}}',
  'failed-vault':
    'Le renouvellement pour {name} dans {vault} a échoué ; le coffre répond : « {words} »{ended, select, yes {} other {.}}',
  status: 'Son état est failed, son erreur {code}',
  'status-no-code': 'Son état est failed, son erreur sans code',
  'issuer-unknown': '{vault} ne peut pas renouveler {name} de lui-même : le coffre ne connaît pas son émetteur.',
  'not-automatic': '{vault} ne renouvelle pas {name} de lui-même : sa stratégie écrit tout au plus aux contacts.',
  'held-until': 'Ce que détient App Service est valide jusqu’au {day}.',
  policy:
    'Son émetteur est {issuer}, {automatic, select, yes {une action de sa stratégie est AutoRenew} other {aucune action de sa stratégie n’est AutoRenew}}',
};
