import type { Sentences } from '../catalogue.ts';

/** Why a change is not taken back: clauses that stand behind what they are about. */
export const left: Sentences<'left'> = {
  'entry-gone': 'der Eintrag ist schon weg',
  'added-gone': 'das Hinzugefügte ist schon weg',
  'entry-changed':
    'jemand hat den Eintrag seither geändert: er gibt jetzt {secrets} für Geheimnisse und {certificates} für Zertifikate',
  nothing: 'nichts',
  'role-anew': 'jemand hat die Rolle seither mit einer eigenen Zuweisung neu vergeben',
  'role-gone': 'die Zuweisung ist schon weg',
  'no-firewall': 'der Tresor hat keine Firewallregeln mehr',
  'closed-already': 'sie ist für vertrauenswürdige Dienste schon geschlossen',
  'firewall-changed': 'jemand hat ihre Regeln seither geändert, und alle würden überschrieben',
  'version-gone': 'sie ist nicht mehr da',
  'version-overtaken': 'eine andere Version hat seither ihren Platz eingenommen',
  'version-disabled': 'jemand hat sie schon wieder deaktiviert',
  'host-gone': 'der Hostname liegt nicht mehr auf dieser Site',
  'bound-as-before': 'er ist schon wie zuvor gebunden',
  'bound-to-nothing': 'jemand hat die Bindung seither geändert: sie zeigt auf nichts',
  'bound-to-third': 'jemand hat die Bindung seither geändert: sie zeigt auf {thumbprint}, ein drittes Zertifikat',
  'still-bound':
    '{count, plural, one {{hosts} ist daran gebunden und verlöre sein Zertifikat} other {{hosts} sind daran gebunden und verlören ihr Zertifikat}}',
  'unseen-policies': 'die Zugriffsrichtlinien waren nicht zu lesen; niemand weiß, was überschrieben würde.',
  'unseen-roles': 'die Rollen waren nicht zu lesen; niemand weiß, was überschrieben würde.',
  'unseen-firewall': 'die Firewall war nicht zu lesen; niemand weiß, was überschrieben würde.',
  'unseen-version': 'die Version war nicht zu lesen; niemand weiß, was überschrieben würde.',
  'unseen-bindings': 'die Bindungen waren nicht zu lesen; niemand weiß, was überschrieben würde.',
  'with-who': '{why} ({caller} hat den Tresor am {day} um {time} UTC geändert)',
};
