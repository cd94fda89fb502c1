import type { Sentences } from '../catalogue.ts';

/** What the rules find about the certificate in App Service. */
export const ruleCertificate: Sentences<'rule-certificate'> = {
  expired: 'Le certificat que détient App Service a expiré le {day}.',
  /** Names what was not seen. */
  'no-expiry-told': 'la date d’expiration pour {name} : Azure n’en donne aucune',
  expiring:
    'Le certificat expire dans {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}, le {day}, et le coffre n’a pas de version plus récente.',
  'expiring-perhaps':
    'Le certificat expire dans {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}, le {day}, et rien ne montre que le coffre ait une version plus récente.',
  'vault-holds-nothing': 'Le coffre ne contient rien qui s’appelle {name}',
  'secret-no-expiry': 'Le secret {name} n’a pas de date d’expiration',
  'secret-valid-until': 'Le secret {name} est valide jusqu’au {day}',
  managed: 'App Service gère ce certificat et le renouvelle de lui-même : il ne suit aucun coffre.',
  'managed-late':
    'App Service devait renouveler ce certificat managé {days} jours avant sa fin, le {day}, et ne l’a pas fait : le plus probable est que la validation échoue pour {host}.',
  uploaded: 'Le certificat a été chargé à la main et ne suit aucun coffre : quelqu’un doit charger le prochain.',
  'uploaded-until':
    'Le certificat a été chargé à la main et ne suit aucun coffre : quelqu’un doit charger le prochain avant le {day}.',
  'uploaded-ends':
    'Le certificat a été chargé à la main, ne suit aucun coffre et {ended, select, yes {a expiré} other {expire}} le {day} : quelqu’un doit charger le prochain.',
  'uploaded-succeeded':
    'Le certificat a été chargé à la main, ne suit aucun coffre et {ended, select, yes {a expiré} other {expire}} le {day}. {name} peut prendre le relais : il couvre les mêmes noms et est valide jusqu’au {until}. Posez la question sur celui-là pour y lier les noms d’hôte.',
  'canonical-name': 'canonicalName vaut {host} sur {name}',
  'neither-set': 'keyVaultId et canonicalName ne sont pas définis sur {name}',
  'no-expiry': '{name} n’a pas de date d’expiration',
  'order-waits':
    'App Service attend une commande de certificat inachevée : elle n’est pas encore émise, ou son domaine pas encore vérifié.',
  'order-failed': 'La commande de certificat a échoué : il n’y a pas de nouveau certificat à prendre pour App Service.',
  status: 'keyVaultSecretStatus vaut {status} sur {name}',
  'plan-too-small':
    'Le plan App Service {plan} est au niveau {tier}, où aucun certificat ne peut être lié : il faut Basic ou plus.',
  'sku-tier': 'sku.tier vaut {tier} sur {plan}',
  /** Both name what was not seen. */
  'no-such-plan': 'le plan App Service {plan} : le bot n’en trouve aucun de ce nom',
  'tier-of-plan': 'le niveau du plan App Service {plan}',
};
