import type { Sentences } from '../catalogue.ts';

/** What the rules find about the certificate in App Service. */
export const ruleCertificate: Sentences<'rule-certificate'> = {
  expired: 'Das Zertifikat in App Service ist am {day} abgelaufen.',
  /** Names what was not seen. */
  'no-expiry-told': 'das Ablaufdatum von {name}: Azure nennt keines',
  expiring:
    'Das Zertifikat läuft in {days, plural, =0 {weniger als einem Tag} one {# Tag} other {# Tagen}} ab, am {day}, und der Tresor hat keine neuere Version.',
  'expiring-perhaps':
    'Das Zertifikat läuft in {days, plural, =0 {weniger als einem Tag} one {# Tag} other {# Tagen}} ab, am {day}, und nichts zeigt, dass der Tresor eine neuere Version hat.',
  'vault-holds-nothing': 'Der Tresor hat nichts mit dem Namen {name}',
  'secret-no-expiry': 'Das Geheimnis {name} hat kein Ablaufdatum',
  'secret-valid-until': 'Das Geheimnis {name} gilt bis {day}',
  managed: 'App Service verwaltet dieses Zertifikat und erneuert es selbst: es folgt keinem Tresor.',
  'managed-late':
    'App Service sollte dieses verwaltete Zertifikat {days} Tage vor dem Ablauf am {day} erneuern und hat es nicht getan: wahrscheinlich schlägt die Überprüfung von {host} fehl.',
  uploaded: 'Das Zertifikat wurde hochgeladen und folgt keinem Tresor: das nächste muss jemand von Hand hochladen.',
  'uploaded-until':
    'Das Zertifikat wurde hochgeladen und folgt keinem Tresor: das nächste muss jemand vor dem {day} von Hand hochladen.',
  'uploaded-ends':
    'Das Zertifikat wurde hochgeladen und folgt keinem Tresor; {ended, select, yes {es ist am {day} abgelaufen} other {es läuft am {day} ab}}: das nächste muss jemand von Hand hochladen.',
  'uploaded-succeeded':
    'Das Zertifikat wurde hochgeladen und folgt keinem Tresor; {ended, select, yes {es ist am {day} abgelaufen} other {es läuft am {day} ab}}. {name} steht als Nachfolger bereit: gleiche Namen, gültig bis {until}. Fragen Sie nach diesem, um die Hostnamen daran zu binden.',
  'canonical-name': 'canonicalName ist {host} auf {name}',
  'neither-set': 'keyVaultId und canonicalName sind auf {name} nicht gesetzt',
  'no-expiry': '{name} hat kein Ablaufdatum',
  'order-waits':
    'App Service wartet auf eine unfertige Zertifikatbestellung: noch nicht ausgestellt, oder die Domäne ist noch nicht überprüft.',
  'order-failed':
    'Die Zertifikatbestellung ist fehlgeschlagen; es gibt kein neues Zertifikat, das App Service übernehmen könnte.',
  status: 'keyVaultSecretStatus ist {status} auf {name}',
  'plan-too-small':
    'Der App Service-Plan {plan} ist im Tarif {tier}, in dem sich kein Zertifikat binden lässt: dafür braucht es Basic oder höher.',
  'sku-tier': 'sku.tier ist {tier} auf {plan}',
  /** Both name what was not seen. */
  'no-such-plan': 'der App Service-Plan {plan}: der Bot findet keinen mit diesem Namen',
  'tier-of-plan': 'der Tarif des App Service-Plans {plan}',
};
